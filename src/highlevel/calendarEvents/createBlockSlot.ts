import { dateTime, text } from '../../core/input/fields.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { blockedFor } from './blockSlotFields.ts';
import { savedBlockSlot } from './schema.ts';

export const createBlockSlot = action({
  key: 'create_block_slot',
  noun: 'Block Slot',
  label: 'Create Block Slot',
  description: 'Blocks time in a calendar or for a user, so that nobody can book it.',
  docs: docs('calendars', 'create-block-slot'),
  scopes: ['calendars/events.write'],
  route: 'POST /calendars/events/block-slots',
  connection: ['locationId'],
  input: () => ({
    startTime: dateTime({
      send: 'offset',
      help: 'In your Zap’s time zone unless it has an offset.',
    }),
    endTime: dateTime({
      send: 'offset',
      placeholder: '2026-03-01 10:00',
      notBefore: 'startTime',
    }),
    ...blockedFor(),
    title: text().optional(),
  }),
  oneOf: ['calendarId', 'assignedUserId'],
  atMostOne: [['calendarId', 'assignedUserId']],
  output: savedBlockSlot,
});
