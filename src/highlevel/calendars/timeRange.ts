import { dateTime, integer } from '../../core/input/fields.ts';
import type { Shape } from '../../core/shape.ts';

/** The start of a time range. The calendar endpoints accept epoch milliseconds. */
export const rangeFrom = () =>
  dateTime({
    label: 'From',
    send: 'milliseconds',
    help: 'In your Zap’s time zone unless it has an offset. Defaults to the time of each run.',
  }).optional();

/** The end of a range that begins in the field `from`. */
export const rangeTo = (from: string) =>
  dateTime({
    label: 'To',
    placeholder: '2026-03-08 09:00',
    notBefore: from,
    send: 'milliseconds',
    help: 'A date alone means its midnight, so enter the next day to include it. Defaults to 7 days later.',
  }).optional();

/** For triggers: a range that moves with the clock. */
export const daysAhead = (): Shape => ({
  daysAhead: integer({
    label: 'Days Ahead',
    min: 1,
    max: 365,
    local: true,
    help: 'How far ahead to look if To is empty; whatever is later starts the Zap once it comes into this range. Defaults to 7.',
  }).optional(),
});

export const daysBack = (): Shape => ({
  daysBack: integer({
    label: 'Days Back',
    min: 0,
    max: 365,
    local: true,
    help: 'How far back to look if From is empty, such as 2 to include the last two days. Defaults to 0.',
  }).optional(),
});
