import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PgBoss } from 'pg-boss';
import type { Log } from '../../../src/relay/log.ts';
import type { Relay } from '../../../src/relay/relay.ts';
import { startRelay } from '../../../src/relay/relay.ts';
import { settingsOf } from '../../../src/relay/settings.ts';
import type { Database } from '../../../src/relay/store/database.ts';
import { openDatabase } from '../../../src/relay/store/database.ts';
import { vendorEnv } from './vendors.ts';

const { DATABASE_URL } = process.env;
const TEMPLATE = 'node_modules/.cache/relay-database';

/** Databases for the tests of one file: real ones where DATABASE_URL is set, else embedded. */
export type Storage = { env: Record<string, string>; remove: () => Promise<void> };

/** Making an embedded database takes seconds, copying one does not. */
async function embeddedCopy(): Promise<Storage> {
  const made = await stat(TEMPLATE).catch(() => undefined);
  if (!made) {
    const folder = `${TEMPLATE}-${randomUUID()}`;
    await (await openDatabase({ dataFolder: folder }, () => {})).close();
    await rename(folder, TEMPLATE).catch(() => rm(folder, { recursive: true }));
  }
  const folder = await mkdtemp(join(tmpdir(), 'relay-'));
  await cp(TEMPLATE, folder, { recursive: true });
  return {
    env: { RELAY_DATA: folder },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function ownDatabase(): Promise<Storage> {
  const admin = async (statement: string) => {
    const boss = new PgBoss({ connectionString: DATABASE_URL!, max: 1 });
    const db = boss.getDb() as ReturnType<typeof boss.getDb> & {
      open: () => Promise<void>;
      close: () => Promise<void>;
    };
    await db.open();
    await db.executeSql(statement);
    await db.close();
  };
  const name = `relay_${randomUUID().replaceAll('-', '')}`;
  await admin(`create database ${name}`);
  const url = new URL(DATABASE_URL!);
  url.pathname = name;
  return {
    env: { DATABASE_URL: url.href },
    remove: () => admin(`drop database ${name} with (force)`),
  };
}

export const openStorage = (): Promise<Storage> => (DATABASE_URL ? ownDatabase() : embeddedCopy());

/** Whether the relays of these tests share a PostgreSQL server. */
export const isOnPostgres = Boolean(DATABASE_URL);

/** Opens a database as a relay does, without the relay. */
export const openStored = ({ env }: Storage): Promise<Database> =>
  openDatabase({ databaseUrl: env.DATABASE_URL, dataFolder: env.RELAY_DATA ?? '' }, () => {});

/** Starts a relay in this process, on any free port, that rings at these hooks. */
export const runRelay = (
  storage: Storage,
  hookOrigin: string,
  env: Record<string, string> = {},
  database?: Database,
  log: Log = () => {},
): Promise<Relay> =>
  startRelay(
    settingsOf({
      ...vendorEnv,
      PORT: '0',
      RELAY_HOOK_ORIGIN: hookOrigin,
      RELAY_HOOKS_PER_SECOND: '0',
      ...storage.env,
      ...env,
    }),
    log,
    database,
  );
