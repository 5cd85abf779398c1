import { choice, number } from '../../core/input/fields.ts';
import { isTrue, numberOf, type Raw } from '../../core/raw.ts';
import { minDistance, sports } from '../../workoutEvents/listFilters.ts';
import { units } from '../../workoutEvents/units.ts';
import { sportOf } from '../../workouts/sports.ts';
import { metresEntered, unitSystem } from '../../workouts/unitSystem.ts';
import { isType } from './activityTypes.ts';
import { isManual } from './facts.ts';

/** What athletes and coaches leave out; Runkeeper itself filters by days only. */
export const activityFilters = () => ({
  sports: sports('runkeeper_sport_dropdown'),
  minDistanceKm: minDistance(),
  units: units(),
  minMinutes: number({ label: 'Minimum Duration (minutes)', min: 0, local: true }).optional(),
  manual: choice(
    { include: 'Include them', exclude: 'Leave them out', only: 'Only these' },
    { label: 'Entered Manually', local: true, help: 'Included by default.' },
  ).optional(),
});

/** Whether an activity is still being tracked, so that its distance and time are not the final ones. */
export const isLive = ({ is_live }: Raw): boolean => isTrue(is_live);

/** Whether an activity type is among the chosen sports, given in Runkeeper's words, in Strava's or in people's; all are where none is chosen. */
export function isSport(type: string, sports: readonly string[] | undefined): boolean {
  const { sport, sportName } = sportOf(type);
  const names = [type, sport, sportName].map((name) => name.toLowerCase());
  // Runkeeper's types are finer: "Nordic Walking" does not stand for all walks.
  const isMeant = (wanted: string) =>
    names.includes(wanted.toLowerCase()) || (!isType(wanted) && sportOf(wanted).sport === sport);
  return !sports || sports.some(isMeant);
}

/** Whether an activity of a feed is finished and one that the user asked for. */
export function keepActivity(raw: Raw, values: Raw): boolean {
  const manual = values.manual ?? 'include';
  return (
    !isLive(raw) &&
    isSport(String(raw.type ?? ''), values.sports as string[] | undefined) &&
    (numberOf(raw.total_distance) ?? 0) >=
      metresEntered(Number(values.minDistanceKm ?? 0), unitSystem(values.units)) &&
    (numberOf(raw.duration) ?? 0) >= Number(values.minMinutes ?? 0) * 60 &&
    (manual === 'include' || isManual(raw) === (manual === 'only'))
  );
}
