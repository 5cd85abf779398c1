import { athleteInactive } from '../../workoutEvents/athleteInactive.ts';
import { trigger } from '../service.ts';
import { activityList, countedFilters, runkeeperWorkouts } from './activityList.ts';

const filters = () => {
  const { sports, units } = countedFilters();
  return { sports, units };
};

export const runkeeperAthleteInactive = trigger({
  ...activityList,
  ...athleteInactive(runkeeperWorkouts, filters),
});
