import { choice, text } from '../../core/input/fields.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { funnel } from './schema.ts';

export const listFunnels = read({
  key: 'list_funnels',
  noun: 'Funnel',
  label: 'List Funnels',
  triggers: 'Triggers when a funnel or website is added (or updated, if selected).',
  finds: 'Finds funnels and websites with their steps, by name or kind.',
  docs: docs('funnels', 'get-funnels'),
  scopes: ['funnels/funnel.readonly'],
  route: 'GET /funnels/funnel/list',
  connection: ['locationId'],
  input: () => ({
    name: text({ help: 'Part of the name. Defaults to all.' }).optional(),
    type: choice(
      { funnel: 'Funnel', website: 'Website' },
      { label: 'Kind', help: 'Defaults to funnels and websites.' },
    ).optional(),
  }),
  paging: byOffset({ offset: 'offset', size: 'limit', max: 100 }),
  result: 'funnels[]|funnels',
  news: { created: 'dateAdded', updated: 'updatedAt', unsorted: ['new', 'updated'] },
  output: funnel,
});
