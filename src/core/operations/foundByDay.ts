import type { Raw } from '../raw.ts';
import { readRecords } from '../reading/records.ts';
import type { Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { type Found, idOf, type Memory, type Source } from './happeningWords.ts';
import { comingRound } from './yearly.ts';

/** The records whose day has come round: those that were read, and others by their ids. */
export async function foundByDay<S extends Shape>(
  step: Step,
  words: Source<S>,
  values: Values<S>,
  shape: Shape,
  { records, now, ...memory }: Memory & { records: readonly Raw[]; now: number },
): Promise<Found[]> {
  const { when, byIds, idKey, keeps = () => true } = words;
  const zone = (await step.service.zoneOf?.(step)) ?? step.accountZone;
  const days = comingRound(memory, when.yearly!, values, { zone, now });
  const known = new Map(records.map((record) => [idOf(record, idKey), record]));
  const others = [...new Set(days.map(({ id }) => id))].filter((id) => !known.has(id));
  for (let start = 0; byIds && start < others.length; start += IDS_AT_ONCE) {
    const extra = byIds(others.slice(start, start + IDS_AT_ONCE));
    for (const record of await readRecords(step, words, values, { shape, extra })) {
      known.set(idOf(record, idKey), record);
    }
  }
  return days.flatMap((one) => {
    const record = known.get(one.id);
    return record && keeps(record, values) ? [{ ...one, record }] : [];
  });
}

/** Most ids in one request. */
const IDS_AT_ONCE = 100;
