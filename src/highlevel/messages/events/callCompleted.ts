import { choice, list } from '../../../core/input/fields.ts';
import { extended, out } from '../../../core/output/output.ts';
import { event } from '../../conversations/vocabulary.ts';
import { messageRecording } from '../files.ts';
import { callWithEnd, hasEnded, isCall, OUTCOMES, withEnds, withOutcome } from './calls.ts';
import { isWanted } from './channels.ts';
import { latestMessages, messageOfBell } from './latestMessages.ts';
import { anyMessage, withChannelName, withContact } from './schema.ts';

export const callCompleted = event({
  ...latestMessages,
  key: 'call_completed',
  noun: 'Call',
  label: 'Call Completed',
  description:
    'Triggers when a phone call ends or a voicemail is left, with its duration and recording. Missed calls count if you choose them.',
  input: () => ({
    direction: choice(
      { inbound: 'Received', outbound: 'Made' },
      { local: true, help: 'Only triggers for these calls. Defaults to both.' },
    ).optional(),
    outcomes: list(choice(OUTCOMES), {
      label: 'Outcome',
      local: true,
      help: 'Only triggers for calls that end like this. Defaults to Answered and Voicemail.',
    }).optional(),
    contactId: withContact().optional(),
  }),
  fixed: { ...latestMessages.fixed, channel: 'Call' },
  unfold: withEnds,
  created: 'endedAt',
  latestFirst: 'endedAt',
  keeps: hasEnded,
  files: { recording: messageRecording },
  bells: ['InboundMessage', 'OutboundMessage'],
  instant: {
    ...messageOfBell,
    reads: { ...messageOfBell.reads, unfold: callWithEnd },
    hears: isCall,
    keeps: isWanted,
  },
  output: () =>
    extended(anyMessage(), {
      messageType: out.text('TYPE_CALL'),
      type: out.integer(1, { label: 'Message Type Number' }),
      body: out.text('Voicemail: call me back about the trial, please.', { label: 'Text' }),
      status: out.text('completed'),
      attachments: out.list(out.text('https://example.com/attachments/call.mp3')),
      channel: out.text('Call'),
      outcome: out.text('Answered'),
      duration: out.integer(120, {
        label: 'Duration (seconds)',
        from: ['meta.callDuration', 'call.duration'],
      }),
      endedAt: out.moment('2026-03-01T09:02:00Z'),
    }),
  derive: (record) => withOutcome(withChannelName(record)),
});
