import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { contactUrl } from '../contacts/links.ts';
import { contactName } from '../contacts/names.ts';
import { subAccount } from '../locations/names.ts';
import { userName, userNames } from '../users/names.ts';

export const conversationId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Conversation',
    dropdown: 'conversation_dropdown',
    ...options,
  });

const conversationPage = (locationId: unknown, id: unknown): string | null =>
  locationId && id
    ? `https://app.gohighlevel.com/v2/location/${locationId}/conversations/conversations/${id}`
    : null;

const conversationLink = (key: 'id' | 'conversationId') =>
  out.made(
    'https://app.gohighlevel.com/v2/location/ve9EPM428h8vShlRW1KT/conversations/conversations/tDtDnQdgm2LXpyiqYvZ6',
    ({ [key]: id }, { locationId }) => conversationPage(locationId, id),
    { label: 'Conversation in HighLevel (URL)' },
  );

/** The page of the conversation whose id is beside it. */
export const conversationUrl = () => conversationLink('conversationId');

/** A conversation, with the same keys from every endpoint: https://marketplace.gohighlevel.com/docs/ghl/conversations/get-conversation */
export const conversation = () =>
  out.object({
    id: out.id('tDtDnQdgm2LXpyiqYvZ6', 'Conversation ID'),
    contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    contactUrl: contactUrl(),
    // Lists send it, the conversation alone does not.
    fullName: contactName('Contact Full Name'),
    contactName: out.text('Ada Byron', { label: 'Contact Display Name' }),
    email: out.text('ada@example.com', { label: 'Contact Email' }),
    phone: out.text('+14155550100', { label: 'Contact Phone' }),
    companyName: out.text('Harbor Gym', { label: 'Contact Company' }),
    tags: out.list(out.text('runner')),
    lastMessageBody: out.text('See you at the gym tomorrow!', { label: 'Last Message' }),
    lastMessageType: out.text('TYPE_SMS'),
    lastMessageChannel: out.text('SMS'),
    lastMessageDate: out.moment('2026-03-01T09:00:00Z'),
    lastMessageDirection: out.text('inbound'),
    type: out.text('TYPE_PHONE', { label: 'Conversation Type' }),
    channel: out.text('Phone'),
    unreadCount: out.integer(1, { label: 'Unread Messages' }),
    starred: out.yesNo(false),
    inbox: out.yesNo(true, { label: 'Is in Inbox' }),
    deleted: out.yesNo(false),
    assignedTo: out.id('y0BeYjuRIlDwsDcOHOJo', 'Assigned To (User ID)'),
    assignedToName: userName('assignedTo', 'Assigned To'),
    followers: out.list(out.text('y0BeYjuRIlDwsDcOHOJo', { label: 'Followers (User IDs)' })),
    followerNames: userNames('followers'),
    dateAdded: out.moment('2026-02-01T09:00:00Z'),
    dateUpdated: out.moment('2026-03-01T09:00:00Z'),
    ...subAccount(),
    url: conversationLink('id'),
  });
