import { out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import { dayNumber, shortDate } from '../../workouts/calendar.ts';
import { athleteName } from '../profile/names.ts';
import { identified, links, localTimes } from '../record.ts';
import type { Quantities } from './quantities.ts';

type Values = Parameters<typeof out.object>[0];

/** A measurement: when and by whom, its values, then where it came from. A feed leaves source and links out. */
export const measurement = (label: string, path: string, id: string, values: Values) =>
  out.object({
    id: out.id(id, `${label} ID`),
    athleteId: out.id('1234567890', 'Athlete ID'),
    athleteName: athleteName(),
    measuredLocal: out.wallTime('2026-10-19T07:00:00', {
      label: 'Measured (Local Date and Time)',
    }),
    localDate: out.text('2026-10-19'),
    localTime: out.text('07:00'),
    weekday: out.text('Monday'),
    ...values,
    source: out.text('RunKeeper', { label: 'Saved By (App)' }),
    ...links(),
    uri: out.text(`${path}/${id}`, { label: 'API Path' }),
  });

export const created = (label: string, id: string) => out.object({ id: out.id(id, `${label} ID`) });

/** Adds ids and local time to a measurement; `context` holds the connection's ids. */
export function measured(raw: Raw, context: Record<string, string>): Raw {
  const { startLocal, ...times } = localTimes(raw);
  return {
    ...identified(raw, context),
    ...times,
    measuredLocal: startLocal,
  };
}

/** "Mon 19 Oct 2026 07:00", the name of a record in a dropdown. */
export function whenOf(raw: Raw): string {
  const { localDate, localTime } = localTimes(raw);
  const day = dayNumber(localDate);
  return day === null ? 'No date' : `${shortDate(day)} ${localTime ?? ''}`.trim();
}

/** The same with the first value that the measurement has: "Mon 19 Oct 2026 07:00, Weight: 70.4 kg". */
export function nameOf(raw: Raw, quantities: Quantities): string {
  const [key, quantity] = Object.entries(quantities).find(([name]) => raw[name] != null) ?? [];
  return quantity
    ? `${whenOf(raw)}, ${quantity.label}: ${raw[key!]} ${quantity.unit ?? ''}`.trim()
    : whenOf(raw);
}
