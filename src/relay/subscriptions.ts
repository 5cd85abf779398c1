import { randomUUID } from 'node:crypto';
import { isEventName } from '../bells/eventNames.ts';
import type { SignedSubscription, Subscription } from '../bells/signing.ts';
import type { Database } from './store/database.ts';

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 1000 && !/\p{Cc}/u.test(value);

const isTenant = (value: unknown): value is string =>
  isText(value) && /^(highlevel|strava|team):[\w.-]{1,100}$/.test(value);

const isPause = (value: unknown) =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) <= 86_400;

/** What is wrong with the body of a request, in words; nothing if it is a signed subscription. */
export function wrongWith(body: unknown): string | undefined {
  const asked = (body ?? {}) as Partial<SignedSubscription>;
  if (asked.action !== 'subscribe' && asked.action !== 'unsubscribe') {
    return 'action has to be subscribe or unsubscribe.';
  }
  if (!isText(asked.target) || !URL.canParse(asked.target)) return 'target has to be an address.';
  if (!isTenant(asked.tenant)) return 'tenant has to be highlevel:…, strava:… or team:….';
  if (asked.agency !== undefined && !isTenant(asked.agency)) return 'agency has to be highlevel:….';
  if (!Array.isArray(asked.events) || !asked.events.every(isEventName)) {
    return 'events has to be a list of events that ring.';
  }
  if (asked.action === 'subscribe' && asked.events.length === 0) {
    return 'events has to name one event at least.';
  }
  if (asked.again !== undefined && !isPause(asked.again)) {
    return 'again has to be whole seconds, at most a day.';
  }
  if (!Number.isInteger(asked.time)) return 'time has to be seconds since 1970.';
  return undefined;
}

/** Whether bells may go to this address: Zapier's hook host alone, without a way around. */
export function isTarget(target: string, hookOrigin: string): boolean {
  const url = new URL(target);
  return url.origin === hookOrigin && !url.username && !url.password;
}

/** When the app asks, in seconds since 1970, by its own clock. */
type Asked = { time?: number };

/**
 * Turns a subscription on; the same target again replaces what it had. It keeps its id unless it has ended:
 * what rang before then is not for the Zap that is turned on now.
 */
export async function subscribe(
  { query }: Pick<Database, 'query'>,
  { target, tenant, agency, events, again, time }: Omit<Subscription, 'action'> & Asked,
): Promise<string> {
  const [row] = await query(
    `with on_now as (
       insert into relay.subscription as s (id, target, tenant, agency, events, again, asked, created_on)
       values ($1, $2, $3, $4, $5, $6, $7, now())
       on conflict (target) do update set
         id = case when s.ended_on is null then s.id else excluded.id end,
         tenant = excluded.tenant, agency = excluded.agency, events = excluded.events,
         again = excluded.again, asked = excluded.asked,
         created_on = excluded.created_on, ended_on = null
       returning id
     ), not_any_more as (
       delete from relay.listener
        where subscription in (select id from on_now) and (tenant <> $3 or event <> all($5::text[]))
     ), from_now_on as (
       insert into relay.listener (tenant, event, subscription)
       select $3, event, id from on_now, unnest($5::text[]) as event
       on conflict do nothing
     )
     select id from on_now`,
    [
      randomUUID(),
      target,
      tenant,
      agency ?? null,
      [...new Set(events)],
      again ?? null,
      time ?? null,
    ],
  );
  return row!.id;
}

/** Turns a subscription off. One that is off already stays off, and one that was turned on again later stays on. */
export const unsubscribe = (
  database: Database,
  { target, tenant, time }: Pick<Subscription, 'target' | 'tenant'> & Asked,
): Promise<unknown> =>
  endWhere(database, 'target = $1 and tenant = $2 and coalesce(asked <= $3::bigint, true)', [
    target,
    tenant,
    time ?? null,
  ]);

/** Minutes that Zapier may take to turn a Zap on. Until then its hook may say that the Zap is off. */
const TURNING_ON = 5;

/** Whether a subscription is so new that its Zap may not be on yet: a column of `relay.subscription`. */
export const IS_NEW = `created_on > now() - interval '${TURNING_ON} minutes'`;

/** Ends the subscription whose Zap is gone, unless it has just been turned on again. */
export const endSubscription = (database: Database, id: string): Promise<unknown> =>
  endWhere(database, `id = $1 and not ${IS_NEW}`, [id]);

const endWhere = (database: Database, which: string, values: unknown[]) =>
  database.query(
    `with ended as (
       update relay.subscription set ended_on = now() where ${which} and ended_on is null returning id
     )
     delete from relay.listener where subscription in (select id from ended)`,
    values,
  );
