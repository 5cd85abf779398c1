import { isRecord, type Raw } from '../../core/raw.ts';

const zoneOf = (zone: unknown): Raw => {
  const { value, timezone, name, label } = isRecord(zone) ? zone : { value: zone };
  const id = value ?? timezone ?? name;
  return { id, name: label ?? name ?? id };
};

/**
 * The time zones of an answer, of which no page tells the form: a list of texts or of objects, bare or under a name.
 * @see https://marketplace.gohighlevel.com/docs/ghl/locations/get-timezones
 */
export function timeZonesOf(body: unknown): Raw[] | undefined {
  const lists = isRecord(body) ? Object.values(body) : [body];
  const zones = lists.find((one): one is unknown[] => Array.isArray(one))?.map(zoneOf);
  return zones?.every(({ id }) => typeof id === 'string') ? zones : undefined;
}
