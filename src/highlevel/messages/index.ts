import type { Operation } from '../../core/operations/operation.ts';
import { downloadTranscription } from './downloadTranscription.ts';
import {
  callDropdown,
  emailDropdown,
  messageDropdown,
  messageTemplateDropdown,
  phoneNumberDropdown,
} from './dropdowns.ts';
import { operations as events } from './events/index.ts';
import { getEmailById } from './getEmailById.ts';
import { getMessageById } from './getMessageById.ts';
import { getMessageRecording } from './getMessageRecording.ts';
import { getMessagesByConversation } from './getMessagesByConversation.ts';
import { getMessageTranscription } from './getMessageTranscription.ts';
import { sendMessage } from './sendMessage.ts';
import { updateMessageStatus } from './updateMessageStatus.ts';

export const operations: readonly Operation[] = [
  ...events,
  ...getEmailById,
  ...getMessageById,
  ...getMessagesByConversation,
  ...getMessageRecording,
  ...getMessageTranscription,
  ...downloadTranscription,
  sendMessage,
  updateMessageStatus,
  messageDropdown,
  callDropdown,
  emailDropdown,
  messageTemplateDropdown,
  phoneNumberDropdown,
];
