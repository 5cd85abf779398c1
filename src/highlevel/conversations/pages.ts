import { instantOf } from '../../core/dates.ts';
import { getPath } from '../../core/dottedPaths.ts';
import { numberOf } from '../../core/raw.ts';
import type { Paging } from '../../core/reading/paging.ts';

/** The value that a conversation is sorted by: the vendor's own, else the time of its last message. */
function sortValue(last: unknown): unknown {
  const given = getPath(last, 'sort.0');
  const moment = instantOf(getPath(last, 'lastMessageDate'));
  return numberOf(given) ?? given ?? (Number.isNaN(moment) ? undefined : moment);
}

/**
 * A page starts after the sort value of the previous page's last conversation. Conversations with the
 * same value, such as those of a campaign, may span two pages: unless a whole page
 * has one value, the next page repeats those of the last value: https://marketplace.gohighlevel.com/docs/ghl/conversations/search-conversation
 */
export const conversationPages: Paging = {
  max: 100,
  at: (_, size) => ({ limit: size }),
  next: ({ first, last }, size) => {
    const value = sortValue(last);
    const isOverlapping = typeof value === 'number' && value !== sortValue(first);
    return value === undefined
      ? undefined
      : { limit: size, startAfterDate: isOverlapping ? value + 1 : value };
  },
};

/** The conversation with the newest message first. */
export const latestFirst = { sortBy: 'last_message_date', sort: 'desc' };
