import type { Bell } from '../../../bells/bell.ts';
import { byCursor } from '../../../core/reading/paging.ts';
import { docs } from '../../docs.ts';

/** The messages of all conversations, the latest first. */
export const latestMessages = {
  docs: docs('conversations', 'export-messages-by-location'),
  scopes: ['conversations/message.readonly'],
  route: 'GET /conversations/messages/export',
  // What v3 answers is not documented.
  versions: { v3: null },
  connection: ['locationId'],
  fixed: { sortBy: 'createdAt', sortOrder: 'desc' },
  paging: byCursor({ size: 'limit', max: 500, cursor: { cursor: 'body.nextCursor' } }),
  result: 'messages[]',
  created: 'dateAdded',
  latestFirst: 'dateAdded',
  when: { appears: true },
} as const;

/**
 * The message of a bell. For an email, a bell names the email, and as its thread the message that holds it.
 * @see https://marketplace.gohighlevel.com/docs/ghl/conversations/get-email-by-id
 */
export const messageOfBell = {
  reads: { route: 'GET /conversations/messages/{id}', result: 'message|' },
  about: ({ parents: { messageId, threadId } }: Bell) => messageId ?? threadId,
  // A message with several emails has the direction of the first.
  says: ['direction', 'source'],
} as const;
