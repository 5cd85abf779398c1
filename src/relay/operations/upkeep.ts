import type { Database } from '../store/database.ts';
import { BELLS, UPKEEP } from '../store/queues.ts';
import { forgetOld } from '../team/forget.ts';
import type { Teamwork } from '../team/teamwork.ts';

/** How long each thing is remembered. */
const FORGET = [
  "delete from relay.event where received_on < now() - interval '72 hours'",
  "delete from relay.record where facts is null and touched_on < now() - interval '1 hour'",
  "delete from relay.record where touched_on < now() - interval '90 days'",
  "delete from relay.subscription where ended_on < now() - interval '72 hours'",
  `delete from relay.record r
    where not exists (select 1 from relay.listener l where l.tenant = r.tenant)`,
  'delete from relay.tally where day < current_date - 30',
];

/** The embedded database has no process that cleans up behind deleted rows. */
const TABLES = [
  'pgboss.job_common',
  'relay.event',
  'relay.record',
  'relay.pace',
  'relay.tally',
  'relay.member',
  'relay.permission',
  'relay.attempt',
  'relay.browser',
  'relay.link',
];

/** Forgets what is past its time, and lets go what a crash has left holding up other bells. */
async function tidy(
  { boss, query, isEmbedded }: Database,
  teamwork: Teamwork | undefined,
): Promise<void> {
  for (const statement of FORGET) await query(statement);
  await forgetOld(query);
  await teamwork?.tokens.resealAll();
  const stuck = await query(
    `select id from pgboss.job where name = $1 and state = 'failed' limit 1000`,
    [BELLS],
  );
  if (stuck.length > 0) {
    await boss.deleteJob(
      BELLS,
      stuck.map(({ id }) => id),
    );
  }
  if (isEmbedded) {
    for (const table of TABLES) await query(`vacuum (analyze) ${table}`);
  }
}

/** Has the engine tidy up, on one instance at a time: every minute where nobody else cleans up, else every ten. */
export async function keepTidy(database: Database, teamwork?: Teamwork): Promise<void> {
  const { boss } = database;
  if (database.isEmbedded) await tidy(database, teamwork);
  await boss.work(UPKEEP, { pollingIntervalSeconds: 30 }, () => tidy(database, teamwork));
  await boss.schedule(UPKEEP, database.isEmbedded ? '* * * * *' : '*/10 * * * *');
}
