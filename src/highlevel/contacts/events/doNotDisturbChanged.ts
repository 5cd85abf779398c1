import { choice } from '../../../core/input/fields.ts';
import { extended, out } from '../../../core/output/output.ts';
import { event } from '../../service.ts';
import { contact, forPeople } from '../schema.ts';
import { DND_CHANNELS, doNotDisturb, withChannel } from './doNotDisturb.ts';
import { contactOfBell, latestChangedContacts } from './latestContacts.ts';

export const doNotDisturbChanged = event({
  ...latestChangedContacts,
  key: 'do_not_disturb_changed',
  noun: 'Contact',
  label: 'Do Not Disturb Changed',
  description:
    'Triggers when a contact turns Do Not Disturb (DND) on or off, or unsubscribes (opts out). Fires once for each channel.',
  input: () => ({
    channel: choice(DND_CHANNELS, {
      local: true,
      help: 'Only triggers for this channel. Defaults to any channel.',
    }).optional(),
    turned: choice(
      { yes: 'On', no: 'Off' },
      { label: 'Turned', local: true, help: 'Only triggers for this change. Defaults to both.' },
    ).optional(),
  }),
  when: {
    changes: ({ channel }) => (channel ? [channel] : Object.keys(DND_CHANNELS)),
    value: doNotDisturb,
    none: 'no',
    to: 'turned',
  },
  bells: ['ContactDndUpdate'],
  instant: { reads: contactOfBell },
  output: () =>
    extended(contact(), {
      channel: out.text('SMS', { label: 'Channel' }),
      doNotDisturb: out.yesNo(true, { label: 'Do Not Disturb on This Channel' }),
      changedAt: out.moment('2026-03-01T09:00:00Z', { label: 'Changed At', from: ['happened.at'] }),
    }),
  derive: (record) => withChannel(forPeople(record)),
});
