type Raw = Record<string, unknown>;

/** Values that the vendor shapes anew for each account or endpoint: no key of theirs is promised. */
const FREE = /^(answer|items|revision)\b/;

/** Times that only some records have with an offset: https://runkeeper.com/developer/healthgraph/fitness-activities#past */
const OFFSET_IF_KNOWN = /^(startLocal|endLocal|recordLocal)$/;

const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const formOf = (text: string) =>
  !WALL_TIME.test(text) ? 'no time' : /(Z|[+-]\d{2}:\d{2})$/.test(text) ? 'with offset' : 'without';

const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What of a sample does not come live: a key, nested ones too, or the form of a time. Zapier offers both
 * to map, and uses the sample where a test is skipped.
 */
export function sampleAgainst(sample: unknown, live: unknown, path = ''): string[] {
  if (FREE.test(path) || sample === null) {
    return [];
  }
  if (Array.isArray(sample)) {
    const items = Array.isArray(live) ? live : [];
    return items.flatMap((item) => sampleAgainst(sample[0], item, `${path}[]`));
  }
  if (isRecord(sample)) {
    if (!isRecord(live)) {
      return Object.keys(sample).length > 0 ? [`${path} is no object live`] : [];
    }
    return Object.entries(sample).flatMap(([key, value]) => {
      const at = path ? `${path}.${key}` : key;
      return key in live ? sampleAgainst(value, live[key], at) : [`${at} does not come live`];
    });
  }
  if (typeof sample !== 'string' || typeof live !== 'string' || OFFSET_IF_KNOWN.test(path)) {
    return [];
  }
  const [shown, sent] = [formOf(sample), formOf(live)];
  return shown === sent ? [] : [`${path} is a time ${shown} in the sample and ${sent} live`];
}
