import type { Raw } from '../../core/raw.ts';

/** Adds the link to the largest picture and its size. Where it was taken is only for who asks for it. */
export function photoForPeople(raw: Raw, { includeMap, activityId }: Raw): Raw {
  const [size, url] = largest((raw.urls ?? {}) as Record<string, string>);
  const [width, height] = ((raw.sizes as Raw | undefined)?.[size ?? ''] ?? []) as number[];
  const [latitude, longitude] = includeMap === true ? ((raw.location ?? []) as number[]) : [];
  return {
    ...raw,
    activity_id: raw.activity_id ?? activityId,
    url,
    width,
    height,
    latitude,
    longitude,
  };
}

/** Strava names each picture by its size in pixels. */
const largest = (urls: Record<string, string>): [string?, string?] =>
  Object.entries(urls).sort(([one], [other]) => Number(other) - Number(one))[0] ?? [];
