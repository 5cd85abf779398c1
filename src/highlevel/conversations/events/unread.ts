import { instantOf } from '../../../core/dates.ts';
import type { Raw } from '../../../core/raw.ts';

/** The number of a conversation's unread messages and when the last one came, if nothing was sent after it; nothing where all is read. */
export function unreadOf({ unreadCount, lastMessageDirection, lastMessageDate }: Raw): string {
  const received = lastMessageDirection === 'outbound' ? '' : instantOf(lastMessageDate);
  return Number(unreadCount) > 0 ? `${unreadCount} ${received}` : '';
}

/** Whether a conversation is the chosen user's, or nobody's if that is chosen. */
export const isAssigned = ({ assignedTo }: Raw, { assignedTo: chosen }: { assignedTo?: string }) =>
  !chosen || chosen === (assignedTo ?? 'unassigned');

/**
 * Whether a conversation became unread: everything was read before, or must have been read meanwhile, since
 * there is another message but no more unread ones than before.
 */
export function becameUnread(before: string | null, after: string | null): boolean {
  const [count, received] = (after ?? '').split(' ');
  const [countBefore, receivedBefore] = (before ?? '').split(' ');
  return (
    after !== null &&
    (before === null ||
      (received !== '' && received !== receivedBefore && Number(count) <= Number(countBefore)))
  );
}
