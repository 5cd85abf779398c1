import { STRAVA_SPORTS, sportOf } from '../../workouts/sports.ts';
import { choices } from '../service.ts';

/** Sports that Runkeeper names and Strava does not. */
const OTHERS = [
  'Arc Trainer',
  'Barre',
  'Bootcamp',
  'Boxing / MMA',
  'Circuit Training',
  'Core Strengthening',
  'Meditation',
  'Spinning',
];

/** The sports of both services by the names that results show. */
export const sportDropdown = choices({
  key: 'workout_sport_dropdown',
  noun: 'Sport',
  docs: 'https://developers.strava.com/docs/reference/#api-models-SportType',
  choices: () =>
    Object.fromEntries(
      [...STRAVA_SPORTS, ...OTHERS]
        .map(sportOf)
        .sort((one, other) => one.sportName.localeCompare(other.sportName))
        .map(({ sport, sportName }) => [sport, sportName]),
    ),
});
