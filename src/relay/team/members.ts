import { type Facts, tenantOf } from '../../bells/bell.ts';
import type { TeamEvent } from '../../bells/eventNames.ts';
import type { Consent, TeamAthlete } from '../../bells/team.ts';
import type { Query } from '../store/database.ts';
import { uuidOf, type VendorEvent } from '../vendors/vendorEvent.ts';
import { NOTHING, scopeKey } from './consent.ts';
import type { OpenedLink } from './links.ts';
import { takeBack } from './waitingBells.ts';

/** Somebody used the link in the meantime. */
export class LinkUsed extends Error {}

/** The contact has another athlete already. */
export class ContactTaken extends Error {}

/** The athlete shares with this team already, as another contact. */
export class OtherContact extends Error {}

/** An athlete who agreed to share with a team, as Strava's answer and the boxes say. */
export type Joining = {
  team: string;
  athlete: string;
  name: string;
  consent: Consent;
  scopes: string[];
  link: OpenedLink;
  at: Date;
};

const consentIn = ({ activities, hidden, profile }: Consent): Consent => ({
  activities,
  hidden,
  profile,
});

/** What happens in a team, as an event that rings. */
function happening(
  event: TeamEvent,
  { team, athlete, contact }: { team: string; athlete: string; contact: string | null },
  at: Date,
  [before, after]: [Facts | null, Facts | null],
): VendorEvent {
  const moment = at.toISOString();
  return {
    key: uuidOf(JSON.stringify([event, team, athlete, moment])),
    event,
    tenants: [tenantOf('team', team)],
    record: athlete,
    parents: { athleteId: athlete, ...(contact && { contactId: contact }) },
    at: moment,
    before,
    after,
  };
}

/** Takes a link for a contact, which is then used; gives the contact of the member from now on. */
async function contactFor(
  query: Query,
  { team, athlete, link }: Joining,
  known: string | null,
): Promise<{ contact: string | null; contactName?: string | null }> {
  if (link.of === 'anybody') return { contact: known };
  if (known && known !== link.contactId) throw new OtherContact();
  const [used] = await query(
    'update relay.link set used_by = $2 where id = $1 and used_by is null returning id',
    [link.id, athlete],
  );
  if (!used) throw new LinkUsed();
  const [other] = await query(
    `select athlete from relay.member
      where team = $1 and contact = $2 and athlete <> $3 and left_on is null`,
    [team, link.contactId, athlete],
  );
  if (other) throw new ContactTaken();
  return { contact: link.contactId, contactName: link.contactName };
}

/**
 * Makes an athlete a member, or changes what a member shares, within a transaction.
 * @returns what rings; nothing if nothing is new.
 * @throws LinkUsed, ContactTaken, OtherContact
 */
export async function join(query: Query, joining: Joining): Promise<VendorEvent[]> {
  const { team, athlete, name, consent, scopes, at } = joining;
  const [row] = await query(
    'select * from relay.member where team = $1 and athlete = $2 for update',
    [team, athlete],
  );
  const known = row?.left_on === null ? row : undefined;
  const { contact, contactName } = await contactFor(query, joining, known?.contact ?? null);
  await query(
    `insert into relay.member as m (team, athlete, name, contact, contact_name, activities, hidden,
            profile, scopes, joined_on, granted_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)
     on conflict (team, athlete) do update set
       name = excluded.name, contact = excluded.contact, contact_name = excluded.contact_name,
       activities = excluded.activities, hidden = excluded.hidden, profile = excluded.profile,
       scopes = excluded.scopes, granted_on = excluded.granted_on, left_on = null,
       joined_on = case when m.left_on is null then m.joined_on else excluded.joined_on end,
       passed = case when m.left_on is null then m.passed else '{}' end`,
    [
      team,
      athlete,
      name,
      contact,
      contactName === undefined ? (known?.contact_name ?? null) : contactName,
      consent.activities,
      consent.hidden,
      consent.profile,
      scopeKey(scopes),
      at.toISOString(),
    ],
  );
  await dropUnused(query, athlete);
  const who = { team, athlete, contact };
  if (!known) return [happening('team.joined', who, at, [null, consent])];
  const before = consentIn(known as Consent);
  const isSame = JSON.stringify(before) === JSON.stringify(consentIn(consent));
  return isSame ? [] : [happening('team.consent', who, at, [before, consent])];
}

/**
 * Takes away what an athlete shares no more, before Strava has given tokens for less: until then no token
 * is handed out.
 */
export async function narrow(
  query: Query,
  { team, athlete, consent, at }: Pick<Joining, 'team' | 'athlete' | 'consent' | 'at'>,
): Promise<VendorEvent[]> {
  const [row] = await query(
    `select contact, activities, hidden, profile from relay.member
      where team = $1 and athlete = $2 and left_on is null for update`,
    [team, athlete],
  );
  if (!row) return [];
  await query(
    `update relay.member set activities = $3, hidden = $4, profile = $5, scopes = ''
      where team = $1 and athlete = $2`,
    [team, athlete, consent.activities, consent.hidden, consent.profile],
  );
  await dropUnused(query, athlete);
  if (!consent.activities) await takeBack(query, team, athlete);
  const who = { team, athlete, contact: row.contact };
  return [happening('team.consent', who, at, [consentIn(row as Consent), consent])];
}

