import { failureOf } from '../core/acme.ts';
import { type Fields, openRunkeeper, type Runner } from './runner.ts';

let runner: Runner;

beforeEach(async () => {
  runner = await openRunkeeper();
});
afterEach(() => runner.sandbox.close());

const last = (method: string) =>
  runner.sandbox.requests.findLast((request) => request.method === method);

type Kind = {
  key: string;
  list: string;
  id: string;
  path: string;
  type: string;
  values: Fields;
  read: Fields;
  change: Fields;
  changed: Fields;
};

const kinds: Kind[] = [
  {
    key: 'background_activity',
    list: 'background_activities',
    id: 'backgroundActivityId',
    path: '/backgroundActivities',
    type: 'BackgroundActivitySet',
    values: { steps: 8421, calories_burned: '2140' },
    read: { steps: 8421, caloriesBurned: 2140 },
    change: { steps: 9000 },
    changed: { steps: 9000, caloriesBurned: 2140 },
  },
  {
    key: 'sleep',
    list: 'sleep',
    id: 'sleepId',
    path: '/sleep',
    type: 'SleepSet',
    values: { total_sleep: 444, deep: 95, times_woken: 2 },
    read: { totalSleep: 444, totalSleepTime: '7:24:00', deepTime: '1:35:00', remTime: null },
    change: { rem: 100 },
    changed: { rem: 100, remTime: '1:40:00', totalSleep: 444 },
  },
  {
    key: 'nutrition',
    list: 'nutrition',
    id: 'nutritionId',
    path: '/nutrition',
    type: 'NutritionSet',
    values: { calories: 640, water: 12, meal: 'Lunch' },
    read: { calories: 640, water: 12, meal: 'Lunch', fat: null },
    change: { meal: 'Dinner' },
    changed: { meal: 'Dinner', calories: 640 },
  },
  {
    key: 'weight',
    list: 'weights',
    id: 'weightId',
    path: '/weight',
    type: 'WeightSet',
    values: { weight: 70.4, fat_percent: 17.5 },
    read: { weightKg: 70.4, weightLb: 155.2, fatPercent: 17.5, freeMassKg: null },
    change: { free_mass: 128, weightUnit: 'lb' },
    changed: { freeMassKg: 58.06, freeMassLb: 128, weightKg: 70.4 },
  },
  {
    key: 'general_measurement',
    list: 'general_measurements',
    id: 'generalMeasurementId',
    path: '/generalMeasurements',
    type: 'GeneralMeasurementSet',
    values: { systolic: 118, diastolic: 76, blood_vitamin_b12: 480 },
    read: { systolic: 118, diastolic: 76, bloodVitaminB12: 480 },
    change: { resting_heartrate: 52 },
    changed: { restingHeartrate: 52, systolic: 118 },
  },
  {
    key: 'diabetes_measurement',
    list: 'diabetes_measurements',
    id: 'diabetesMeasurementId',
    path: '/diabetes',
    type: 'DiabetesMeasurementSet',
    values: { fasting_plasma_glucose_test: 88, hemoglobin_a1c: 5.2 },
    read: { fastingPlasmaGlucoseTest: 88, hemoglobinA1c: 5.2 },
    change: { c_peptide: 1.6 },
    changed: { cPeptide: 1.6, hemoglobinA1c: 5.2 },
  },
];

const timestamp = '2020-10-19 07:00';
const media = (name: string) => `application/vnd.com.runkeeper.${name}+json`;

