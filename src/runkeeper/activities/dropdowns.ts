import { describeWorkout } from '../../workouts/describeWorkout.ts';
import { docs } from '../docs.ts';
import { idOf } from '../record.ts';
import { choices, dropdown } from '../service.ts';
import { typeChoices } from './activityTypes.ts';
import { factsOfActivity } from './facts.ts';
import { activityFeed } from './feed.ts';

export const activityDropdown = dropdown({
  ...activityFeed,
  key: 'runkeeper_activity_dropdown',
  noun: 'Activity',
  option: (raw) => ({
    id: idOf(raw.uri),
    label: describeWorkout(factsOfActivity(raw)).summary,
  }),
});

export const sportDropdown = choices({
  key: 'runkeeper_sport_dropdown',
  noun: 'Sport',
  docs: docs('fitness-activities#past'),
  choices: () => typeChoices,
});
