import { out } from '../../core/output/output.ts';
import { isTrue, type Raw } from '../../core/raw.ts';
import { contactUrl } from '../contacts/links.ts';
import { contactName } from '../contacts/names.ts';
import { agentName } from './names.ts';

/** What an agent can do during a call: https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-call-logs */
export const ACTIONS = {
  CALL_TRANSFER: 'Transferred the call',
  APPOINTMENT_BOOKING: 'Booked an appointment',
  SMS: 'Sent an SMS',
  WORKFLOW_TRIGGER: 'Started a workflow',
  DATA_EXTRACTION: 'Took data from the call',
  IN_CALL_DATA_EXTRACTION: 'Took data during the call',
  CUSTOM_ACTION: 'Ran a custom action',
  KNOWLEDGE_BASE: 'Looked into a knowledge base',
};

type Filters = { agentId?: string; contactId?: string; callType?: string; actionType?: string };

/** Whether a call is one of those that a poll asks HighLevel for. */
export const isWanted = (
  { agentId: agent, contactId: contact, trialCall, executedCallActions }: Raw,
  { agentId, contactId, callType, actionType }: Filters,
): boolean =>
  (!agentId || agent === agentId) &&
  (!contactId || contact === contactId) &&
  (!callType || isTrue(trialCall) === (callType === 'TRIAL')) &&
  (!actionType ||
    ((executedCallActions ?? []) as Raw[]).some((action) => action.actionType === actionType));

/** A call without the parameters of its actions, which can hold keys of other services. */
export const voiceAiCall = () =>
  out.object({
    id: out.id('507f1f77bcf86cd799439011', 'Call ID'),
    contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    contactName: contactName(),
    contactUrl: contactUrl(),
    fromNumber: out.text('+12075550142', { label: 'Phone Number of the Caller' }),
    agentId: out.id('507f1f77bcf86cd799439013', 'Agent ID'),
    agentName: agentName(),
    isAgentDeleted: out.yesNo(false, { label: 'Agent Is Deleted' }),
    trialCall: out.yesNo(false, { label: 'Is a Trial Call' }),
    duration: out.integer(180, { label: 'Duration (seconds)' }),
    summary: out.text('Ada asked for a trial and booked Monday at nine.'),
    transcript: out.text('bot: Hello, how can I help you?\nhuman: I would like a trial.'),
    translation: out.object({
      enabled: out.yesNo(true, { label: 'Is Translated' }),
      language: out.text('en-US', { label: 'Language of Translation' }),
      transcript: out.text('bot: Hello, how can I help you?', {
        label: 'Translated Transcript',
        from: ['translatedTranscript'],
      }),
    }),
    // Each agent takes other data: a sample would offer some that no other account has.
    extractedData: out.any({}, { label: 'Data from the Call' }),
    executedCallActions: out.list(
      out.object({
        actionId: out.id('507f1f77bcf86cd799439015', 'Action ID'),
        actionType: out.text('APPOINTMENT_BOOKING', { label: 'Kind of Action' }),
        actionName: out.text('Book a trial', { label: 'Action Name' }),
        executedAt: out.moment('2026-03-01T09:02:00Z', { label: 'Action Done At' }),
        triggerReceivedAt: out.moment('2026-03-01T09:01:45Z', { label: 'Action Requested At' }),
      }),
    ),
    messageId: out.id('507f1f77bcf86cd799439014', 'Message ID'),
    createdAt: out.moment('2026-03-01T09:00:00Z'),
  });
