import type { Sandbox } from '../../sandbox/index.ts';
import type { StravaAthlete } from '../../sandbox/strava/index.ts';
import type { Athlete } from '../../sandbox/strava/world.ts';

/** Further athletes on Strava by first name. */
export const ATHLETES: Record<string, Partial<Athlete>> = {
  Ada: {},
  Ben: { id: 330_018, username: 'ben_rides', firstname: 'Ben', lastname: 'Torres', sex: 'M' },
  Gus: { id: 330_019, username: 'gus_l', firstname: 'Gus', lastname: 'Lindqvist', sex: 'M' },
};

/** The athletes of a recipe by first name, each with a profile and activities of their own. */
export function athletesOf(sandbox: Sandbox) {
  const { strava } = sandbox;
  const known = new Map<string, StravaAthlete>([['Ada', strava]]);
  const join = (name: string): StravaAthlete => {
    const profile = { ...strava.state.athlete, ...ATHLETES[name] };
    const athlete = strava.addAthlete(profile);
    Object.assign(athlete.state.athlete, profile);
    known.set(name, athlete);
    return athlete;
  };
  return {
    /** The sandbox as it is to the athlete: the one whom Strava's consent page knows, and whose activities are added. */
    as: (name: string): Sandbox => {
      const athlete = known.get(name) ?? join(name);
      strava.signIn(athlete.state.athlete.id);
      return { ...sandbox, strava: { ...strava, ...athlete } };
    },
  };
}
