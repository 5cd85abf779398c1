import type { Query } from '../store/database.ts';
import { forgetBells } from './waitingBells.ts';

/**
 * Hours after which nothing is left of an athlete who has left a team. Until then a Zap can ask who it
 * was. The tidying comes every ten minutes, so that it is less than a day.
 */
const FORGOTTEN_AFTER = 23;

async function forgetMember(query: Query, team: string, athlete: string): Promise<void> {
  await forgetBells(query, team, athlete);
  await query('delete from relay.link where team = $1 and used_by = $2', [team, athlete]);
  await query('delete from relay.member where team = $1 and athlete = $2 and left_on is not null', [
    team,
    athlete,
  ]);
}

/** Deletes what is past its time: of athletes who have left, of links and of browsers. */
export async function forgetOld(query: Query): Promise<void> {
  const gone = await query(
    `select team, athlete from relay.member
      where left_on < now() - interval '${FORGOTTEN_AFTER} hours'`,
  );
  for (const { team, athlete } of gone) await forgetMember(query, team, athlete);
  await query(
    "delete from relay.link where expires_on < now() - interval '1 day' and used_by is null",
  );
  await query("delete from relay.attempt where started_on < now() - interval '1 hour'");
  await query('delete from relay.browser where expires_on < now()');
  await query(
    `delete from relay.team t
      where closed_on < now() - interval '2 days'
        and not exists (select 1 from relay.member m where m.team = t.id)
        and not exists (select 1 from relay.link l where l.team = t.id)`,
  );
}

/** Deletes all of an athlete who is in no team any more. Gives how many teams had the athlete. */
export async function forgetAthlete(query: Query, athlete: string): Promise<number> {
  const rows = await query('select team from relay.member where athlete = $1', [athlete]);
  for (const { team } of rows) await forgetMember(query, team, athlete);
  await query('delete from relay.permission where athlete = $1', [athlete]);
  await query('delete from relay.browser where athlete = $1', [athlete]);
  await query('delete from relay.tally where tenant = $1', [`strava:${athlete}`]);
  return rows.length;
}

/** Everything that is stored of an athlete; of tokens only that there are some. */
export async function exportAthlete(query: Query, athlete: string): Promise<object> {
  const rows = (text: string) => query(text, [athlete]);
  return {
    athlete,
    teams: await rows(
      `select team, name, contact, contact_name, activities, hidden, profile, scopes, joined_on,
              granted_on, left_on, passed from relay.member where athlete = $1 order by team`,
    ),
    tokens: await rows(
      'select scopes, expires_on from relay.permission where athlete = $1 order by scopes',
    ),
    links: await rows(
      'select team, contact, contact_name, expires_on from relay.link where used_by = $1',
    ),
    browsers: await rows('select expires_on from relay.browser where athlete = $1'),
    bells: await rows(
      `select name as queue, data->'bell' as bell from pgboss.job
        where data->'bell'->>'athlete' = $1 order by created_on`,
    ),
  };
}
