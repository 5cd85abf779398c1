import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';

/**
 * Email templates and their folders. The page shows one template for the answer; HighLevel sends a list. Version v3 has
 * the templates elsewhere and behind other scopes: https://marketplace.gohighlevel.com/docs/ghl/emails/fetch-template
 */
export const emailTemplateList = {
  docs: docs('emails', 'fetch-template'),
  scopes: ['emails/builder.readonly'],
  route: 'GET /emails/builder',
  version: '2021-07-28',
  versions: { v3: null },
  connection: ['locationId'],
  paging: byOffset({ offset: 'offset', size: 'limit', max: 100 }),
  result: 'builders[]|templates[]|[]|',
} as const;
