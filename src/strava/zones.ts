import { out } from '../core/output/output.ts';
import { numberOf, type Raw } from '../core/raw.ts';
import { longTime } from '../workouts/units.ts';

/** Zones as line items; the time is missing where only the limits are known. */
export const zoneRows = (title: string, unit: string, from: number, to: number) =>
  out.list(
    out.object({
      zone: out.integer(1, { label: `${title} Zone` }),
      from: out.number(from, { label: `${title} Zone From (${unit})` }),
      to: out.number(to, { label: `${title} Zone To (${unit})` }),
      seconds: out.integer(1390, { label: `${title} Zone Time (s)` }),
      time: out.text('0:23:10', { label: `${title} Zone Time (h:mm:ss)` }),
      percent: out.number(24.5, { label: `${title} Zone Time (%)` }),
    }),
  );

/** Zones as Strava sends them; -1 stands for no upper limit. */
export function rowsOf(buckets: unknown): Raw[] {
  const rows = ((Array.isArray(buckets) ? buckets : []) as Raw[]).map(({ min, max, time }) => ({
    min: numberOf(min),
    max: numberOf(max),
    time: numberOf(time),
  }));
  const total = rows.reduce((sum, { time }) => sum + (time ?? 0), 0);
  return rows.map(({ min, max, time }, index) => ({
    zone: index + 1,
    from: min,
    to: max === -1 ? null : max,
    seconds: time,
    time: longTime(time),
    percent: total > 0 ? Math.round(((time ?? 0) / total) * 1000) / 10 : null,
  }));
}
