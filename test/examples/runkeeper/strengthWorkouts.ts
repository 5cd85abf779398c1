import type { Example } from '../example.ts';
import { get, page, post, put, remove } from './exchanges.ts';

/** https://runkeeper.com/developer/healthgraph/strength-training#past */
const exercises = [
  {
    primary_type: 'Bench Press',
    secondary_type: 'Close grip',
    primary_muscle_group: 'Chest',
    secondary_muscle_group: 'Arms',
    routine: 'Push day',
    notes: 'Felt good',
    sets: [
      { weight: 60, repetitions: 8, notes: 'warm-up' },
      { weight: 70, repetitions: 6, notes: 'hard' },
    ],
  },
];

const detail = {
  uri: '/strengthTrainingActivities/3000001',
  userID: 1234567890,
  start_time: 'Mon, 12 Oct 2026 18:00:00',
  total_calories: 320,
  notes: 'Gym',
  exercises,
  source: 'Example Partner App',
  comments: '/strengthTrainingActivities/3000001/comments',
};

const feed = page('/strengthTrainingActivities', 'StrengthTrainingActivityFeed', {
  size: 1,
  items: [{ start_time: 'Mon, 12 Oct 2026 18:00:00', uri: '/strengthTrainingActivities/3000001' }],
});

const listed = {
  id: '3000001',
  athleteId: '1234567890',
  startLocal: '2026-10-12T18:00:00',
  localDate: '2026-10-12',
  weekday: 'Monday',
  exercises: [],
  exerciseCount: null,
};

const row = {
  primary_type: 'Bench Press',
  secondary_type: 'Close grip',
  primary_muscle_group: 'Chest',
  secondary_muscle_group: 'Arms',
  routine: 'Push day',
};

const rows = [
  { ...row, exerciseNotes: 'Felt good', sets: 1, weight: 60, repetitions: 8, setNotes: 'warm-up' },
  { ...row, weight: '70', repetitions: 6, setNotes: 'hard' },
];

export const runkeeperStrengthExamples: Example[] = [
  {
    operation: 'new_runkeeper_strength_workout',
    scopes: ['Read Health Information'],
    input: {},
    exchanges: [feed],
    result: [{ ...listed, revision: 'new' }],
  },
  {
    operation: 'list_runkeeper_strength_workouts',
    scopes: ['Read Health Information'],
    input: {},
    exchanges: [feed],
    result: [listed],
  },
  {
    operation: 'get_runkeeper_strength_workout',
    scopes: ['Read Health Information'],
    input: { workoutId: '3000001' },
    exchanges: [get('/strengthTrainingActivities/3000001', 'StrengthTrainingActivity', detail)],
    result: [
      {
        id: '3000001',
        calories: 320,
        notes: 'Gym',
        exerciseCount: 1,
        setCount: 2,
        volumeKg: 900,
        volumeLb: 1984.2,
        exercises: [
          {
            name: 'Bench Press',
            variation: 'Close grip',
            muscleGroup: 'Chest',
            secondMuscleGroup: 'Arms',
            sets: [
              { weightKg: 60, weightLb: 132.3, repetitions: 8, notes: 'warm-up' },
              { weightKg: 70, weightLb: 154.3 },
            ],
          },
        ],
      },
    ],
  },
  {
    // https://runkeeper.com/developer/healthgraph/strength-training#newly-completed-activities
    operation: 'create_runkeeper_strength_workout',
    scopes: ['Basic'],
    input: {
      start_time: '2026-10-21 18:00',
      exercises: rows,
      total_calories: 320,
      notes: 'Gym',
      post_to_facebook: false,
      post_to_twitter: false,
    },
    exchanges: [
      post(
        '/strengthTrainingActivities',
        'NewStrengthTrainingActivity',
        {
          start_time: 'Wed, 21 Oct 2026 18:00:00',
          total_calories: 320,
          notes: 'Gym',
          exercises,
          post_to_facebook: false,
          post_to_twitter: false,
        },
        '/strengthTrainingActivities/3000002',
      ),
    ],
    result: { id: '3000002' },
  },
  {
    operation: 'update_runkeeper_strength_workout',
    scopes: ['Edit Health Information'],
    input: { workoutId: '3000001', exercises: rows, notes: 'Evening' },
    exchanges: [
      put(
        '/strengthTrainingActivities/3000001',
        'StrengthTrainingActivity',
        { exercises, notes: 'Evening' },
        { ...detail, notes: 'Evening' },
      ),
    ],
    result: { id: '3000001', notes: 'Evening', setCount: 2 },
  },
  {
    operation: 'delete_runkeeper_strength_workout',
    scopes: ['Edit Health Information'],
    input: { workoutId: '3000001' },
    exchanges: [remove('/strengthTrainingActivities/3000001')],
    result: { id: '3000001', deleted: true },
  },
];
