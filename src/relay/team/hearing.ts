import { tenantOf } from '../../bells/bell.ts';
import { DISCONNECTED } from '../../bells/eventNames.ts';
import type { Query } from '../store/database.ts';
import type { VendorEvent } from '../vendors/vendorEvent.ts';

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

/** Times that are kept of what was passed on: the athlete sees them. */
const KEPT = 5;

/** Notes for each athlete that something was passed on to these teams, and when: not what. */
export async function notePassed(query: Query, events: VendorEvent[]): Promise<void> {
  const passed = events.flatMap(({ teamsOf, tenants }) =>
    teamsOf
      ? tenants
          .filter((tenant) => tenant.startsWith('team:'))
          .map((tenant) => [tenant.slice('team:'.length), teamsOf] as const)
      : [],
  );
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
