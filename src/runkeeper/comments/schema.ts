import { getPath } from '../../core/dottedPaths.ts';
import { longText } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import { localTimes } from '../record.ts';

export const text = () => longText({ label: 'Comment', max: 1000 });

/** A comment, which has no id of its own: https://runkeeper.com/developer/healthgraph/comments */
export const comment = () =>
  out.object({
    id: out.id('987654321-2026-10-18T12:01:05', 'Comment ID'),
    athleteId: out.id('987654321', 'Author’s Athlete ID', { from: ['userID'] }),
    name: out.text('Ben Torres', { label: 'Author' }),
    comment: out.text('Nice one'),
    writtenLocal: out.wallTime('2026-10-18T12:01:05', {
      label: 'Written (Local Date and Time)',
    }),
    localDate: out.text('2026-10-18'),
    localTime: out.text('12:01'),
  });

/** The comments of a thread, each with its `place` among those that its author wrote in the same second. */
export function commentsOf(body: unknown): Raw[] | undefined {
  const comments = getPath(body, 'comments');
  if (!Array.isArray(comments)) {
    return undefined;
  }
  const places = new Map<string, number>();
  return (comments as Raw[]).map((raw) => {
    const moment = `${raw.userID} ${raw.timestamp}`;
    const place = (places.get(moment) ?? 0) + 1;
    places.set(moment, place);
    return { ...raw, place };
  });
}

export function forPeople({ place, ...raw }: Raw): Raw {
  const { startLocal, localDate, localTime } = localTimes(raw);
  return {
    ...raw,
    id: [raw.userID, startLocal, ...(Number(place) > 1 ? [place] : [])].join('-'),
    writtenLocal: startLocal,
    localDate,
    localTime,
  };
}
