import { COLLECTIONS, feedItem, sorted } from './collections.ts';
import { faults } from './fault.ts';
import type { Call, Route } from './gate.ts';
import type { CollectionName } from './world.ts';

const NAMES: Record<CollectionName, string> = {
  fitnessActivities: 'fitness_activities',
  strengthTrainingActivities: 'strength_training_activities',
  backgroundActivities: 'background_activities',
  diabetes: 'diabetes',
  generalMeasurements: 'general_measurements',
  nutrition: 'nutrition',
  sleep: 'sleep',
  weight: 'weight',
};

const moment = ({ query }: Call, name: string, fallback: number): number => {
  const value = query[name];
  if (value === undefined) return fallback;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(value)) {
    throw faults.body(`${name} is not a time (yyyy-MM-ddThh:mm:ss).`);
  }
  return Date.parse(`${value}Z`);
};

const week = 7 * 24 * 60 * 60 * 1000;

export const changeLogRoutes: Route[] = [
  {
    route: 'GET /changeLog',
    gives: ['ChangeLog'],
    needs: 'Read Health Information',
    answer: (call) => {
      const to = moment(call, 'modifiedNoLaterThan', call.now.getTime());
      const from = Math.max(moment(call, 'modifiedNoEarlierThan', to - week), to - week);
      const inside = (time: number) => time >= from && time <= to;
      const entries = COLLECTIONS.map((collection) => [
        NAMES[collection.name],
        {
          modified: sorted(call.state, collection)
            .filter((item) => inside(item.modifiedAt))
            .map((item) => feedItem(collection, item)),
          deleted: call.state.deleted
            .filter((gone) => gone.collection === collection.name && inside(gone.at))
            .map(({ uri }) => uri),
        },
      ]);
      return { body: Object.fromEntries(entries) };
    },
  },
];
