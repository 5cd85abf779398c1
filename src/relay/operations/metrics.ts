import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Query } from '../store/database.ts';
import { backlogOf } from './backlog.ts';

/** Counts and times of one relay, in Prometheus' text form. Labels name services and outcomes, no tenants. */
export function createMetrics(query: Query) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const events = new Counter({
    name: 'relay_events_total',
    help: 'Webhooks of the vendors, by what became of them',
    labelNames: ['service', 'outcome'] as const,
    registers: [registry],
  });
  const bells = new Counter({
    name: 'relay_bells_total',
    help: 'Attempts to deliver a bell, by what became of them',
    labelNames: ['outcome'] as const,
    registers: [registry],
  });
  const answering = new Histogram({
    name: 'relay_answer_seconds',
    help: 'Time until a vendor has its answer',
    labelNames: ['service'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2],
    registers: [registry],
  });
  new Gauge({
    name: 'relay_bells',
    help: 'Bells that are not delivered yet, and those given up',
    labelNames: ['state'] as const,
    registers: [registry],
    async collect() {
      const { waiting, dead } = await backlogOf(query);
      this.set({ state: 'waiting' }, waiting);
      this.set({ state: 'dead' }, dead);
    },
  });
  return { events, bells, answering, text: () => registry.metrics(), type: registry.contentType };
}

export type Metrics = ReturnType<typeof createMetrics>;
