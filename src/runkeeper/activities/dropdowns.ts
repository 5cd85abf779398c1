import { describeWorkout } from '../../workouts/describeWorkout.ts';
import { summaryOf } from '../../workouts/summary.ts';
import { docs } from '../docs.ts';
import { feed } from '../feed.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { idOf } from '../record.ts';
import { choices, dropdown } from '../service.ts';
import { typeChoices } from './activityTypes.ts';
import { factsOfActivity } from './facts.ts';

export const activityDropdown = dropdown({
  ...feed,
  key: 'runkeeper_activity_dropdown',
  noun: 'Activity',
  docs: docs('fitness-activities#feed'),
  scopes: READ,
  route: 'GET /fitnessActivities',
  mediaType: { answer: media('FitnessActivityFeed') },
  option: (raw) => ({
    id: idOf(raw.uri),
    label: summaryOf(describeWorkout(factsOfActivity(raw))),
  }),
});

export const sportDropdown = choices({
  key: 'runkeeper_sport_dropdown',
  noun: 'Sport',
  docs: docs('fitness-activities#past'),
  choices: () => typeChoices,
});
