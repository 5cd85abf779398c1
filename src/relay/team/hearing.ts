import { tenantOf } from '../../bells/bell.ts';
import { DISCONNECTED } from '../../bells/eventNames.ts';
import type { Query } from '../store/database.ts';
import type { VendorEvent } from '../vendors/vendorEvent.ts';

/** A team, and an athlete in it. */
type Place = readonly [team: string, athlete: string];

const isTeam = (tenant: string) => tenant.startsWith('team:');

const teamIn = (tenant: string) => tenant.slice('team:'.length);

const placesOf = ({ teamsOf, tenants }: VendorEvent): Place[] =>
  teamsOf ? tenants.filter(isTeam).map((tenant) => [teamIn(tenant), teamsOf] as const) : [];

/** Adds to events of athletes the teams with which they share their activities. One look-up for all. */
export async function withTeams(query: Query, events: VendorEvent[]): Promise<VendorEvent[]> {
  const athletes = events.flatMap(({ event, teamsOf }) =>
    teamsOf && event !== DISCONNECTED ? [teamsOf] : [],
  );
  if (athletes.length === 0) return events;
  const rows = await query(
    `select team, athlete from relay.member
      where athlete = any($1) and left_on is null and activities`,
    [[...new Set(athletes)]],
  );
  return events.map((event) => ({
    ...event,
    tenants: [
      ...event.tenants,
      ...rows
        .filter(({ athlete }) => athlete === event.teamsOf)
        .map(({ team }) => tenantOf('team', team)),
    ],
  }));
}

/**
 * Takes away the teams whose athlete has left, or shares no activities any more, since they were added.
 * Whoever is left in shares until the transaction ends.
 */
export async function stillShared(query: Query, events: VendorEvent[]): Promise<VendorEvent[]> {
  const sharing = await sharingOf(query, events.flatMap(placesOf));
  return events.map((event) => ({
    ...event,
    tenants: event.tenants.filter(
      (tenant) => !isTeam(tenant) || sharing.has(`${teamIn(tenant)} ${event.teamsOf}`),
    ),
  }));
}

/** Whether an athlete shares activities with a team, and does until the transaction ends. */
export const isSharing = async (query: Query, tenant: string, athlete: string): Promise<boolean> =>
  (await sharingOf(query, [[teamIn(tenant), athlete]])).size > 0;

/** Of these athletes in teams those who share, each as `team athlete`. */
async function sharingOf(query: Query, places: Place[]): Promise<Set<string>> {
  if (places.length === 0) return new Set();
  const rows = await query(
    `select m.team, m.athlete
       from relay.member m
       join (select distinct team, athlete from unnest($1::text[], $2::text[]) as x(team, athlete)) x
         on m.team = x.team and m.athlete = x.athlete
      where m.left_on is null and m.activities
      order by m.team, m.athlete
        for update of m`,
    [places.map(([team]) => team), places.map(([, athlete]) => athlete)],
  );
  return new Set(rows.map(({ team, athlete }) => `${team} ${athlete}`));
}

/** Times that are kept of what was passed on: the athlete sees them. */
const KEPT = 5;

/** Notes for each athlete that something was passed on to these teams, and when: not what. */
export async function notePassed(query: Query, events: VendorEvent[]): Promise<void> {
  const passed = events.flatMap(placesOf);
  if (passed.length === 0) return;
  await query(
    `update relay.member m
        set passed = (array_prepend(now(), m.passed))[1:${KEPT}]
       from (select distinct team, athlete from unnest($1::text[], $2::text[]) as x(team, athlete)
              order by 1, 2) as x
      where m.team = x.team and m.athlete = x.athlete`,
    [passed.map(([team]) => team), passed.map(([, athlete]) => athlete)],
  );
}
