import type { Hono } from 'hono';
import type { ServerEnv } from '../server.ts';
import { accountRoutes } from './account.ts';
import { changeLogRoutes } from './changeLog.ts';
import { collectionRoutes, removeItem } from './collections.ts';
import { type Gate, mount } from './gate.ts';
import { oauth } from './oauth.ts';
import { localTime, seededState } from './seed.ts';
import { teamRoutes } from './team.ts';
import type { CollectionName, Item, RunkeeperState, Values } from './world.ts';

const routes = [...accountRoutes, ...collectionRoutes, ...teamRoutes, ...changeLogRoutes];

/** What a test can see and do behind Runkeeper's back. */
export type RunkeeperSandbox = {
  url: string;
  state: RunkeeperState;
  /** The user records something; what the draft leaves open is filled in, the time with now */
  add: (collection: CollectionName, values?: Values) => Item;
  addActivity: (values?: Values) => Item;
  addStrengthWorkout: (values?: Values) => Item;
  addWeight: (values?: Values) => Item;
  addSleep: (values?: Values) => Item;
  update: (collection: CollectionName, id: number, change: Values) => Item;
  updateActivity: (id: number, change: Values) => Item;
  remove: (collection: CollectionName, id: number) => void;
  deleteActivity: (id: number) => void;
  /** A friend comments on an activity */
  addComment: (id: number, comment: string) => void;
  /** The user disconnects the application: 403 from now on */
  revoke: () => void;
  /** Requests of the application that a quarter of an hour allows */
  setRateLimit: (perQuarter: number) => void;
};

const DEFAULTS: Partial<Record<CollectionName, Values>> = {
  fitnessActivities: {
    type: 'Running',
    total_distance: 5021.4,
    duration: 1571.2,
    total_calories: 350,
    source: 'RunKeeper',
    entry_mode: 'API',
    has_path: true,
    tracking_mode: 'outdoor',
    is_live: false,
    utc_offset: 2,
    equipment: 'None',
    share: 'Everyone',
    share_map: 'Just Me',
  },
  strengthTrainingActivities: { exercises: [], source: 'RunKeeper' },
  weight: { weight: 70.1, source: 'RunKeeper' },
  sleep: { total_sleep: 455, source: 'RunKeeper' },
};

/** Runkeeper's Health Graph and its consent page: https://runkeeper.com/developer/healthgraph/overview */
export const runkeeper = (app: Hono<ServerEnv>, now: () => Date) => {
  const state = structuredClone(seededState(now()));
  const gate: Gate = { state, now };
  app.route('/', oauth(gate));
  mount(app, gate, routes);

  const add = (collection: CollectionName, values: Values = {}): Item => {
    const time = /^(fitness|strength)/.test(collection) ? 'start_time' : 'timestamp';
    const id = state.nextId;
    state.nextId += 1;
    const item = {
      id,
      values: { [time]: localTime(now(), 0), ...DEFAULTS[collection], ...values },
      modifiedAt: now().getTime(),
    };
    state.collections[collection].push(item);
    return item;
  };
  const update = (collection: CollectionName, id: number, change: Values): Item => {
    const item = state.collections[collection].find((known) => known.id === id);
    if (!item) throw new Error(`There is no ${id} in ${collection}`);
    Object.assign(item.values, change);
    item.modifiedAt = now().getTime();
    return item;
  };
  const remove = (collection: CollectionName, id: number) =>
    removeItem(state, collection, id, now());
  return {
    state,
    add,
    update,
    remove,
    addActivity: (values?: Values) => add('fitnessActivities', values),
    addStrengthWorkout: (values?: Values) => add('strengthTrainingActivities', values),
    addWeight: (values?: Values) => add('weight', values),
    addSleep: (values?: Values) => add('sleep', values),
    updateActivity: (id: number, change: Values) => update('fitnessActivities', id, change),
    deleteActivity: (id: number) => remove('fitnessActivities', id),
    addComment: (id: number, comment: string) => {
      const uri = `/fitnessActivities/${id}/comments`;
      const [friend] = state.team;
      state.comments[uri] = [
        ...(state.comments[uri] ?? []),
        { timestamp: localTime(now(), 0), userID: friend!.userID, name: friend!.name, comment },
      ];
    },
    revoke: () => {
      for (const { grant } of state.tokens) grant.revoked = true;
    },
    setRateLimit: (perQuarter: number) => {
      state.rateLimit.perQuarter = perQuarter;
    },
  } satisfies Omit<RunkeeperSandbox, 'url'>;
};
