import { athleteInactive } from '../../workoutEvents/athleteInactive.ts';
import { trigger } from '../service.ts';
import { activityList, countedFilters, stravaWorkouts } from './activityList.ts';

const filters = () => {
  const { sports, units, private: hidden } = countedFilters();
  return { sports, units, private: hidden };
};

export const stravaAthleteInactive = trigger({
  ...activityList,
  ...athleteInactive(stravaWorkouts, filters),
});
