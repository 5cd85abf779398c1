import { dateTime, recordId, text } from '../../core/input/fields.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { blockedFor } from './blockSlotFields.ts';
import { savedBlockSlot } from './schema.ts';

export const updateBlockSlot = action({
  key: 'update_block_slot',
  noun: 'Block Slot',
  label: 'Update Block Slot',
  description: 'Updates a block slot: a blocked time of a calendar or user.',
  docs: docs('calendars', 'edit-block-slot'),
  scopes: ['calendars/events.write'],
  route: 'PUT /calendars/events/block-slots/{eventId}',
  connection: ['locationId'],
  input: () => ({
    ...blockedFor(),
    eventId: recordId({
      label: 'Block Slot',
      dropdown: 'block_slot_dropdown',
      help: 'Lists the blocked times of the chosen calendar or user from 30 days ago to 90 days ahead.',
    }),
    startTime: dateTime({ send: 'offset' }).optional(),
    endTime: dateTime({
      send: 'offset',
      placeholder: '2026-03-01 10:00',
      notBefore: 'startTime',
    }).optional(),
    title: text().optional(),
  }),
  oneOf: ['calendarId', 'assignedUserId'],
  atMostOne: [['calendarId', 'assignedUserId']],
  output: savedBlockSlot,
});
