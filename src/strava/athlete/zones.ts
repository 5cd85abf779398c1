import { getPath } from '../../core/dottedPaths.ts';
import { out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import { rowsOf } from '../zones.ts';

const rows = (title: string, from: number, to: number) =>
  out.list(
    out.object({
      zone: out.integer(2, { label: `${title} Zone` }),
      from: out.number(from, { label: `${title} Zone From` }),
      to: out.number(to, { label: `${title} Zone To` }),
    }),
  );

/** The zones of an athlete: https://developers.strava.com/docs/reference/#api-models-Zones */
export const athleteZones = () =>
  out.object({
    id: out.id('227615', 'Athlete ID'),
    heartRate: rows('Heart Rate', 111, 139),
    heartRateLimits: out.text('111, 139, 152, 166', {
      label: 'Heart Rate Zones (bpm), for Streams',
    }),
    customHeartRateZones: out.yesNo(false),
    power: rows('Power', 144, 194),
    powerLimits: out.text('144, 195, 234, 273, 312, 390', {
      label: 'Power Zones (W), for Streams',
    }),
  });

/** The answer does not name the athlete, so the id comes from the connection. */
export function athleteZonesForPeople(
  raw: Raw,
  _values: unknown,
  _zone: string,
  { athleteId }: Record<string, string>,
): Raw {
  const [heartRate, power] = [
    rowsOf(getPath(raw, 'heart_rate.zones')),
    rowsOf(getPath(raw, 'power.zones')),
  ];
  return {
    id: athleteId,
    heartRate,
    heartRateLimits: limitsOf(heartRate),
    customHeartRateZones: getPath(raw, 'heart_rate.custom_zones'),
    power,
    powerLimits: limitsOf(power),
  };
}

/** Where each zone above the first begins. */
const limitsOf = (zones: Raw[]): string | null =>
  zones
    .slice(1)
    .map(({ from }) => from)
    .join(', ') || null;
