import { shortMoment } from '../../core/dates.ts';
import { getPath } from '../../core/dottedPaths.ts';
import { yesNoOf } from '../../core/raw.ts';
import { told } from '../../core/told.ts';
import { messageTypeLabel } from '../conversations/channels.ts';
import { conversationId } from '../conversations/schema.ts';
import { dropdown } from '../conversations/vocabulary.ts';
import { docs } from '../docs.ts';
import { messageTemplateList } from '../messageTemplates/list.ts';
import { phoneNumberList } from '../phoneNumbers/list.ts';
import { MESSAGES, messagePages } from './pages.ts';
import { emailIdsOf } from './schema.ts';
import { channel } from './sending.ts';

const SHOWN = 80;

/** "2026-03-01 09:00 received SMS: See you tomorrow!" */
function summary({ dateAdded, direction, messageType, body }: Record<string, unknown>): string {
  const way = direction === 'inbound' ? 'received' : direction === 'outbound' ? 'sent' : undefined;
  const head = told([shortMoment(dateAdded), way, messageTypeLabel(messageType)], ' ');
  return told([head, body], ': ').slice(0, SHOWN);
}

/** Shared by the message dropdowns: all list the chosen conversation, newest first. */
const ofConversation = {
  docs: docs('conversations', 'get-messages'),
  scopes: ['conversations/message.readonly'],
  route: 'GET /conversations/{conversationId}/messages',
  input: () => ({ conversationId: conversationId() }),
  paging: messagePages,
  result: MESSAGES,
} as const;

export const messageDropdown = dropdown({
  ...ofConversation,
  key: 'message_dropdown',
  noun: 'Message',
  option: (record) => ({ id: record.id, label: summary(record) }),
});

/** Messages that wait for their time. */
export const scheduledMessageDropdown = dropdown({
  ...ofConversation,
  key: 'scheduled_message_dropdown',
  noun: 'Scheduled Message',
  option: (record) =>
    record.status === 'scheduled' ? { id: record.id, label: summary(record) } : null,
});

/** Messages that have a recording. */
export const callDropdown = dropdown({
  ...ofConversation,
  key: 'call_dropdown',
  noun: 'Message',
  option: (record) =>
    /CALL|VOICEMAIL/.test(String(record.messageType))
      ? { id: record.id, label: summary(record) }
      : null,
});

/** The individual emails of the messages. */
export const emailDropdown = dropdown({
  ...ofConversation,
  key: 'email_dropdown',
  noun: 'Email',
  fixed: { type: 'TYPE_EMAIL' },
  option: (record) =>
    emailIdsOf(record).map((id, index, all) => ({
      id,
      label:
        all.length > 1 ? `${summary(record)} (${index + 1} of ${all.length})` : summary(record),
    })),
});

/** Templates for the chosen channel. */
export const messageTemplateDropdown = dropdown({
  ...messageTemplateList,
  key: 'message_template_dropdown',
  noun: 'Template',
  input: () => ({ type: channel() }),
  arrange: ({ type }) => ({ type: String(type).toLowerCase() }),
  option: ({ id, name }) => ({ id, label: name }),
});

/** Phone numbers that can send a message. */
export const phoneNumberDropdown = dropdown({
  ...phoneNumberList,
  key: 'phone_number_dropdown',
  noun: 'Phone Number',
  option: ({ phoneNumber, friendlyName, capabilities }) =>
    yesNoOf(getPath(capabilities, 'sms')) === false
      ? null
      : {
          id: phoneNumber,
          label:
            friendlyName && friendlyName !== phoneNumber
              ? told([friendlyName, phoneNumber], ': ')
              : phoneNumber,
        },
});
