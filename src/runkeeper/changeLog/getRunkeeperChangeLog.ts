import { choice, integer, list } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { modifiedSince } from '../feed.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { read } from '../service.ts';
import { change, changesOf, forPeople, KINDS } from './schema.ts';

export const getRunkeeperChangeLog = read({
  key: 'get_runkeeper_change_log',
  noun: 'Change',
  label: 'Get Runkeeper Change Log',
  triggers:
    'Triggers when a record of the athlete is added, changed or deleted. Nothing else of Runkeeper tells of deletions.',
  finds: 'Finds what was added, changed or deleted in the last days.',
  docs: docs('change-log'),
  scopes: READ,
  route: 'GET /changeLog',
  mediaType: { answer: media('ChangeLog') },
  windows: modifiedSince({ days: 2 }),
  input: () => ({
    kinds: list(choice(KINDS), {
      label: 'Kinds of Record',
      choices: KINDS,
      local: true,
      split: true,
      help: 'All kinds when left empty.',
    }).optional(),
    changes: choice(
      { modified: 'Added or changed', deleted: 'Deleted' },
      { label: 'Changes', local: true, help: 'Both when left empty.' },
    ).optional(),
  }),
  searchInput: () => ({
    daysBack: integer({
      label: 'Days to Look Back',
      min: 1,
      max: 7,
      local: true,
      help: 'Two when left empty. Runkeeper looks back seven days at most.',
    }).optional(),
  }),
  result: '[]',
  unfold: changesOf,
  filter: ({ kind, change: what }, { kinds, changes }) =>
    (!kinds || kinds.includes(kind as keyof typeof KINDS)) && (!changes || changes === what),
  output: change,
  derive: forPeople,
  news: { only: 'updated' },
});
