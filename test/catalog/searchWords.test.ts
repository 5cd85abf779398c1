import { highlevelOperations } from '../../src/highlevel/index.ts';

/** What people type into the picker of events: the words of HighLevel's screens, of other CRMs and of every day. */
const WORDS = [
  'lead',
  'new contact',
  'contact created',
  'contact updated',
  'field',
  'custom field',
  'email',
  'tag',
  'tag added',
  'tag removed',
  'assigned',
  'owner',
  'dnd',
  'unsubscribe',
  'birthday',
  'import',
  'opportunity',
  'deal',
  'pipeline',
  'stage',
  'stage changed',
  'status',
  'won',
  'lost',
  'abandoned',
  'value',
  'amount',
  'stale',
  'appointment',
  'booking',
  'booked',
  'calendar',
  'reschedule',
  'moved',
  'cancel',
  'no show',
  'no-show',
  'showed',
  'completed',
  'deleted',
  'reminder',
  'starting soon',
  'message',
  'sms',
  'text',
  'reply',
  'inbound',
  'whatsapp',
  'chat',
  'message sent',
  'call',
  'missed call',
  'voicemail',
  'recording',
  'unread',
  'form',
  'survey',
  'submitted',
  'submit',
  'quiz',
];

const triggers = highlevelOperations.filter(({ kind, hidden }) => kind === 'trigger' && !hidden);

/** As the picker finds them: every word of what was typed begins a word of the label or the description. */
const matches = (typed: string) =>
  triggers.filter(({ label, description }) => {
    const text = `${label} ${description}`.toLowerCase();
    return typed.split(' ').every((word) => new RegExp(`\\b${word}`).test(text));
  });

it.each(WORDS)('“%s” finds a trigger that is declared as an event', (typed) => {
  const found = matches(typed).filter(({ words }) => 'bells' in words);
  expect(found.map(({ label }) => label)).not.toEqual([]);
});
