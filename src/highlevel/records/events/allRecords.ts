import { byPage } from '../../../core/reading/paging.ts';
import { docs } from '../../docs.ts';
import { customObjectKeys } from '../objects.ts';
import { schemaKey } from '../schema.ts';

/** The records of one custom object or of all, which HighLevel searches in no order that it tells of. */
export const allRecords = {
  docs: docs('objects', 'search-object-records'),
  scopes: ['objects/record.readonly', 'objects/schema.readonly'],
  route: 'POST /objects/{schemaKey}/records/search',
  repeatable: true,
  connection: ['locationId'],
  across: { list: customObjectKeys, as: 'schemaKey' },
  fixed: { query: '', searchAfter: [] },
  paging: byPage({ page: 'page', size: 'pageLimit', max: 100 }),
  result: 'records[]',
  created: 'createdAt',
  changed: 'updatedAt',
  input: () => ({
    schemaKey: schemaKey({
      help: 'Only triggers for records of this object. Defaults to all custom objects.',
    }).optional(),
  }),
} as const;
