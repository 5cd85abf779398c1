import { kilometres, measure } from '../units.ts';

/** A bike or a pair of shoes, with its total distance. */
export interface WornGear {
  id: string;
  name: string;
  distanceM: number | null;
}

/** A distance that gear has passed. */
export interface GearEvent extends WornGear {
  /** The same every time it is found: "g12345678:500". */
  key: string;
  passedKm: number;
  nextKm: number | null;
}

/** How many of the latest multiples a poll reports: more than a distance may shrink by. */
const LATEST = 500;

/**
 * Distances that gear has passed, farthest first: every multiple of `everyKm`, or it alone. A distance
 * that shrinks (an activity was deleted or moved to other gear) and grows again passes nothing new. With
 * `all`, old ones are reported as well, for Zapier's list of seen ones.
 */
export function gearEvents(
  gear: readonly WornGear[],
  { everyKm, repeat, all }: { everyKm: number; repeat: boolean; all: boolean },
): GearEvent[] {
  return gear.flatMap((item) => {
    const times = Math.floor((measure(item.distanceM) ?? 0) / (everyKm * 1000) + 1e-9);
    const last = repeat ? times : Math.min(1, times);
    return Array.from({ length: all ? last : Math.min(last, LATEST) }, (_, index): GearEvent => {
      const passedKm = kilometres((last - index) * everyKm * 1000)!;
      return {
        ...item,
        key: `${item.id}:${passedKm}`,
        passedKm,
        nextKm: repeat ? kilometres((last - index + 1) * everyKm * 1000) : null,
      };
    });
  });
}
