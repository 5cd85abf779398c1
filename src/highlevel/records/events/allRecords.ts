import { getPath } from '../../../core/dottedPaths.ts';
import { isRecord, type Raw } from '../../../core/raw.ts';
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

/** A single record with the names that the search has for its times. */
function asFound(body: unknown): Raw[] | undefined {
  const record = getPath(body, 'record');
  return isRecord(record)
    ? [{ createdAt: record.dateAdded, updatedAt: record.dateUpdated, ...record }]
    : undefined;
}

/**
 * The record of a bell, which does not say of which object it is.
 * @see https://marketplace.gohighlevel.com/docs/ghl/objects/get-record-by-id
 */
export const recordOfBell = {
  route: 'GET /objects/{schemaKey}/records/{id}',
  across: allRecords.across,
  result: 'record',
  unfold: asFound,
} as const;
