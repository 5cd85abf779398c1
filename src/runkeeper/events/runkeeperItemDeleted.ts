import { described, out } from '../../core/output/output.ts';
import { unitsOf, unitsOfTexts } from '../../workoutEvents/units.ts';
import { deletedValues } from '../../workouts/events/eventValues.ts';
import { workoutValues } from '../../workouts/values.ts';
import { changeLog, isKind, kindsField } from '../changeLog/log.ts';
import { athleteName } from '../profile/names.ts';
import { trigger } from '../service.ts';
import { ACTIVITIES, compareLog, deletionOf, type LogMemory, latestChanges } from './deletions.ts';

export const runkeeperItemDeleted = trigger({
  ...changeLog({ days: 6 }),
  key: 'runkeeper_item_deleted',
  noun: 'Deleted Item',
  label: 'Runkeeper Item Deleted',
  description:
    'Triggers when the athlete deletes an activity, measurement or other item. Describes the item if it changed in the last few days.',
  input: () => ({ kinds: kindsField('Kinds of Item'), units: unitsOfTexts() }),
  remembers: true,
  events: ({ records }, { values, purpose, now, context, memory: before }) => {
    const memory = compareLog(records, before as LogMemory | undefined, now);
    const events = latestChanges(records)
      // The editor also shows the latest changes: they say more than what was deleted, if anything was.
      .filter(({ change }) => change === 'deleted' || purpose === 'sample')
      .filter(({ kind }) => isKind(kind, values.kinds))
      .map((raw) =>
        deletionOf(raw, memory, {
          athleteId: String(context.userId),
          units: unitsOf(values, context),
          now,
        }),
      );
    return { memory, events };
  },
  output: () =>
    out.object({
      id: out.id('2000000099', 'Item ID'),
      kind: out.text(ACTIVITIES, { label: 'Kind of Item (Code)' }),
      kindName: out.text('Activity', { label: 'Kind of Item' }),
      athleteId: out.id('1234567890', 'Athlete ID'),
      athleteName: athleteName(),
      noticedAt: out.moment('2025-10-20T07:15:00Z', { label: 'Noticed At' }),
      ...described({
        ...deletedValues,
        service: { ...workoutValues.service, example: 'Runkeeper' },
      }),
      uri: out.text('/fitnessActivities/2000000099', { label: 'API Path' }),
    }),
});
