import { readMoment } from '../../core/dates.ts';
import { getPath } from '../../core/dottedPaths.ts';
import type { Paging } from '../../core/reading/paging.ts';

/** The value that a conversation is sorted by: the vendor's own, else the time of its last message. */
function sortValue(last: unknown): unknown {
  const given = getPath(last, 'sort.0');
  const moment = Date.parse(readMoment(getPath(last, 'lastMessageDate')) ?? '');
  return given ?? (Number.isNaN(moment) ? undefined : moment);
}

/** A page starts after the sort value of the last conversation of the one before: https://marketplace.gohighlevel.com/docs/ghl/conversations/search-conversation */
export const conversationPages: Paging = {
  max: 100,
  at: (_, size) => ({ limit: size }),
  next: ({ last }, size) => {
    const startAfterDate = sortValue(last);
    return startAfterDate === undefined ? undefined : { limit: size, startAfterDate };
  },
};

/** The conversation with the newest message first. */
export const latestFirst = { sortBy: 'last_message_date', sort: 'desc' };
