import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { out } from '../../core/output/output.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { subAccount } from '../locations/names.ts';
import { read } from '../service.ts';

export const listLostReasons = read({
  key: 'list_lost_reasons',
  noun: 'Lost Reason',
  label: 'List Lost Reasons',
  triggers: 'Triggers when a lost reason is added (or updated, if selected).',
  finds: 'Finds the reasons why opportunities are lost.',
  docs: docs('opportunities', 'get-lost-reason'),
  scopes: ['opportunities.readonly'],
  route: 'GET /opportunities/lost-reason',
  connection: ['locationId'],
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  news: { created: 'createdAt', updated: 'updatedAt', unsorted: ['new', 'updated'] },
  result: 'lostReasons[]',
  output: () =>
    out.object({
      id: out.id('CLu7BaljjqrEjBGKTNNe', 'Lost Reason ID'),
      name: out.text('Too expensive', { label: 'Lost Reason' }),
      createdAt: out.moment('2026-03-01T09:00:00Z'),
      updatedAt: out.moment('2026-03-01T09:00:00Z'),
      ...subAccount(),
    }),
});
