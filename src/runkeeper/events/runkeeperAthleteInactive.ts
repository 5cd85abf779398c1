import { athleteInactive } from '../../athletes/athleteInactive.ts';
import { trigger } from '../service.ts';
import {
  activityList,
  countedFilters,
  reachesBack,
  readActivities,
  runkeeperWorkouts,
} from './activityList.ts';

/** A pause is looked for so many days longer, so that polls that failed lose none. */
const TOLD_DAYS = 14;

const filters = () => {
  const { sports } = countedFilters();
  return { sports };
};

export const runkeeperAthleteInactive = trigger({
  ...activityList,
  ...athleteInactive(runkeeperWorkouts, filters),
  populatePages: runkeeperWorkouts.pages.history,
  // Many walks may hide the last run: the list is read until the pause would have been told.
  enough: (records, occasion) => {
    const { counted, today } = readActivities({ records: [...records], complete: false }, occasion);
    return counted.length > 0 || reachesBack(records, today - occasion.values.days - TOLD_DAYS);
  },
});
