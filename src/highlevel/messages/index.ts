import type { Operation } from '../../core/operations/operation.ts';
import { addInboundMessage } from './addInboundMessage.ts';
import { addOutboundCall } from './addOutboundCall.ts';
import { cancelScheduledEmail } from './cancelScheduledEmail.ts';
import { cancelScheduledMessage } from './cancelScheduledMessage.ts';
import { downloadTranscription } from './downloadTranscription.ts';
import {
  callDropdown,
  emailDropdown,
  messageDropdown,
  messageTemplateDropdown,
  phoneNumberDropdown,
  scheduledMessageDropdown,
} from './dropdowns.ts';
import { operations as events } from './events/index.ts';
import { getEmailById } from './getEmailById.ts';
import { getMessageById } from './getMessageById.ts';
import { getMessageRecording } from './getMessageRecording.ts';
import { getMessagesByConversation } from './getMessagesByConversation.ts';
import { getMessageTranscription } from './getMessageTranscription.ts';
import { sendMessage } from './sendMessage.ts';
import { updateMessageStatus } from './updateMessageStatus.ts';
import { uploadMessageAttachments } from './uploadMessageAttachments.ts';

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
  cancelScheduledMessage,
  cancelScheduledEmail,
  addInboundMessage,
  addOutboundCall,
  uploadMessageAttachments,
  messageDropdown,
  scheduledMessageDropdown,
  callDropdown,
  emailDropdown,
  messageTemplateDropdown,
  phoneNumberDropdown,
];
