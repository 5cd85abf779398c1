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
import type { StravaState } from './world.ts';

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

/** What a test can see and do behind Strava's back. */
export type StravaSandbox = {
  url: string;
  state: StravaState;
  /** The athlete does something; what the draft leaves open is filled in */
  addActivity: (draft?: ActivityDraft) => DetailedActivity;
  updateActivity: (id: number, change: ActivityDraft) => DetailedActivity;
  deleteActivity: (id: number) => void;
  /** Access tokens are too old from now on; refreshing still works */
  expireAccessTokens: () => void;
  /** The athlete disconnects the application */
  deauthorize: () => void;
  /** Waits until the push subscription has taken what happened so far, or Strava has given up */
  pushed: () => Promise<unknown>;
  /** The owner's subscription lapsed: every request is a 403 */
  deactivateApplication: () => void;
  setUsage: (change: Partial<Usage>) => void;
  setLimits: (change: Partial<Usage>) => void;
};

/** Strava's API v3 and its consent page. @see https://developers.strava.com/docs/reference/ */
export const strava = (app: Hono<ServerEnv>, now: () => Date) => {
  const state = seededState(now());
  const limiter = rateLimiter(now);
  const gate: Gate = { state, now, limiter };
  const pushes = pushSubscriptions(gate);
  app.route('/', oauth(gate));
  app.route('/', pushes.app);
  mount(app, gate, routes);
  closeGate(app, gate);

  const { accessTokens, refreshTokens } = state.grants;
  return {
    state,
    addActivity: (draft: ActivityDraft = {}) => {
      const activity = completeActivity(state, draft, now());
      state.activities.push(activity);
      pushes.tell('activity', 'create', activity.id);
      return activity;
    },
    updateActivity: (id: number, change: ActivityDraft) => {
      const activity = state.activities.find((known) => known.id === id);
      if (!activity) throw new Error(`There is no activity ${id}`);
      Object.assign(activity, change);
      if (change.private !== undefined && !change.visibility) {
        activity.visibility = change.private ? 'only_me' : 'everyone';
      }
      activity.private = activity.visibility === 'only_me';
      pushes.tell('activity', 'update', id, {
        ...(change.name !== undefined && { title: activity.name }),
        ...(change.sport_type !== undefined && { type: activity.sport_type }),
        ...((change.private ?? change.visibility) !== undefined && {
          private: String(activity.private),
        }),
      });
      return activity;
    },
    deleteActivity: (id: number) => {
      state.activities = state.activities.filter((known) => known.id !== id);
      pushes.tell('activity', 'delete', id);
    },
    expireAccessTokens: () => {
      for (const entry of accessTokens) entry.expiresAt = now().getTime();
    },
    deauthorize: () => {
      for (const { grant } of [...accessTokens, ...refreshTokens]) grant.revoked = true;
      pushes.tell('athlete', 'update', state.athlete.id, { authorized: 'false' });
    },
    deactivateApplication: () => {
      state.application.active = false;
    },
    pushed: pushes.settled,
    setUsage: limiter.setUsage,
    setLimits: limiter.setLimits,
  } satisfies Omit<StravaSandbox, 'url'>;
};