describe.each(kinds)('$key', ({ key, list, id, path, type, values, read, change, changed }) => {
  it('is created, listed, read, changed and deleted', async () => {
    const created = await runner.act(`create_runkeeper_${key}`, { timestamp, ...values });
    expect(created).toEqual({ id: expect.stringMatching(/^\d+$/) });
    expect(last('POST')).toMatchObject({
      path,
      headers: { 'content-type': media(`New${type}`) },
      body: { timestamp: 'Mon, 19 Oct 2020 07:00:00' },
    });

    const when = { id: created.id, localDate: '2020-10-19', measuredLocal: '2020-10-19T07:00:00' };
    const listed = await runner.find(`list_runkeeper_${list}`, {
      noEarlierThan: '2020-10-19',
      noLaterThan: '2020-10-19',
    });
    expect(listed).toMatchObject([{ ...when, ...read, athleteId: '1234567890', source: null }]);
    expect(last('GET')?.headers.accept).toBe(media(`${type}Feed`));

    const [found] = await runner.find(`get_runkeeper_${key}`, { [id]: created.id });
    expect(found).toMatchObject({ ...when, ...read, source: 'Leadlap' });

    const choices = await runner.choices(`runkeeper_${key}_dropdown`);
    expect(choices).toContainEqual({
      id: created.id,
      label: expect.stringMatching(/^Mon 19 Oct 2020 07:00, .+: \d/),
    });

    const update = await runner.act(`update_runkeeper_${key}`, { [id]: created.id, ...change });
    expect(update).toMatchObject({ ...when, ...changed });
    expect(last('PUT')?.headers['content-type']).toBe(media(type));

    expect(await runner.act(`delete_runkeeper_${key}`, { [id]: created.id })).toEqual({
      id: created.id,
      deleted: true,
    });
    expect(await runner.find(`get_runkeeper_${key}`, { [id]: created.id })).toEqual([]);
  });

  it('has at least one value', async () => {
    const create = runner.act(`create_runkeeper_${key}`, { timestamp });
    expect((await failureOf(create)).message).toMatch(
      /^Fill in at least one (of: |field, such as )/,
    );
    const update = runner.act(`update_runkeeper_${key}`, { [id]: '5' });
    expect((await failureOf(update)).message).toMatch(
      /^Fill in at least one (of: |field, such as )/,
    );
  });

  it('triggers when it is changed, if the user wants that', async () => {
    const zap = await runner.turnOn(`list_runkeeper_${list}`, { trigger_on: 'updated' });
    const collection = path.slice(1) as 'weight';
    const added = runner.sandbox.runkeeper.add(collection, values);
    expect(await zap.poll()).toMatchObject([{ id: String(added.id) }]);
    runner.sandbox.runkeeper.update(collection, added.id, change);
    expect(await zap.poll()).toHaveLength(1);
    expect(await zap.poll()).toEqual([]);
  });

  it('triggers when the chosen one changes, not when it gets a neighbor', async () => {
    const collection = path.slice(1) as 'weight';
    const chosen = runner.sandbox.runkeeper.add(collection, values);
    const zap = await runner.turnOn(`get_runkeeper_${key}`, { [id]: String(chosen.id) });
    runner.sandbox.runkeeper.add(collection, values);
    expect(await zap.poll()).toEqual([]);
    runner.sandbox.runkeeper.update(collection, chosen.id, change);
    expect(await zap.poll()).toMatchObject([{ id: String(chosen.id) }]);
  });
});

it.each([
  ['new_runkeeper_weight', 'addWeight', { weight: 69 }, { weightKg: 69, weightLb: 152.1 }],
  ['new_runkeeper_sleep', 'addSleep', { total_sleep: 400 }, { totalSleepTime: '6:40:00' }],
] as const)('%s triggers once', async (key, add, values, expected) => {
  const zap = await runner.turnOn(key);
  const { id } = runner.sandbox.runkeeper[add](values);
  expect(await zap.poll()).toMatchObject([{ id: String(id), revision: 'new', ...expected }]);
  expect(await zap.poll()).toEqual([]);
});

