/** https://runkeeper.com/developer/healthgraph/strength-training#past */
const EXERCISES = [
  'Barbell Curl',
  'Dumbbell Curl',
  'Barbell Tricep Press',
  'Dumbbell Tricep Press',
  'Overhead Press',
  'Wrist Curl',
  'Tricep Kickback',
  'Bench Press',
  'Cable Crossover',
  'Dumbbell Fly',
  'Incline Bench',
  'Dips',
  'Pushup',
  'Pullup',
  'Back Raise',
  'Bent-Over Row',
  'Seated Row',
  'Chinup',
  'Lat Pulldown',
  'Seated Reverse Fly',
  'Military Press',
  'Upright Row',
  'Front Raise',
  'Side Lateral Raise',
  'Snatch',
  'Push Press',
  'Shrug',
  'Crunch Machine',
  'Crunch',
  'Ab Twist',
  'Bicycle Kick',
  'Hanging Leg Raise',
  'Hanging Knee Raise',
  'Reverse Crunch',
  'V Up',
  'Situp',
  'Squat',
  'Lunge',
  'Dead Lift',
  'Hamstring Curl',
  'Good Morning',
  'Clean',
  'Leg Press',
  'Leg Extension',
  'Other',
];

const MUSCLES = ['Arms', 'Chest', 'Back', 'Shoulders', 'Abs', 'Legs'];

const choicesOf = (names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name]));

export const exerciseChoices = choicesOf(EXERCISES);
export const muscleChoices = choicesOf(MUSCLES);
