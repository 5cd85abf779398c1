import { choice, number } from '../../core/input/fields.ts';
import { isTrue, numberOf, type Raw } from '../../core/raw.ts';
import { minDistance, sports } from '../../workoutEvents/listFilters.ts';
import { units } from '../../workoutEvents/units.ts';
import { sportOf } from '../../workouts/sports.ts';
import { metresEntered, unitSystem } from '../../workouts/unitSystem.ts';

const which = (label: string, kept: 'include' | 'exclude' = 'include') =>
  choice(
    { include: 'Include them', exclude: 'Leave them out', only: 'Only these' },
    {
      label,
      local: true,
      group: 'more',
      help: `${kept === 'include' ? 'Included' : 'Left out'} by default.`,
    },
  ).optional();

/** Heading of what few people need. */
export const filterGroup = { more: 'More Options' };

/** What athletes and coaches leave out of a trigger; Strava itself filters by time only. */
export const activityFilters = () => ({
  sports: sports('strava_sport_dropdown'),
  minDistanceKm: minDistance(),
  units: units(),
  minMinutes: number({
    label: 'Minimum Duration (minutes)',
    min: 0,
    local: true,
    help: 'Counts moving time, without pauses.',
  }).optional(),
  manual: which('Entered Manually'),
  commute: which('Commutes'),
  trainer: which('On a Trainer'),
  private: which('Visible to “Only You”', 'exclude'),
});

/** Without this scope, Strava silently leaves hidden activities out. */
export const insistsOnHidden = ({ private: hidden }: Raw): readonly string[] =>
  hidden === 'include' || hidden === 'only' ? ['activity:read_all'] : [];

type Which = 'include' | 'exclude' | 'only';

const passes = (is: boolean, wanted: Which) => wanted === 'include' || is === (wanted === 'only');

/** Whether an activity is one that the user asked for. */
export function keepActivity(raw: Raw, values: Raw): boolean {
  const sports = values.sports as string[] | undefined;
  const { sport } = sportOf(String(raw.sport_type ?? raw.type ?? ''));
  const isPrivate = isTrue(raw.private) || raw.visibility === 'only_me';
  return (
    (!sports || sports.some((wanted) => sportOf(wanted).sport === sport)) &&
    (numberOf(raw.distance) ?? 0) >=
      metresEntered(Number(values.minDistanceKm ?? 0), unitSystem(values.units)) &&
    (numberOf(raw.moving_time) ?? 0) >= Number(values.minMinutes ?? 0) * 60 &&
    passes(isTrue(raw.manual), (values.manual ?? 'include') as Which) &&
    passes(isTrue(raw.commute), (values.commute ?? 'include') as Which) &&
    passes(isTrue(raw.trainer), (values.trainer ?? 'include') as Which) &&
    passes(isPrivate, (values.private ?? 'exclude') as Which)
  );
}
