import type { Relay } from '../../src/relay/relay.ts';
import type { Database } from '../../src/relay/store/database.ts';
import { takeBack } from '../../src/relay/team/waitingBells.ts';
import { type Hooks, openHooks } from './stage/hooks.ts';
import { isOnPostgres, openStorage, openStored, runRelay, type Storage } from './stage/relays.ts';
import { highlevelEvent, LOCATION, ringHighlevel, type Sent, turnOn } from './stage/vendors.ts';

/** What an embedded database cannot show; DATABASE_URL names the server. */
const onPostgres = isOnPostgres ? describe : describe.skip;

onPostgres('two relays on one PostgreSQL', () => {
  let hooks: Hooks;
  let storage: Storage;
  let relays: Relay[];

  beforeAll(async () => {
    hooks = await openHooks();
    storage = await openStorage();
    // Both at once, on a database without a table.
    relays = await Promise.all([runRelay(storage, hooks.origin), runRelay(storage, hooks.origin)]);
  });

  afterAll(async () => {
    await Promise.all(relays.map((relay) => relay.stop()));
    await hooks.close();
    await storage.remove();
  });

  const untilTaken = async (event: Sent, first: number) => {
    for (let attempt = first; ; attempt++) {
      const answer = await ringHighlevel(relays[attempt % 2]!.url, event);
      if (answer.status === 200) return attempt - first;
      expect(answer.status).toBe(429);
    }
  };

  it('ring once, whichever of them hears of the change', async () => {
    await turnOn(relays[0]!.url, hooks.target('any'), [
      'OpportunityUpdate',
      'OpportunityStageUpdate',
    ]);
    const changes = Array.from({ length: 40 }, (_, index) => ({
      id: `o${index % 5}`,
      pipelineStageId: `stage ${index}`,
    }));
    await Promise.all(
      changes.flatMap((state, index) => {
        const stage = highlevelEvent('OpportunityStageUpdate', state);
        const update = highlevelEvent('OpportunityUpdate', state);
        return [
          untilTaken(stage, index),
          untilTaken(update, index + 1),
          untilTaken(stage, index + 1),
        ];
      }),
    );
    await turnOn(relays[0]!.url, hooks.target('marker'), ['NoteCreate']);
    await untilTaken(highlevelEvent('NoteCreate', { id: 'marker' }), 0);
    await hooks.until(() => hooks.at('marker').length === 1 && hooks.at('any').length >= 40);
    expect(
      hooks
        .at('any')
        .map(({ after }) => after?.pipelineStageId)
        .sort(),
    ).toEqual(changes.map(({ pipelineStageId }) => pipelineStageId).sort());
  });

  it('lose and double nothing while the database goes away', async () => {
    await turnOn(relays[0]!.url, hooks.target('notes'), ['NoteCreate']);
    const events = Array.from({ length: 100 }, (_, index) =>
      highlevelEvent('NoteCreate', { id: `n${index}`, locationId: LOCATION }),
    );
    const cut = () =>
      relays[0]!.database
        .query(
          `select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()`,
        )
        .catch(() => {});
    const sending = Promise.all(events.map((event, index) => untilTaken(event, index)));
    for (let times = 0; times < 5; times++) await cut();
    await sending;
    const taken = () => new Set(hooks.at('notes').map(({ id }) => id));
    await hooks.until(() => {
      const records = new Set(hooks.at('notes').map(({ record }) => record));
      return events.every(({ id }) => records.has(String(id)));
    });
    expect(taken().size).toBe(100);
  }, 90_000);
});

onPostgres('an athlete who leaves', () => {
  let storage: Storage;
  let database: Database;

  beforeAll(async () => {
    storage = await openStorage();
    database = await openStored(storage);
  });

  afterAll(async () => {
    await database.close();
    await storage.remove();
  });

  it('has a bell taken back that fails at this moment', async () => {
    const { boss, query, transaction } = database;
    const bell = { event: 'ActivityCreate', athlete: '7' };
    await boss.send('bell', { bell }, { singletonKey: 'activity', group: { id: 'team:gym' } });
    const failing = await boss.fetch('bell');
    const isHeldUp = async () => {
      const waiting = await query(
        `select 1 from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return waiting.length > 0;
    };
    let takenBack: Promise<void> | undefined;
    await transaction(async (_, db) => {
      await boss.fail('bell', failing, { why: 'status 500' }, { db });
      takenBack = takeBack(query, 'gym', '7');
      while (!(await isHeldUp()));
    });
    await takenBack;
    expect(await query("select state from pgboss.job where name = 'bell'")).toEqual([]);
  });
});
