import { serviceSlug } from '../../../workouts/marker.ts';

/** Services whose ids are all numbers, with the trigger whose results have them. */
const NUMBERED: Readonly<Record<string, string>> = {
  strava: 'New Strava Activity',
  runkeeper: 'New Runkeeper Activity',
};

/**
 * Refuses a name in the place of an id: two workouts of one name would count as one, and the second
 * would never be logged.
 */
export function numberedIds({
  service,
  athlete,
  activity,
}: {
  service: string;
  athlete: string;
  activity: string;
}): string[] {
  const trigger = NUMBERED[serviceSlug(service)];
  const isName = (id: string) => trigger !== undefined && !/^\d+$/.test(id);
  return Object.entries({ Athlete: athlete, Activity: activity })
    .filter(([, id]) => isName(id))
    .map(
      ([label]) =>
        `${label} must be the ${label.toLowerCase()}’s number: map “${label} ID” from ${trigger}, not a name or a link.`,
    );
}