describe('a strength workout', () => {
  const rows = [
    {
      primary_type: 'Bench Press',
      primary_muscle_group: 'Chest',
      sets: 2,
      repetitions: 8,
      weight: 100,
    },
    { primary_type: 'Bench Press', repetitions: 6, weight: 110, setNotes: 'hard' },
    { primary_type: 'Squat', secondary_type: 'Front', repetitions: 5 },
  ];

  it('is written row by row and read with its totals', async () => {
    const { id } = await runner.act('create_runkeeper_strength_workout', {
      start_time: '2026-10-21 18:00',
      weightUnit: 'Pounds',
      exercises: rows,
      notes: 'Gym',
    });
    expect(last('POST')?.body).toEqual({
      start_time: 'Wed, 21 Oct 2026 18:00:00',
      notes: 'Gym',
      exercises: [
        {
          primary_type: 'Bench Press',
          primary_muscle_group: 'Chest',
          sets: [
            { weight: 45.359, repetitions: 8 },
            { weight: 45.359, repetitions: 8 },
            { weight: 49.895, repetitions: 6, notes: 'hard' },
          ],
        },
        { primary_type: 'Squat', secondary_type: 'Front', sets: [{ repetitions: 5 }] },
      ],
    });
    const [found] = await runner.find('get_runkeeper_strength_workout', { workoutId: id });
    expect(found).toMatchObject({
      startLocal: '2026-10-21T18:00:00',
      exerciseCount: 2,
      setCount: 4,
      exercises: [
        {
          name: 'Bench Press',
          sets: [{ weightKg: 45.359, weightLb: 100, repetitions: 8 }, {}, {}],
        },
        { name: 'Squat', variation: 'Front' },
      ],
    });
    const changed = await runner.act('update_runkeeper_strength_workout', {
      workoutId: id,
      exercises: rows.slice(2),
    });
    expect(changed).toMatchObject({ id, exerciseCount: 1, notes: 'Gym' });
    const gone = await runner.act('delete_runkeeper_strength_workout', { workoutId: id });
    expect(gone).toEqual({ id, deleted: true });
  });

  it('keeps what rows of the same exercise say differently', async () => {
    const press = { primary_type: 'Bench Press', repetitions: 8 };
    await runner.act('create_runkeeper_strength_workout', {
      start_time: '2026-10-21 18:00',
      exercises: [
        { ...press, primary_muscle_group: 'Chest', exerciseNotes: 'Felt good' },
        { ...press, primary_muscle_group: 'Chest' },
        { ...press, exerciseNotes: 'Shoulder hurts' },
        { ...press, primary_muscle_group: 'Arms', exerciseNotes: 'Shoulder hurts' },
      ],
    });
    const { exercises } = last('POST')!.body as { exercises: Fields[] };
    expect(exercises.map(({ sets, primary_type, ...rest }) => [(sets as []).length, rest])).toEqual(
      [
        [2, { primary_muscle_group: 'Chest', notes: 'Felt good' }],
        [1, { notes: 'Shoulder hurts' }],
        [1, { primary_muscle_group: 'Arms', notes: 'Shoulder hurts' }],
      ],
    );
  });

  it('triggers once, with its exercises', async () => {
    const zap = await runner.turnOn('new_runkeeper_strength_workout');
    const { id } = runner.sandbox.runkeeper.addStrengthWorkout({
      exercises: [{ primary_type: 'Squat', sets: [{ weight: 80, repetitions: 5 }] }],
    });
    expect(await zap.poll()).toMatchObject([
      { id: String(id), volumeKg: 400, exercises: [{ name: 'Squat' }] },
    ]);
    expect(await zap.poll()).toEqual([]);
  });

  it('triggers when the chosen one changes, not when it gets a neighbor', async () => {
    const zap = await runner.turnOn('get_runkeeper_strength_workout', { workoutId: '3000001' });
    runner.sandbox.runkeeper.addStrengthWorkout();
    expect(await zap.poll()).toEqual([]);
    runner.sandbox.runkeeper.update('strengthTrainingActivities', 3_000_001, { notes: 'Hard' });
    expect(await zap.poll()).toMatchObject([{ id: '3000001', notes: 'Hard' }]);
  });

  it('is listed by start alone and chosen by it', async () => {
    const [listed] = await runner.find('list_runkeeper_strength_workouts');
    expect(listed).toMatchObject({ id: '3000001', exercises: [], exerciseCount: null });
    const [choice] = await runner.choices('runkeeper_strength_workout_dropdown');
    expect(choice).toMatchObject({
      id: '3000001',
      label: expect.stringMatching(/^\w{3} \d+ \w{3}/),
    });
  });

  it('says which row is wrong', async () => {
    const run = runner.act('create_runkeeper_strength_workout', {
      start_time: '2026-10-21 18:00',
      exercises: [{ primary_type: 'Squat' }, { primary_type: 'Flying' }],
    });
    expect((await failureOf(run)).message).toMatch(/^Exercises row 2, Exercise, must be one of: /);
  });
});
