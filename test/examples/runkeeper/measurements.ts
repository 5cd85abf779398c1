import type { Example } from '../example.ts';
import { get, page, post, put, remove } from './exchanges.ts';

type Values = Record<string, unknown>;

type Kind = {
  key: string;
  list: string;
  field: string;
  path: string;
  type: string;
  id: number;
  values: Values;
  read: Values;
  change: Values;
  changed: Values;
  hasNew?: true;
};

/** https://runkeeper.com/developer/healthgraph/weight-sets and its siblings */
const kinds: Kind[] = [
  {
    key: 'background_activity',
    list: 'background_activities',
    field: 'backgroundActivityId',
    path: '/backgroundActivities',
    type: 'BackgroundActivitySet',
    id: 5000002,
    values: { calories_burned: 2140, steps: 8421 },
    read: { caloriesBurned: 2140, steps: 8421 },
    change: { steps: 9000 },
    changed: { steps: 9000 },
  },
  {
    key: 'sleep',
    list: 'sleep',
    field: 'sleepId',
    path: '/sleep',
    type: 'SleepSet',
    id: 5000012,
    values: { total_sleep: 444, deep: 95, rem: 102, light: 247, awake: 18, times_woken: 2 },
    read: {
      totalSleep: 444,
      totalSleepTime: '7:24:00',
      deepTime: '1:35:00',
      remTime: '1:42:00',
      lightTime: '4:07:00',
      awakeTime: '0:18:00',
      timesWoken: 2,
    },
    change: { total_sleep: 450 },
    changed: { totalSleepTime: '7:30:00' },
    hasNew: true,
  },
  {
    key: 'nutrition',
    list: 'nutrition',
    field: 'nutritionId',
    path: '/nutrition',
    type: 'NutritionSet',
    id: 5000022,
    values: {
      calories: 640,
      carbohydrates: 71,
      fat: 22,
      fiber: 9,
      protein: 34,
      sodium: 820,
      water: 12,
      meal: 'Lunch',
    },
    read: { calories: 640, carbohydrates: 71, fat: 22, fiber: 9, protein: 34, meal: 'Lunch' },
    change: { meal: 'Dinner' },
    changed: { meal: 'Dinner' },
  },
  {
    key: 'weight',
    list: 'weights',
    field: 'weightId',
    path: '/weight',
    type: 'WeightSet',
    id: 5000032,
    values: { weight: 70.4, free_mass: 58.1, fat_percent: 17.5, mass_weight: 12.3, bmi: 22.2 },
    read: {
      weightKg: 70.4,
      weightLb: 155.2,
      freeMassKg: 58.1,
      freeMassLb: 128.1,
      fatMassKg: 12.3,
      fatPercent: 17.5,
      bmi: 22.2,
      height: null,
    },
    change: { weight: 69.9 },
    changed: { weightKg: 69.9 },
    hasNew: true,
  },
  {
    key: 'general_measurement',
    list: 'general_measurements',
    field: 'generalMeasurementId',
    path: '/generalMeasurements',
    type: 'GeneralMeasurementSet',
    id: 5000042,
    values: { systolic: 118, diastolic: 76, resting_heartrate: 52, total_cholesterol: 170 },
    read: { systolic: 118, diastolic: 76, restingHeartrate: 52, totalCholesterol: 170, hdl: null },
    change: { systolic: 120 },
    changed: { systolic: 120 },
  },
  {
    key: 'diabetes_measurement',
    list: 'diabetes_measurements',
    field: 'diabetesMeasurementId',
    path: '/diabetes',
    type: 'DiabetesMeasurementSet',
    id: 5000052,
    values: { fasting_plasma_glucose_test: 88, hemoglobin_a1c: 5.2 },
    read: { fastingPlasmaGlucoseTest: 88, hemoglobinA1c: 5.2, cPeptide: null },
    change: { insulin: 8 },
    changed: { insulin: 8 },
  },
];

const timestamp = 'Mon, 19 Oct 2026 07:00:00';
const when = {
  measuredLocal: '2026-10-19T07:00:00',
  localDate: '2026-10-19',
  localTime: '07:00',
  weekday: 'Monday',
};

function examplesOf(kind: Kind): Example[] {
  const { key, list, field, path, type, id, values, read, change, changed } = kind;
  const uri = `${path}/${id}`;
  const detail = {
    uri,
    userID: 1234567890,
    timestamp,
    ...values,
    source: 'Example Partner App',
    previous: `${path}/${id - 1}`,
  };
  const feed = (query = {}) =>
    page(path, `${type}Feed`, { size: 1, items: [{ timestamp, ...values, uri }] }, query);
  const listed = { id: String(id), athleteId: '1234567890', ...when, ...read, source: null };
  return [
    {
      operation: `list_runkeeper_${list}`,
      scopes: ['Read Health Information'],
      kind: 'search',
      input: { noEarlierThan: '2026-10-19', noLaterThan: '2026-10-20T10:00:00Z' },
      exchanges: [feed({ noEarlierThan: '2026-10-19', noLaterThan: '2026-10-20' })],
      result: [listed],
    },
    {
      operation: `list_runkeeper_${list}`,
      scopes: ['Read Health Information'],
      kind: 'trigger',
      input: {},
      exchanges: [feed()],
      result: [{ ...listed, revision: 'new' }],
    },
    ...(kind.hasNew
      ? [
          {
            operation: `new_runkeeper_${key}`,
            scopes: ['Read Health Information'],
            input: {},
            exchanges: [feed()],
            result: [{ ...listed, revision: 'new' }],
          },
        ]
      : []),
    {
      operation: `get_runkeeper_${key}`,
      scopes: ['Read Health Information'],
      input: { [field]: id },
      exchanges: [get(uri, type, detail)],
      result: [
        {
          ...listed,
          source: 'Example Partner App',
          previousId: String(id - 1),
          nextId: null,
        },
      ],
    },
    {
      operation: `create_runkeeper_${key}`,
      scopes: ['Basic'],
      input: {
        timestamp: '2026-10-19 07:00',
        ...values,
        post_to_facebook: false,
        post_to_twitter: false,
      },
      exchanges: [
        post(
          path,
          `New${type}`,
          { timestamp, ...values, post_to_facebook: false, post_to_twitter: false },
          `${path}/${id + 1}`,
        ),
      ],
      result: { id: String(id + 1) },
    },
    {
      operation: `update_runkeeper_${key}`,
      scopes: ['Edit Health Information'],
      input: { [field]: String(id), ...change },
      exchanges: [put(uri, type, change, { ...detail, ...change })],
      result: { id: String(id), ...changed },
    },
    {
      operation: `delete_runkeeper_${key}`,
      scopes: ['Edit Health Information'],
      input: { [field]: String(id) },
      exchanges: [remove(uri)],
      result: { id: String(id), deleted: true },
    },
  ];
}

/** Weights in pounds are sent in kilograms. */
const pounds: Example = {
  operation: 'create_runkeeper_weight',
  scopes: ['Basic'],
  input: {
    timestamp: '2026-10-19 07:00',
    weight: '155.2',
    fat_percent: 17.5,
    weightUnit: 'Pounds',
  },
  exchanges: [
    post(
      '/weight',
      'NewWeightSet',
      { timestamp, weight: 70.398, fat_percent: 17.5 },
      '/weight/5000033',
    ),
  ],
  result: { id: '5000033' },
};

export const runkeeperMeasurementExamples: Example[] = [...kinds.flatMap(examplesOf), pounds];
