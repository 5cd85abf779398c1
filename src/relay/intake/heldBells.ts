import { DISCONNECTED, isTeamEvent } from '../../bells/eventNames.ts';
import type { HeldBell } from '../../bells/signing.ts';
import type { Database } from '../store/database.ts';
import { BELLS, DEAD } from '../store/queues.ts';
import { isSharing } from '../team/hearing.ts';
import { uuidOf } from '../vendors/vendorEvent.ts';
import { isDayOld } from './bellIds.ts';
import type { Ringing, StoredBell } from './ring.ts';

/** What becomes of a bell that a Zap gives back. */
export type Held = 'again' | 'ended' | 'dead';

/** The shortest and the longest pause, in seconds. The first is doubled each time the bell comes back. */
const PAUSE = { first: 30, longest: 3600 };

/** Bells that the vendor's limit has held up do not come back all at once: the pause grows by up to this share. */
const SPREAD = 0.5;

const pauseFor = (seconds: number, times: number) => {
  const least = Math.min(PAUSE.first * 2 ** (times - 1), PAUSE.longest);
  const pause = Math.min(Math.max(seconds, least), PAUSE.longest);
  return Math.ceil(pause * (1 + Math.random() * SPREAD));
};

/**
 * Stores a bell that a Zap gives back, to ring again under its own id. One that is older than a day is
 * given up, and stays among the dead ones for the owner to replay.
 */
export const keepHeld = (
  { boss, transaction }: Database,
  { subscription, seconds, bell: { signature: _, ...rung } }: HeldBell,
  { priorityOf }: Pick<Ringing, 'priorityOf'>,
): Promise<Held> =>
  transaction(async (query, db) => {
    const [row] = await query('select tenant, ended_on from relay.subscription where id = $1', [
      subscription,
    ]);
    const { tenant, event, record, athlete, held = 0 } = rung;
    const isOn = row && (!row.ended_on || event === DISCONNECTED);
    if (!isOn || row.tenant !== tenant) return 'ended';
    const isOfActivity = athlete !== undefined && !isTeamEvent(event);
    if (isOfActivity && !(await isSharing(query, tenant, athlete))) return 'ended';

    const isDead = isDayOld(rung.id);
    const bell = { ...rung, held: held + 1 };
    const job = {
      // The same for the same bell, however often this ringing of it is given back.
      id: uuidOf(`${bell.id} ${subscription} ${bell.held}`),
      singletonKey: `${subscription} ${record} again`,
      group: { id: tenant },
      priority: priorityOf(athlete ? `${tenant} ${athlete}` : tenant),
    };
    const why = 'the Zap could not read the record for a day';
    const data: StoredBell = { subscription, bell, ...(isDead && { why }) };
    await boss.insert(
      isDead ? DEAD : BELLS,
      [{ ...job, data, ...(!isDead && { startAfter: pauseFor(seconds, bell.held) }) }],
      { db },
    );
    return isDead ? 'dead' : 'again';
  });
