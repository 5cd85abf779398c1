import { mkdir } from 'node:fs/promises';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import { type ConstructorOptions, type Db, fromPglite, PgBoss } from 'pg-boss';
import { holdFolder } from './folderLock.ts';
import { BELLS, DEAD, RETRIES, UPKEEP } from './queues.ts';
import { SCHEMA } from './schema.ts';
import { TEAM_SCHEMA } from './teamSchema.ts';

/** A row of an answer. */
// biome-ignore lint/suspicious/noExplicitAny: the caller knows the columns it asked for
type Row = Record<string, any>;

/** Runs a statement and gives its rows. */
export type Query = (text: string, values?: unknown[]) => Promise<Row[]>;

/** Runs work in one transaction, with a query and the form in which the engine takes it. */
export type InTransaction = <T>(work: (query: Query, db: Db) => Promise<T>) => Promise<T>;

/** The relay's tables and its engine, on one database. */
export type Database = {
  boss: PgBoss;
  query: Query;
  transaction: InTransaction;
  isEmbedded: boolean;
  close: () => Promise<void>;
};

const DAY = 86_400;

/**
 * Retries after 5 s, 10 s, 20 s and so on up to an hour, each with jitter. Half a minute after a process has died, another one takes over its bells.
 */
const BELL_QUEUE = {
  policy: 'key_strict_fifo',
  retryLimit: RETRIES,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 30,
  retentionSeconds: 14 * DAY,
  deleteAfterSeconds: DAY,
  deadLetter: DEAD,
};

const ENGINE: ConstructorOptions = {
  instanceName: 'relay',
  superviseIntervalSeconds: 10,
  monitorIntervalSeconds: 10,
  openTelemetry: { enabled: false },
};

const queryOf =
  (db: Db): Query =>
  async (text, values) =>
    (await db.executeSql(text, values)).rows;

/** The parts of pg-boss's own PostgreSQL connection that its type leaves out. */
type Pooled = Db & {
  beginTransaction: () => Promise<{
    db: Db;
    commit: () => Promise<void>;
    rollback: () => Promise<void>;
  }>;
};

function onPostgres(connectionString: string, onError: (error: Error) => void) {
  const boss = new PgBoss({ ...ENGINE, connectionString, max: 10, connectionTimeoutMillis: 5000 });
  boss.on('error', onError);
  const db = boss.getDb() as Pooled;
  const transaction: InTransaction = async (work) => {
    const begun = await db.beginTransaction();
    try {
      const result = await work(queryOf(begun.db), begun.db);
      await begun.commit();
      return result;
    } catch (error) {
      await begun.rollback();
      throw error;
    }
  };
  return { boss, db, transaction, close: async () => {} };
}

/** One statement after another in PGlite's transaction; pg-boss sends what has no values as a script. */
const withinEmbedded = (transaction: Transaction): Db => ({
  executeSql: async (text, values) =>
    values?.length
      ? await transaction.query(text, values)
      : { rows: (await transaction.exec(text)).flatMap(({ rows }) => rows) },
});

async function embedded(pglite: PGlite, onError: (error: Error) => void) {
  const db = fromPglite(pglite);
  const boss = new PgBoss({ ...ENGINE, db, backend: 'pglite' });
  boss.on('error', onError);
  const transaction: InTransaction = (work) =>
    pglite.transaction((begun) => {
      const within = withinEmbedded(begun);
      return work(queryOf(within), within);
    }) as ReturnType<typeof work>;
  return { boss, db, transaction, close: () => pglite.close() };
}

async function openFolder(folder: string) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const release = await holdFolder(folder);
  // Loaded here, because PostgreSQL needs none of it.
  const { PGlite } = await import('@electric-sql/pglite');
  const pglite = await PGlite.create(`${folder}/database`);
  return { pglite, release };
}

/**
 * Opens PostgreSQL, or the embedded database in the folder, and makes the tables and queues that are not
 * there.
 * @throws Error if another relay has the folder, or PostgreSQL does not answer within five minutes.
 */
export async function openDatabase(
  where: { databaseUrl?: string; dataFolder: string },
  onError: (error: Error) => void,
): Promise<Database> {
  const folder = where.databaseUrl ? undefined : await openFolder(where.dataFolder);
  const opened = folder
    ? await embedded(folder.pglite, onError)
    : onPostgres(where.databaseUrl!, onError);
  const { boss, db, transaction } = opened;
  await boss.start({ attempts: folder ? 1 : 14 });
  const query = queryOf(db);
  await transaction(async (within) => {
    // Two instances that start at once would otherwise both make the same table.
    await within("select pg_advisory_xact_lock(hashtext('relay schema'))");
    await within(SCHEMA);
    await within(TEAM_SCHEMA);
  });
  await boss.createQueue(DEAD, { retentionSeconds: 30 * DAY });
  await boss.createQueue(BELLS, BELL_QUEUE);
  await boss.createQueue(UPKEEP, { policy: 'exclusive', retryLimit: 0 });
  if (folder) await handBack(boss, query);
  return {
    boss,
    query,
    transaction,
    isEmbedded: Boolean(folder),
    close: async () => {
      await boss.stop({ graceful: false });
      await opened.close();
      await folder?.release();
    },
  };
}

/** Bells and tokens that a killed process had in hand: nobody else can have them, so they need not wait. */
async function handBack(boss: PgBoss, query: Query) {
  await query('update relay.permission set holder = null, held_until = null');
  const rows = await query("select id from pgboss.job where name = $1 and state = 'active'", [
    BELLS,
  ]);
  if (rows.length > 0)
    await boss.fail(
      BELLS,
      rows.map(({ id }) => id),
    );
}
