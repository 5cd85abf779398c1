import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';

/** Templates of messages. HighLevel asks for the sub-account twice: https://marketplace.gohighlevel.com/docs/ghl/locations/get-all-or-email-sms-templates */
export const messageTemplateList = {
  docs: docs('locations', 'get-all-or-email-sms-templates'),
  scopes: ['locations/templates.readonly'],
  route: 'GET /locations/{locationId}/templates',
  version: '2021-07-28',
  connection: { originId: 'locationId' },
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  result: 'templates[]',
} as const;