/** Deletes tokens that no team needs, and lets browsers forget an athlete who is in no team. */
async function dropUnused(query: Query, athlete: string): Promise<void> {
  await query(
    `delete from relay.permission p where athlete = $1 and not exists (
       select 1 from relay.member m
        where m.athlete = p.athlete and m.scopes = p.scopes and m.left_on is null)`,
    [athlete],
  );
  await query(
    `delete from relay.browser b where athlete = $1 and not exists (
       select 1 from relay.member m where m.athlete = b.athlete and m.left_on is null)`,
    [athlete],
  );
}

async function leaveWhere(
  query: Query,
  athlete: string,
  at: Date,
  which: string,
  values: string[],
): Promise<VendorEvent[]> {
  const rows = await query(
    `update relay.member m set left_on = now(), scopes = ''
       from (select team, activities, hidden, profile from relay.member
              where athlete = $1 and left_on is null for update) as was
      where m.athlete = $1 and m.left_on is null and m.team = was.team and ${which}
      returning m.team, m.contact, was.activities, was.hidden, was.profile`,
    [athlete, ...values],
  );
  await dropUnused(query, athlete);
  for (const { team } of rows) await takeBack(query, team, athlete);
  return rows.map(({ team, contact, ...consent }) =>
    happening('team.left', { team, athlete, contact }, at, [consentIn(consent as Consent), null]),
  );
}

/** Ends what an athlete shares with a team, and deletes the tokens. Gives what rings. */
export const leave = (
  query: Query,
  { team, athlete, at }: { team: string; athlete: string; at: Date },
): Promise<VendorEvent[]> => leaveWhere(query, athlete, at, 'm.team = $2', [team]);

/**
 * Ends what an athlete shares with any team: Strava says that the permission was taken back at a time,
 * in whole seconds. What the athlete has agreed to since then stands.
 */
export const leaveAll = (query: Query, athlete: string, at: Date): Promise<VendorEvent[]> =>
  leaveWhere(query, athlete, at, "m.granted_on < $2::timestamptz + interval '1 second'", [
    at.toISOString(),
  ]);

/** Ends what rests on a permission that Strava knew no more at a time. What the athlete has agreed to since then stands. */
export const leaveWith = (
  query: Query,
  { athlete, scopes, at }: { athlete: string; scopes: string; at: Date },
): Promise<VendorEvent[]> =>
  leaveWhere(query, athlete, at, 'm.scopes = $2 and m.granted_on <= $3::timestamptz', [
    scopes,
    at.toISOString(),
  ]);

/** Athletes who share with any team: what Strava counts. */
export async function activeAthletes(query: Query): Promise<number> {
  const [row] = await query(
    'select count(distinct athlete)::int as count from relay.member where left_on is null',
  );
  return row!.count;
}

/** Whether an athlete still shares with a team. */
export async function isMember(query: Query, athlete: string): Promise<boolean> {
  const rows = await query(
    'select 1 from relay.member where athlete = $1 and left_on is null limit 1',
    [athlete],
  );
  return rows.length > 0;
}

// biome-ignore lint/suspicious/noExplicitAny: a row of the database
const athleteOf = (row: any): TeamAthlete => ({
  athleteId: row.athlete,
  name: row.name,
  contactId: row.contact,
  contactName: row.contact_name,
  joinedAt: new Date(row.joined_on).toISOString(),
  state: row.left_on ? 'revoked' : 'active',
  leftAt: row.left_on && new Date(row.left_on).toISOString(),
  consent: row.left_on ? NOTHING : consentIn(row),
  scopes: row.scopes ? row.scopes.split(' ') : [],
});

/** The athletes of a team: active ones first, in each group by name. */
export const athletesOf = async (query: Query, team: string): Promise<TeamAthlete[]> =>
  (
    await query(
      'select * from relay.member where team = $1 order by left_on is not null, name, athlete',
      [team],
    )
  ).map(athleteOf);

/** An athlete's place in a team. */
export async function memberOf(
  query: Query,
  team: string,
  athlete: string,
): Promise<TeamAthlete | undefined> {
  const [row] = await query('select * from relay.member where team = $1 and athlete = $2', [
    team,
    athlete,
  ]);
  return row && athleteOf(row);
}

/** What an athlete shares with a team, for the athlete. */
export type Membership = {
  team: string;
  teamName: string;
  privacyUrl: string | null;
  hasLogo: boolean;
  joinedOn: Date;
  consent: Consent;
  /** Whether Strava has given tokens for this consent */
  isComplete: boolean;
  /** When something was passed on, newest first */
  passed: Date[];
};

/** The teams that an athlete belongs to, the first joined first. */
export const membershipsOf = async (query: Query, athlete: string): Promise<Membership[]> =>
  (
    await query(
      `select m.*, t.name as team_name, t.privacy_url, t.logo is not null as has_logo
         from relay.member m join relay.team t on t.id = m.team
        where m.athlete = $1 and m.left_on is null order by m.joined_on, m.team`,
      [athlete],
    )
  ).map((row) => ({
    team: row.team,
    teamName: row.team_name,
    privacyUrl: row.privacy_url,
    hasLogo: row.has_logo,
    joinedOn: new Date(row.joined_on),
    consent: consentIn(row as Consent),
    isComplete: row.scopes !== '',
    passed: (row.passed as Date[]).map((time) => new Date(time)),
  }));
