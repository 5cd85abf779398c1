import {
  choice,
  dateTime,
  type FieldOptions,
  file,
  list,
  phone,
  text,
} from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { contactUrl } from '../contacts/links.ts';

/** How a call ended: https://marketplace.gohighlevel.com/docs/ghl/conversations/add-an-outbound-message */
const CALL_STATUSES = {
  completed: 'Completed',
  answered: 'Answered',
  'no-answer': 'No answer',
  busy: 'Busy',
  voicemail: 'Voicemail',
  canceled: 'Canceled',
  failed: 'Failed',
  pending: 'Pending',
};

/** The parts of a call that another phone system has carried. */
export const callFields = (options: FieldOptions = {}) => ({
  from: phone({ label: 'Caller', at: 'call.from', ...options }).optional(),
  to: phone({ label: 'Number Called', at: 'call.to', ...options }).optional(),
  callStatus: choice(CALL_STATUSES, { at: 'call.status', ...options }).optional(),
});

/** What any message has that another system has carried. */
export const addedFields = () => ({
  attachments: list(file(), {
    label: 'Attachments',
    max: 20,
    help: 'Files of earlier steps, or URLs, such as the recording of a call.',
  }).optional(),
  date: dateTime({
    help: 'When the message was sent or the call was made, in your Zap’s time zone. Defaults to now.',
  }).optional(),
  altId: text({
    label: 'External Reference',
    typed: true,
    help: 'The ID of the message or call in your own system.',
  }).optional(),
});

/** What HighLevel says of a message that was added. */
export const addedMessage = () =>
  out.object({
    id: out.id('t22c6DQcTDf3MjRhwf77', 'Message ID', { from: ['messageId'] }),
    conversationId: out.id('tDtDnQdgm2LXpyiqYvZ6', 'Conversation ID'),
    contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    contactUrl: contactUrl(),
    emailMessageId: out.id('rnGyqh2F6uBrIkfhFo9A', 'Email ID'),
    message: out.text('Message added.', { label: 'Response Message' }),
    dateAdded: out.moment('2026-03-01T09:00:00Z'),
  });
