import { out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import { rowsOf, zoneRows } from '../zones.ts';

const KINDS = ['heartrate', 'power', 'pace'] as const;

/** Time in zones, a section for each kind that the activity has: https://developers.strava.com/docs/reference/#api-models-ActivityZone */
export const activityZones = () =>
  out.object({
    id: out.id('16195505000', 'Activity ID'),
    heartRate: zoneRows('Heart Rate', 'bpm', 139, 152),
    power: zoneRows('Power', 'W', 144, 194),
    pace: zoneRows('Pace', 'm/s', 2.96, 3.44),
    relativeEffort: out.number(76, { label: 'Relative Effort' }),
    customHeartRateZones: out.yesNo(false),
    heartRateFromSensor: out.yesNo(true),
    powerFromSensor: out.yesNo(true),
    topHeartRateZone: out.integer(3, { label: 'Heart Rate Zone with the Most Time' }),
  });

/** One record of the list of kinds; none when the activity has no zones. */
export function gatherZones(body: unknown): Raw[] | undefined {
  if (!Array.isArray(body)) {
    return undefined;
  }
  return body.length > 0
    ? [Object.fromEntries((body as Raw[]).map((zone) => [String(zone.type), zone]))]
    : [];
}

/** Limits of pace are metres a second, as Strava sends them. */
export function zonesForPeople(raw: Raw, { activityId }: Raw): Raw {
  const [heart = {}, power = {}, pace = {}] = KINDS.map((kind) => raw[kind] as Raw | undefined);
  const heartRows = rowsOf(heart.distribution_buckets);
  const [top] = [...heartRows].sort((a, b) => Number(b.seconds) - Number(a.seconds));
  return {
    id: activityId,
    heartRate: heartRows,
    power: rowsOf(power.distribution_buckets),
    pace: rowsOf(pace.distribution_buckets),
    relativeEffort: heart.score,
    customHeartRateZones: heart.custom_zones,
    heartRateFromSensor: heart.sensor_based,
    powerFromSensor: power.sensor_based,
    topHeartRateZone: top?.zone,
  };
}
