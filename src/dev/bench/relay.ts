import { setTimeout as later } from 'node:timers/promises';
import type { RelayProcess } from '../relayProcess/relayProcess.ts';
import { percentile, type Row, reportOf, timeOf } from './relay/report.ts';
import {
  eventFor,
  metricOf,
  openReceiver,
  type StartedRelay,
  startMeasured,
  subscribeTo,
} from './relay/stage.ts';

type Receiver = Awaited<ReturnType<typeof openReceiver>>;

/** Runs a function on each item, so many at a time. */
async function each<Item>(items: Item[], together: number, work: (item: Item) => Promise<unknown>) {
  const left = [...items];
  await Promise.all(
    Array.from({ length: together }, async () => {
      for (let item = left.shift(); item; item = left.shift()) await work(item);
    }),
  );
}

/** Sends an event as a vendor does, again if it was not taken. */
async function untilTaken(event: ReturnType<typeof eventFor>, relay: RelayProcess) {
  for (;;) {
    const answer = await event.send(relay.url);
    if (answer.status === 200) return answer;
  }
}

const seconds = (since: number) => (performance.now() - since) / 1000;

const perSecond = (name: string, value: number, target: number): Row => ({
  name,
  figure: `${value.toFixed(0)} a second`,
  target: `${target}`,
  isMet: value >= target,
});

/** As many events as the relay takes, each for one Zap. */
async function accepting(relay: RelayProcess, receiver: Receiver, location: string) {
  const events = Array.from({ length: 3000 }, () => eventFor(location));
  const before = receiver.arrivals.size;
  const begun = performance.now();
  await each(events, 50, (event) => untilTaken(event, relay));
  const accepted = events.length / seconds(begun);
  await receiver.until(before + events.length);
  return accepted;
}

/** Bells of a few events that each ring many Zaps: delivering is what takes the time. */
async function delivering(relay: RelayProcess, receiver: Receiver) {
  const locations = Array.from({ length: 20 }, (_, index) => `Fan${index}`);
  for (const location of locations) {
    for (let zap = 0; zap < 10; zap++) {
      await subscribeTo(relay.url, `${receiver.origin}/${location}/${zap}`, location);
    }
  }
  const events = Array.from({ length: 400 }, (_, index) => eventFor(locations[index % 20]!));
  const before = receiver.arrivals.size;
  const begun = performance.now();
  await each(events, 50, (event) => untilTaken(event, relay));
  await receiver.until(before + 4000);
  return 4000 / seconds(begun);
}

/** A hundred events a second for ten seconds: how long the vendor and the Zap wait. */
async function waiting(relay: RelayProcess, receiver: Receiver, location: string) {
  const answers: number[] = [];
  const sent = new Map<string, number>();
  const before = receiver.arrivals.size;
  const sends: Promise<void>[] = [];
  const begun = performance.now();
  for (let index = 0; index < 1000; index++) {
    const event = eventFor(location);
    await later(begun + index * 10 - performance.now());
    sent.set(event.record, performance.now());
    sends.push(untilTaken(event, relay).then(({ ms }) => void answers.push(ms)));
  }
  await Promise.all(sends);
  await receiver.until(before + 1000);
  const delays = [...receiver.arrivals.values()]
    .filter(({ record }) => sent.has(record))
    .map(({ at, record }) => at - sent.get(record)!);
  return { answers, delays };
}

/** Processor time that an event costs the relay, in milliseconds, from its own metrics. */
async function costOf(relay: RelayProcess, receiver: Receiver, location: string) {
  const used = () => metricOf(relay, 'process_cpu_seconds_total');
  const before = await used();
  await accepting(relay, receiver, location);
  return (((await used()) - before) / 3000) * 1000;
}

/** Kills the relay in the middle, starts another one, and counts what was acknowledged and never came. */
async function lostByKill(
  relay: RelayProcess,
  restart: () => Promise<StartedRelay>,
  receiver: Receiver,
  location: string,
) {
  const events = Array.from({ length: 1000 }, () => eventFor(location));
  const acknowledged = new Set<string>();
  let killed: Promise<void> | undefined;
  await each(events, 50, async ({ record, send }) => {
    if ((await send(relay.url)).status === 200) acknowledged.add(record);
    if (acknowledged.size >= 300) killed ??= relay.kill('SIGKILL');
  });
  await killed;
  const next = await restart();
  const isMissing = () => {
    const records = new Set([...receiver.arrivals.values()].map(({ record }) => record));
    return [...acknowledged].filter((record) => !records.has(record)).length;
  };
  for (let second = 0; second < 90 && isMissing() > 0; second++) await later(1000);
  return { next, acknowledged: acknowledged.size, lost: isMissing() };
}

async function measure(storage: Record<string, string>): Promise<Row[]> {
  const receiver = await openReceiver();
  const start = () => startMeasured(storage, receiver.origin);
  const first = await start();
  await first.kill('SIGTERM');
  let relay = await start();
  for (let zap = 0; zap < 10; zap++) {
    await subscribeTo(relay.url, `${receiver.origin}/zap/${zap}`, `Gym${zap}`);
  }
  await accepting(relay, receiver, 'Gym0');
  const accepted = await accepting(relay, receiver, 'Gym1');
  const delivered = await delivering(relay, receiver);
  const { answers, delays } = await waiting(relay, receiver, 'Gym2');
  const few = await costOf(relay, receiver, 'Gym3');
  const others = Array.from({ length: 10_000 }, (_, index) => `Other${index}`);
  await each(others, 50, (name) => subscribeTo(relay.url, `${receiver.origin}/o/${name}`, name));
  const many = await costOf(relay, receiver, 'Gym4');
  const memory = (await metricOf(relay, 'process_resident_memory_bytes')) / 1e6;
  const killed = await lostByKill(relay, start, receiver, 'Gym5');
  relay = killed.next;
  await relay.kill('SIGTERM');
  receiver.close();
  const p99 = percentile(answers, 0.99);
  return [
    perSecond('Events accepted', accepted, 500),
    perSecond('Bells delivered', delivered, 1000),
    {
      name: 'Answer to the vendor at 100 events a second, p50 / p99',
      figure: `${timeOf(percentile(answers, 0.5))} / ${timeOf(p99)}`,
      target: '50 ms',
      isMet: p99 <= 50,
    },
    {
      name: 'From the event to the Zap, p50 / p99',
      figure: `${timeOf(percentile(delays, 0.5))} / ${timeOf(percentile(delays, 0.99))}`,
    },
    {
      name: 'Processor time of an event with 10 / 10,000 subscriptions',
      figure: `${few.toFixed(2)} ms / ${many.toFixed(2)} ms`,
      target: 'the same within 20 %',
      isMet: many <= few * 1.2,
    },
    {
      name: 'Lost by kill -9',
      figure: `${killed.lost} of ${killed.acknowledged}`,
      target: '0',
      isMet: killed.lost === 0,
    },
    { name: 'Memory', figure: `${memory.toFixed(0)} MB` },
    {
      name: 'Start, first / later',
      figure: `${timeOf(first.startMs)} / ${timeOf(relay.startMs)}`,
    },
  ];
}

/** Measures the relay. Gives whether every target is met. */
export const benchRelay = ({ write }: { write: boolean }): Promise<boolean> =>
  reportOf(measure, {
    write,
    page: 'docs/relay.md',
    part: 'relay',
    sharedBy: 'sender, hooks and database',
  });
