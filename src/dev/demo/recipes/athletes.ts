import type { Sandbox } from '../../sandbox/index.ts';
import { ATHLETES } from './recipe.ts';

type Strava = Sandbox['strava']['state'];
type Own = Pick<Strava, 'athlete' | 'activities'>;

/** Lets the sandbox's Strava be one athlete's after the other's: each has a profile and activities. */
export function athletesOf({ strava }: Sandbox) {
  const first: Own = { athlete: strava.state.athlete, activities: strava.state.activities };
  const known = new Map<string, Own>([['Ada', first]]);
  let present = 'Ada';
  return {
    /** Runs something while the athlete is the one whom Strava knows. */
    as: async <T>(name: string, run: () => T | Promise<T>): Promise<T> => {
      const { athlete, activities } = strava.state;
      known.set(present, { athlete, activities });
      Object.assign(
        strava.state,
        known.get(name) ?? { athlete: { ...first.athlete, ...ATHLETES[name] }, activities: [] },
      );
      present = name;
      return run();
    },
  };
}
