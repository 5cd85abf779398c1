import type { Hono } from 'hono';
import type { ServerEnv } from '../server.ts';
import { activityRoutes } from './activities.ts';
import type { DetailedActivity } from './activity.ts';
import { type ActivityDraft, completeActivity } from './activityCompletion.ts';
import { activityReadRoutes } from './activityReads.ts';
import { activityWriteRoutes } from './activityWrites.ts';
import { athleteRoutes } from './athlete.ts';
import { clubRoutes } from './clubs.ts';
import { closeGate, type Gate, mount } from './gate.ts';
import { oauth } from './oauth.ts';
import { pushSubscriptions } from './pushes.ts';
import { rateLimiter, type Usage } from './rateLimit.ts';
import { routeRoutes } from './routes.ts';
import { seededState } from './seed.ts';
import { segmentRoutes } from './segments.ts';
import { streamRoutes } from './streams.ts';
import { uploadRoutes } from './uploads.ts';
import type { Athlete, StravaState } from './world.ts';

const routes = [
  ...athleteRoutes,
  ...activityRoutes,
  ...activityReadRoutes,
  ...activityWriteRoutes,
  ...segmentRoutes,
  ...routeRoutes,
  ...streamRoutes,
  ...clubRoutes,
  ...uploadRoutes,
];

/** What an athlete does on Strava. */
export type StravaAthlete = {
  state: StravaState;
  /** The athlete does something; what the draft leaves open is filled in */
  addActivity: (draft?: ActivityDraft) => DetailedActivity;
  updateActivity: (id: number, change: ActivityDraft) => DetailedActivity;
  deleteActivity: (id: number) => void;
  /** The athlete disconnects the application */
  deauthorize: () => void;
};

/** What a test can see and do behind Strava's back: first of all, what the first athlete does. */
export type StravaSandbox = StravaAthlete & {
  url: string;
  /** A further athlete, who has no activities yet */
  addAthlete: (athlete: Pick<Athlete, 'id' | 'firstname' | 'lastname'>) => StravaAthlete;
  /** From now on the consent page is this athlete's */
  signIn: (athleteId: number) => void;
  /** Access tokens are too old from now on; refreshing still works */
  expireAccessTokens: () => void;
  /** Waits until the push subscription has taken what happened so far, or Strava has given up */
  pushed: () => Promise<unknown>;
  /** The owner's subscription lapsed: every request is a 403 */
  deactivateApplication: () => void;
  setUsage: (change: Partial<Usage>) => void;
  setLimits: (change: Partial<Usage>) => void;
};

/** Strava's API v3 and its consent page. @see https://developers.strava.com/docs/reference/ */
export const strava = (app: Hono<ServerEnv>, now: () => Date) => {
  const first = structuredClone(seededState(now()));
  const { application, grants, activityIds } = first;
  const states = new Map([[first.athlete.id, first]]);
  let signedIn = first;
  const limiter = rateLimiter(now);
  const stateOf = (id: number) => states.get(id)!;
  const gate: Gate = { state: first, stateOf, signedIn: () => signedIn, now, limiter };
  const pushes = pushSubscriptions(gate);
  app.route('/', oauth(gate));
  app.route('/', pushes.app);
  mount(app, gate, routes);
  closeGate(app, gate);

  const athleteOf = (state: StravaState): StravaAthlete => {
    const owner = state.athlete.id;
    return {
      state,
      addActivity: (draft = {}) => {
        const activity = completeActivity(state, draft, now());
        state.activities.push(activity);
        pushes.tell('activity', 'create', activity.id, owner);
        return activity;
      },
      updateActivity: (id, change) => {
        const activity = state.activities.find((known) => known.id === id);
        if (!activity) throw new Error(`There is no activity ${id}`);
        Object.assign(activity, change);
        if (change.private !== undefined && !change.visibility) {
          activity.visibility = change.private ? 'only_me' : 'everyone';
        }
        activity.private = activity.visibility === 'only_me';
        pushes.tell('activity', 'update', id, owner, {
          ...(change.name !== undefined && { title: activity.name }),
          ...(change.sport_type !== undefined && { type: activity.sport_type }),
          ...((change.private ?? change.visibility) !== undefined && {
            private: String(activity.private),
          }),
        });
        return activity;
      },
      deleteActivity: (id) => {
        state.activities = state.activities.filter((known) => known.id !== id);
        pushes.tell('activity', 'delete', id, owner);
      },
      deauthorize: () => {
        for (const { grant } of [...grants.accessTokens, ...grants.refreshTokens]) {
          if (grant.athleteId === owner) grant.revoked = true;
        }
        pushes.tell('athlete', 'update', owner, owner, { authorized: 'false' });
      },
    };
  };

  return {
    ...athleteOf(first),
    addAthlete: (athlete) => {
      const state = structuredClone(seededState(now()));
      Object.assign(state.athlete, athlete, { username: `athlete_${athlete.id}` });
      Object.assign(state, { application, grants, activityIds, activities: [] });
      states.set(athlete.id, state);
      return athleteOf(state);
    },
    signIn: (athleteId) => {
      signedIn = stateOf(athleteId);
    },
    expireAccessTokens: () => {
      for (const entry of grants.accessTokens) entry.expiresAt = now().getTime();
    },
    deactivateApplication: () => {
      application.active = false;
    },
    pushed: pushes.settled,
    setUsage: limiter.setUsage,
    setLimits: limiter.setLimits,
  } satisfies Omit<StravaSandbox, 'url'>;
};
