import { text } from '../../core/input/fields.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { triggerLink } from './schema.ts';

export const searchTriggerLinks = read({
  key: 'search_trigger_links',
  noun: 'Trigger Link',
  label: 'Search Trigger Links',
  triggers: 'Triggers when a trigger link that matches a text is added (or updated, if selected).',
  finds: 'Finds trigger links by a text.',
  docs: docs('links', 'search-trigger-links'),
  scopes: ['links.readonly'],
  route: 'GET /links/search',
  version: '2021-04-15',
  connection: ['locationId'],
  input: () => ({
    query: text({
      label: 'Search Text',
      help: 'Part of the name. Defaults to all trigger links.',
    }).optional(),
  }),
  paging: byOffset({ offset: 'skip', size: 'limit', max: 20 }),
  result: 'links[]',
  news: { unsorted: ['new', 'updated'] },
  output: triggerLink,
});
