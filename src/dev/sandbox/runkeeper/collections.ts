import { faults } from './fault.ts';
import type { Call, Route } from './gate.ts';
import {
  ACTIVITY,
  check,
  measured,
  NEW_ACTIVITY,
  POSTING,
  type Properties,
  STRENGTH,
  TIMESTAMP,
} from './properties.ts';
import { readSpelled } from './spelledDate.ts';
import type { CollectionName, Item, RunkeeperState, Values } from './world.ts';

/** A kind of record: what its feed shows, what a new one needs and takes, what may be changed later. */
type Collection = {
  name: CollectionName;
  type: string;
  newType: string;
  time: 'start_time' | 'timestamp';
  feed: readonly string[];
  required: readonly string[];
  accepted: Properties;
  editable: Properties;
  /** A representation without the long parts */
  summary?: { type: string; without: readonly string[] };
};

const measurement = (
  name: CollectionName,
  type: string,
  values: readonly string[],
): Collection => ({
  name,
  type,
  newType: `New${type}`,
  time: 'timestamp',
  feed: ['timestamp', ...values],
  required: ['timestamp'],
  accepted: { ...TIMESTAMP, ...measured(values), ...POSTING },
  editable: measured(values),
});

/** https://runkeeper.com/developer/healthgraph/overview */
export const COLLECTIONS: readonly Collection[] = [
  {
    name: 'fitnessActivities',
    type: 'FitnessActivity',
    newType: 'NewFitnessActivity',
    time: 'start_time',
    feed: [
      'type',
      'start_time',
      'total_distance',
      'duration',
      'total_calories',
      'source',
      'entry_mode',
      'has_path',
      'tracking_mode',
      'utc_offset',
    ],
    required: ['type', 'start_time', 'duration'],
    accepted: { ...ACTIVITY, ...NEW_ACTIVITY, ...POSTING },
    editable: ACTIVITY,
    summary: {
      type: 'FitnessActivitySummary',
      without: ['distance', 'heart_rate', 'calories', 'path', 'images'],
    },
  },
  {
    name: 'strengthTrainingActivities',
    type: 'StrengthTrainingActivity',
    newType: 'NewStrengthTrainingActivity',
    time: 'start_time',
    feed: ['start_time'],
    required: ['start_time', 'exercises'],
    accepted: { ...STRENGTH, ...POSTING },
    editable: STRENGTH,
  },
  measurement('backgroundActivities', 'BackgroundActivitySet', ['calories_burned', 'steps']),
  measurement('sleep', 'SleepSet', ['total_sleep', 'deep', 'rem', 'light', 'awake', 'times_woken']),
  measurement('nutrition', 'NutritionSet', [
    'calories',
    'carbohydrates',
    'fat',
    'fiber',
    'protein',
    'sodium',
    'water',
    'meal',
  ]),
  measurement('weight', 'WeightSet', ['weight', 'free_mass', 'mass_weight', 'fat_percent', 'bmi']),
  measurement('generalMeasurements', 'GeneralMeasurementSet', [
    'systolic',
    'diastolic',
    'resting_heartrate',
    'total_cholesterol',
    'hdl',
    'ldl',
    'uric_acid',
    'il6',
    'testosterone',
    'blood_calcium',
    'blood_magnesium',
    'blood_potassium',
    'blood_sodium',
    'hscrp',
    'crp',
    'vitamin_d',
    'tsh',
    'creatine_kinase',
    'blood_vitamin_b12',
    'blood_folic_acid',
    'ferritin',
    'blood_zinc',
    'blood_chromium',
    'white_cell_count',
  ]),
  measurement('diabetes', 'DiabetesMeasurementSet', [
    'fasting_plasma_glucose_test',
    'oral_glucose_tolerance_test',
    'random_plasma_glucose_test',
    'triglyceride',
    'hemoglobin_a1c',
    'insulin',
    'c_peptide',
  ]),
];

const picked = (values: Values, keys: readonly string[]): Values =>
  Object.fromEntries(
    keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]),
  );

/** Booleans may be texts. */
const isYes = (value: unknown): boolean => String(value) === 'true';

const uriOf = (collection: CollectionName, { id }: Pick<Item, 'id'>): string =>
  `/${collection}/${id}`;

const timeOf = ({ time }: Collection, { values }: Item): number => readSpelled(values[time]) ?? 0;

/** Newest first. */
export const sorted = (state: RunkeeperState, collection: Collection): Item[] =>
  [...state.collections[collection.name]].sort(
    (one, other) => timeOf(collection, other) - timeOf(collection, one) || other.id - one.id,
  );

export const feedItem = (collection: Collection, item: Item): Values => ({
  ...picked(item.values, collection.feed),
  // Recorded feeds are of finished activities, which do not have it.
  ...(isYes(item.values.is_live) && { is_live: item.values.is_live }),
  uri: uriOf(collection.name, item),
});

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

const dayParameter = ({ query }: Call, name: string, fallback: string): string => {
  const value = query[name] ?? fallback;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw faults.body(`${name} is not a date (yyyy-MM-dd).`);
  return value;
};

const wholeNumber = ({ query }: Call, name: string, fallback: number): number => {
  const value = query[name] ?? String(fallback);
  if (!/^\d+$/.test(value)) throw faults.body(`${name} is not a number.`);
  return Number(value);
};

