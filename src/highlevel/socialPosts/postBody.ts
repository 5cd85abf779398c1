import { typed } from './media.ts';

type Values = Record<string, unknown>;

/** `{ startDate: { year, month, day }, startTime: { hours, minutes, seconds } }` of `2026-03-01T09:00:00Z`. */
const parts = (name: 'start' | 'end', clock: unknown) => {
  const [year, month, day, hours, minutes, seconds] = String(clock).split(/\D/).map(Number);
  return { [`${name}Date`]: { year, month, day }, [`${name}Time`]: { hours, minutes, seconds } };
};

/** A post as HighLevel takes it: media with their types, times of Google in parts. */
export const postBody = (values: Values): Values => {
  const { media, googleStart, googleEnd, ...rest } = values;
  return {
    ...rest,
    ...(media !== undefined && { media: typed(media as Parameters<typeof typed>[0]) }),
    ...(googleStart !== undefined && { googleStart: parts('start', googleStart) }),
    ...(googleEnd !== undefined && { googleEnd: parts('end', googleEnd) }),
  };
};

/** The same for a post that is changed, whose new date HighLevel wants to be told of. */
export const changedPostBody = (values: Values): Values => ({
  ...postBody(values),
  ...(values.scheduleDate !== undefined && { scheduleTimeUpdated: true }),
});
