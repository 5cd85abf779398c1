import { type Sandbox, startSandbox } from '../sandbox/index.ts';
import { builtApp } from '../zapier/builtApp.ts';
import type { Zapier } from '../zapier/host.ts';
import { makeClockMovable, resetClock } from './clock.ts';
import type { Stage } from './stage.ts';

/** HighLevel and Strava on free local ports, with a small gym and a runner who is its member. */
export async function openSandbox(
  open: () => Promise<Zapier> = builtApp,
): Promise<Stage & { sandbox: Sandbox }> {
  makeClockMovable();
  const sandbox = await startSandbox();
  Object.assign(process.env, sandbox.env);
  const zapier = await open();
  return {
    sandbox,
    title: `the sandbox: HighLevel on ${sandbox.highlevel.url}, Strava on ${sandbox.strava.url}`,
    zapier,
    connect: (environment, entered) => zapier.connect(environment, sandbox.approve, entered),
    awaitActivity: async (account) => {
      const trigger = await zapier.turnOn('new_strava_activity', account, { units: 'metric' });
      sandbox.strava.addActivity({
        name: 'First 10K',
        sport_type: 'Run',
        distance: 10_021.5,
        moving_time: 3130,
        gear_id: 'g12345678',
      });
      return { ...trigger, story: 'Ada uploads a run of 10 km to Strava.' };
    },
    mayWrite: async () => true,
    close: async () => {
      resetClock();
      await sandbox.close();
    },
  };
}