const feed = (collection: Collection) => (call: Call) => {
  const { state, now } = call;
  const page = wholeNumber(call, 'page', 0);
  const pageSize = wholeNumber(call, 'pageSize', 25) || 25;
  const today = day(now.getTime() + 86_400_000);
  const days = {
    noEarlierThan: dayParameter(call, 'noEarlierThan', '1970-01-01'),
    noLaterThan: dayParameter(call, 'noLaterThan', today),
    modifiedNoEarlierThan: dayParameter(call, 'modifiedNoEarlierThan', '1970-01-01'),
    modifiedNoLaterThan: dayParameter(call, 'modifiedNoLaterThan', today),
  };
  const found = sorted(state, collection).filter((item) => {
    const [made, modified] = [day(timeOf(collection, item)), day(item.modifiedAt)];
    return (
      made >= days.noEarlierThan &&
      made <= days.noLaterThan &&
      modified >= days.modifiedNoEarlierThan &&
      modified <= days.modifiedNoLaterThan
    );
  });
  const link = (to: number) =>
    `/${collection.name}?${new URLSearchParams({ page: String(to), pageSize: String(pageSize), ...days })}`;
  const items = found.slice(page * pageSize, (page + 1) * pageSize);
  return {
    body: {
      size: found.length,
      items: items.map((item) => feedItem(collection, item)),
      ...(page > 0 && { previous: link(page - 1) }),
      // The documentation says the opposite, but the older page was recorded as `next`.
      ...((page + 1) * pageSize < found.length && { next: link(page + 1) }),
    },
  };
};

const itemOf = ({ state, params }: Call, { name }: Collection): Item => {
  const item = state.collections[name].find(({ id }) => String(id) === params.id);
  if (!item) throw faults.notFound();
  return item;
};

const detail = (call: Call, collection: Collection, item: Item): Values => {
  const { name, summary } = collection;
  const all = sorted(call.state, collection);
  const at = all.indexOf(item);
  const [newer, older] = [all[at - 1], all[at + 1]];
  const values = { ...item.values };
  for (const key of call.type === summary?.type ? summary.without : []) delete values[key];
  return {
    uri: uriOf(name, item),
    userID: call.state.userID,
    ...values,
    ...(collection.time === 'start_time' && { comments: `${uriOf(name, item)}/comments` }),
    ...(older && { previous: uriOf(name, older) }),
    ...(newer && { next: uriOf(name, newer) }),
  };
};

/** Only an activity of type Other has a second type. */
const checkSecondType = ({ secondary_type }: Values, type: unknown): void => {
  if (secondary_type !== undefined && type !== 'Other') {
    throw faults.body('secondary_type is for activities of type Other.');
  }
};

const create = (collection: Collection) => (call: Call) => {
  const { name, required, accepted, time } = collection;
  const { body, state, now } = call;
  check(body, accepted);
  const missing = required.find((key) => body[key] === undefined);
  if (missing) throw faults.body(`${missing} is missing.`);
  if (
    time === 'timestamp' &&
    !Object.keys(collection.editable).some((key) => body[key] !== undefined)
  ) {
    throw faults.body('A measurement needs at least one value.');
  }
  checkSecondType(body, body.type);
  if (name === 'fitnessActivities' && body.total_distance === undefined && !body.path) {
    throw faults.body('total_distance is missing.');
  }
  const id = state.nextId;
  state.nextId += 1;
  const { post_to_facebook, post_to_twitter, detect_pauses, ...values } = body;
  const origin =
    name === 'fitnessActivities'
      ? {
          entry_mode: 'API',
          has_path: Boolean(body.path),
          tracking_mode: 'outdoor',
          is_live: false,
        }
      : {};
  // A partner's records have no offset from UTC.
  state.collections[name].push({
    id,
    values: { ...origin, ...values, source: 'Leadlap' },
    modifiedAt: now.getTime(),
  });
  return { status: 201, location: uriOf(name, { id }) };
};

const update = (collection: Collection) => (call: Call) => {
  const item = itemOf(call, collection);
  const { editable, summary } = collection;
  const left = call.type === summary?.type ? summary.without : [];
  check(
    call.body,
    Object.fromEntries(Object.entries(editable).filter(([key]) => !left.includes(key))),
  );
  checkSecondType(call.body, call.body.type ?? item.values.type);
  Object.assign(item.values, call.body, { source: 'Leadlap' });
  item.modifiedAt = call.now.getTime();
  return { body: detail(call, collection, item) };
};

/** Removes an item and notes it for the change log. */
export const removeItem = (state: RunkeeperState, name: CollectionName, id: number, now: Date) => {
  state.collections[name] = state.collections[name].filter((known) => known.id !== id);
  state.deleted.push({ collection: name, uri: uriOf(name, { id }), at: now.getTime() });
};

/** Every collection works alike: https://runkeeper.com/developer/healthgraph/example-api-calls */
export const collectionRoutes: Route[] = COLLECTIONS.flatMap((collection): Route[] => {
  const { name, type, newType, summary } = collection;
  const types = summary ? [type, summary.type] : [type];
  return [
    {
      route: `GET /${name}`,
      gives: [`${type}Feed`],
      needs: 'Read Health Information',
      answer: feed(collection),
    },
    { route: `POST /${name}`, takes: [newType], answer: create(collection) },
    {
      route: `GET /${name}/{id}`,
      gives: types,
      needs: 'Read Health Information',
      answer: (call) => ({ body: detail(call, collection, itemOf(call, collection)) }),
    },
    {
      route: `PUT /${name}/{id}`,
      takes: types,
      needs: 'Edit Health Information',
      answer: update(collection),
    },
    {
      route: `DELETE /${name}/{id}`,
      needs: 'Edit Health Information',
      answer: (call) => {
        removeItem(call.state, name, itemOf(call, collection).id, call.now);
        return { status: 204 };
      },
    },
  ];
});
