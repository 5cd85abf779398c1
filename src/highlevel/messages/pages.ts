import { getPath } from '../../core/dottedPaths.ts';
import type { Paging } from '../../core/reading/paging.ts';

/** The cursor is next to the messages, which HighLevel sometimes nests: https://github.com/GoHighLevel/highlevel-api-docs/issues/54 */
export const messagePages: Paging = {
  max: 100,
  at: (_, size) => ({ limit: size }),
  next: ({ body }, size) => {
    const hasNext = getPath(body, 'messages.nextPage') ?? getPath(body, 'nextPage');
    const lastMessageId = getPath(body, 'messages.lastMessageId') ?? getPath(body, 'lastMessageId');
    return hasNext && lastMessageId ? { limit: size, lastMessageId } : undefined;
  },
};

/** Messages as HighLevel sends them, or as it documents them. */
export const MESSAGES = 'messages.messages[]|messages[]';
