import type { Sandbox } from '../src/dev/sandbox/index.ts';
import type { Account, Item, LiveTrigger } from '../src/dev/zapier/host.ts';
import { testZapier } from './appHandler.ts';
import { MINUTE, pass, stopClock } from './clock.ts';
import { openSandbox } from './sandbox.ts';

export const ids = (items: readonly Item[]) => items.map(({ id }) => id);

/** An athlete's connection in a sandbox of its own, and a clock that stands still at a moment. */
export async function connectedAt(
  moment: string,
  service: 'strava' | 'runkeeper',
  prepare: (sandbox: Sandbox) => void,
) {
  // Zapier's core ends a process that grew large in many runs, and jest's has.
  jest.spyOn(process, 'memoryUsage').mockReturnValue({ rss: 0 } as NodeJS.MemoryUsage);
  stopClock(moment);
  const sandbox = await openSandbox();
  prepare(sandbox);
  const zapier = testZapier();
  const account: Account = await zapier.connect(service, sandbox.approve);
  return {
    sandbox,
    zapier,
    account,
    turnOn: (trigger: string, input: Record<string, unknown> = {}): Promise<LiveTrigger> =>
      zapier.turnOn(trigger, account, input),
    /** Polls every so many minutes until so much time has passed. */
    pollFor: async (zap: LiveTrigger, time: number, minutes = 15) => {
      const fired: Item[] = [];
      for (const end = Date.now() + time; Date.now() < end; ) {
        pass(Math.min(minutes * MINUTE, end - Date.now()));
        fired.push(...(await zap.poll()));
      }
      return fired;
    },
    close: async () => {
      jest.restoreAllMocks();
      jest.useRealTimers();
      await sandbox.close();
    },
  };
}
