import { DAY_MS } from '../dates.ts';
import type { Raw } from '../raw.ts';
import { type ChangeMemory, departed, missed, type State } from '../reading/changes.ts';
import { orNothing, readRecords } from '../reading/records.ts';
import type { Step } from '../service.ts';
import type { Shape } from '../shape.ts';
import { idOf, type Source } from './happeningWords.ts';

/** Most records that one poll asks for because they are listed no more; the others wait for the next polls. */
const MOST_ASKED = 10;

/** Looks for the records that a whole list no longer holds. */
export async function withDepartures<S extends Shape>(
  step: Step,
  { when: { disappears }, asks, idKey, docs, scopes, version = '' }: Source<S>,
  memory: ChangeMemory,
  records: readonly Raw[],
  now: number,
): Promise<ChangeMemory> {
  if (!disappears) {
    return memory;
  }
  const present = new Set(records.map((record) => idOf(record, idKey)));
  const isListed = ([moment = '']: State) => now - Date.parse(moment) < disappears.days * DAY_MS;
  const { memory: noted, gone } = missed(memory, present, isListed, now);
  const looked: { id: string; record: Raw | undefined }[] = [];
  for (const id of gone.slice(0, MOST_ASKED)) {
    const state = { id, [disappears.moment]: noted.seen[id]?.state[0] };
    const [last] = asks
      ? await orNothing(() =>
          readRecords(
            step,
            { docs, scopes, ...(version && { version }), ...asks },
            { id },
            { shape: {} },
          ),
        )
      : [];
    looked.push({ id, record: last && !asks!.isGone(last) ? undefined : { ...state, ...last } });
  }
  return departed(noted, looked, now);
}
