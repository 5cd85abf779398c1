import { localTime } from '../../src/dev/sandbox/runkeeper/seed.ts';
import { connectedAt } from '../connectedAt.ts';

/** A connected runner and a clock that stands still: a Friday evening in Berlin, unless told. */
export async function runnerAt(moment = '2026-11-20T17:00:00Z', { empty = true } = {}) {
  const runner = await connectedAt(moment, 'runkeeper', ({ runkeeper }) => {
    runkeeper.setRateLimit(1_000_000);
    if (empty) runkeeper.state.collections.fitnessActivities = [];
  });
  const { runkeeper, requests } = runner.sandbox;
  return {
    ...runner,
    runkeeper,
    /** Records an activity that began so many days ago. */
    upload: (ago = 0.05, values: Record<string, unknown> = {}) =>
      runkeeper.addActivity({ start_time: localTime(new Date(), ago), ...values }),
    /** Requests to the Health Graph so far. */
    requests: () =>
      requests
        .filter(({ service, path }) => service === 'runkeeper' && !path.startsWith('/apps'))
        .map(({ path }) => path),
  };
}

export type EventRunner = Awaited<ReturnType<typeof runnerAt>>;
