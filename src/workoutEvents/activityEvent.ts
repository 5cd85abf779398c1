import { described, type OutputSchema, out } from '../core/output/output.ts';
import type { Raw } from '../core/raw.ts';
import type { EventRecord } from '../core/reading/events.ts';
import type { Names } from '../core/reading/names.ts';
import type { UnitSystem } from '../workouts/unitSystem.ts';
import type { WorkoutValue } from '../workouts/values.ts';

/** How a service shows an activity of its list in an event. */
export type ShownActivity = {
  /** Ids in samples. */
  sample: { activityId: string; athleteId: string };
  /** What the connection knows of its athlete. */
  athletes: Names;
  /** The values of an activity, with the service's own examples. */
  values: Record<string, WorkoutValue>;
  idOf(raw: Raw): string;
  forPeople(raw: Raw, values: Raw): Raw;
  /** The contact that an athlete of a team is known by, where a service has teams. */
  contact?(): Parameters<typeof out.object>[0];
};

/** The athlete of an event. */
export const athleteOutput = ({
  sample,
  athletes,
  contact,
}: Pick<ShownActivity, 'sample' | 'athletes' | 'contact'>) => ({
  athleteId: out.id(sample.athleteId, 'Athlete ID'),
  athleteName: out.name('Ada Byron', { of: 'athleteId', in: athletes, label: 'Athlete Name' }),
  ...contact?.(),
});

/** The id of what happened, where no record of the service's has it. */
export const eventId = (example: string) => out.id(example, 'Event ID');

/** The output of an activity's event: what happened, then what the list knows of the activity. */
export const activityEventOutput = (
  { sample, athletes, values, contact }: ShownActivity,
  happened: Record<string, WorkoutValue>,
  id: ReturnType<typeof out.id>,
  more: Parameters<typeof out.object>[0] = {},
): OutputSchema =>
  out.object({
    id,
    ...described(happened),
    ...more,
    activityId: out.id(sample.activityId, 'Activity ID'),
    ...athleteOutput({ sample, athletes, ...(contact && { contact }) }),
    ...described(values),
  });

/** An event and its activity, if that is still listed, in the units of who reads it. */
export const activityEvent = (
  { idOf, forPeople }: ShownActivity,
  { athleteId, units }: { athleteId: string; units: UnitSystem | null },
  raw: Raw | undefined,
  event: Raw & { key: string },
) =>
  ({
    ...(raw && forPeople(raw, { units })),
    ...event,
    id: `${athleteId}:${event.key}`,
    activityId: raw && idOf(raw),
    athleteId,
  }) as EventRecord;
