import { dateTime, integer } from '../../core/input/fields.ts';
import type { Shape } from '../../core/shape.ts';

/** The start of a time range. The calendar endpoints accept epoch milliseconds. */
export const rangeFrom = () =>
  dateTime({
    label: 'From',
    send: 'milliseconds',
    help: 'Such as 2026-03-01 09:00, in the time zone of your Zap unless it has an offset. Now when left empty, so that the range of a trigger moves along.',
  }).optional();

export const rangeTo = () =>
  dateTime({
    label: 'To',
    send: 'milliseconds',
    help: 'Where the range ends; a day alone means its midnight, so give the next day to include it. 7 days later when left empty.',
  }).optional();

/** For triggers: a range that moves with the clock. */
export const daysAhead = (): Shape => ({
  daysAhead: integer({
    label: 'Days Ahead',
    min: 1,
    max: 365,
    local: true,
    help: 'How far ahead to look when To is empty. What lies further ahead starts the Zap once it comes into this range. 7 when left empty.',
  }).optional(),
});

export const daysBack = (): Shape => ({
  daysBack: integer({
    label: 'Days Back',
    min: 0,
    max: 365,
    local: true,
    help: 'How far back to look when From is empty, such as 2 to see the last two days too. 0 when left empty.',
  }).optional(),
});
