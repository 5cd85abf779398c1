import { isTrue } from '../../core/raw.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';

/** The documents of the sub-account, in no order that HighLevel tells of. */
export const documentList = {
  docs: docs('proposals', 'list-documents-contracts'),
  scopes: ['documents_contracts/list.readonly'],
  route: 'GET /proposals/document',
  connection: ['locationId'],
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  result: 'documents[]',
} as const;

/** The templates of documents, likewise. */
export const templateList = {
  docs: docs('proposals', 'list-documents-contracts-templates'),
  scopes: ['documents_contracts_templates/list.readonly'],
  route: 'GET /proposals/templates',
  connection: ['locationId'],
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  result: 'data[]',
} as const;

export const isKept = ({ deleted }: { deleted?: unknown }): boolean => !isTrue(deleted);
