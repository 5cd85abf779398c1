import { choice, integer } from '../../core/input/fields.ts';
import { read } from '../service.ts';
import { changeLog, isKind, kindsField } from './log.ts';
import { change, forPeople } from './schema.ts';

export const getRunkeeperChangeLog = read({
  ...changeLog({ days: 2 }),
  key: 'get_runkeeper_change_log',
  noun: 'Change',
  label: 'Get Runkeeper Change Log',
  triggers: 'Triggers when one of the athlete’s records is added, changed or deleted.',
  finds: 'Finds records that were added, changed or deleted in the last few days.',
  input: () => ({
    kinds: kindsField('Kinds of Record'),
    changes: choice(
      { modified: 'Added or changed', deleted: 'Deleted' },
      { label: 'Changes', local: true, help: 'Defaults to both kinds of change.' },
    ).optional(),
  }),
  searchInput: () => ({
    daysBack: integer({
      label: 'Days to Look Back',
      min: 1,
      max: 7,
      local: true,
      help: 'Defaults to 2. Runkeeper looks back seven days at most.',
    }).optional(),
  }),
  filter: ({ kind, change: what }, { kinds, changes }) =>
    isKind(kind, kinds) && (!changes || changes === what),
  output: change,
  derive: forPeople,
  news: { only: 'updated' },
});
