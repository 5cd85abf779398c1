import { metresEntered, type UnitSystem } from '../unitSystem.ts';
import { kilometres, measure, miles } from '../units.ts';

/** A bike or a pair of shoes, with its total distance. */
export interface WornGear {
  id: string;
  name: string | null;
  distanceM: number | null;
}

/** A distance that gear has passed. */
export interface GearEvent extends WornGear {
  /** The same every time it is found: "g12345678:500", "g12345678:300mi". */
  key: string;
  passedKm: number;
  passedMiles: number;
  nextKm: number | null;
  nextMiles: number | null;
}

/** How many of the latest multiples a poll reports: more than a distance may shrink by. */
const LATEST = 500;

/**
 * Distances that gear has passed, farthest first: every multiple of `every` kilometers or miles, or it
 * alone. A distance that shrinks (an activity was deleted or moved to other gear) and grows again passes
 * nothing new. With `all`, old ones are reported as well, for Zapier's list of seen ones.
 */
export function gearEvents(
  gear: readonly WornGear[],
  {
    every,
    units = null,
    repeat,
    all,
  }: { every: number; units?: UnitSystem | null; repeat: boolean; all: boolean },
): GearEvent[] {
  const metres = metresEntered(every, units);
  return gear.flatMap((item) => {
    const times = Math.floor((measure(item.distanceM) ?? 0) / metres + 1e-9);
    const last = repeat ? times : Math.min(1, times);
    return Array.from({ length: all ? last : Math.min(last, LATEST) }, (_, index): GearEvent => {
      const passed = (last - index) * metres;
      const next = repeat ? passed + metres : null;
      const [passedKm, passedMiles] = [kilometres(passed)!, miles(passed)!];
      return {
        ...item,
        key: `${item.id}:${units === 'imperial' ? `${passedMiles}mi` : passedKm}`,
        passedKm,
        passedMiles,
        nextKm: kilometres(next),
        nextMiles: miles(next),
      };
    });
  });
}
