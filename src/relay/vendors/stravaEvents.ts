import { tenantOf } from '../../bells/bell.ts';
import { DISCONNECTED, type StravaEvent } from '../../bells/eventNames.ts';
import { uuidOf, type VendorEvent } from './vendorEvent.ts';

const EVENTS: Record<string, StravaEvent> = {
  create: 'ActivityCreate',
  update: 'ActivityUpdate',
  delete: 'ActivityDelete',
};

type Sent = {
  object_type?: unknown;
  object_id?: unknown;
  aspect_type?: unknown;
  owner_id?: unknown;
  subscription_id?: unknown;
  event_time?: unknown;
  updates?: Record<string, unknown>;
};

/** Why an event of Strava rings nothing. */
export type UnreadOfStrava = 'not JSON' | 'another subscription' | 'unknown event';

/** Ids as text: Strava's are whole numbers, which JSON may round above 2^53. */
const quoted = (text: string) => text.replace(/("(?:object|owner)_id"\s*:\s*)(\d{16,})/g, '$1"$2"');

const idOf = (value: unknown) => (/^\d{1,20}$/.test(String(value)) ? String(value) : undefined);

/**
 * Reads an event of Strava. It has no id and no signature: the secret address and our own subscription
 * are what makes it authentic, and two are the same if nothing in them differs.
 * @see https://developers.strava.com/docs/webhooks/
 */
export function readStravaEvent(
  raw: Uint8Array,
  subscriptionId: string | undefined,
): VendorEvent | UnreadOfStrava {
  let sent: Sent;
  try {
    sent = JSON.parse(quoted(Buffer.from(raw).toString('utf8'))) ?? {};
  } catch {
    return 'not JSON';
  }
  if (String(sent.subscription_id) !== subscriptionId) return 'another subscription';
  const record = idOf(sent.object_id);
  const athleteId = idOf(sent.owner_id);
  const seconds = Number(sent.event_time);
  if (!record || !athleteId || !Number.isInteger(seconds)) return 'unknown event';

  const updates = Object.entries(sent.updates ?? {}).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const told = {
    key: uuidOf(
      JSON.stringify(['strava', sent.object_type, record, sent.aspect_type, seconds, updates]),
    ),
    tenants: [tenantOf('strava', athleteId)],
    record,
    parents: { athleteId },
    at: new Date(seconds * 1000).toISOString(),
  };
  if (sent.object_type === 'athlete') {
    return String(sent.updates?.authorized) === 'false'
      ? { ...told, event: DISCONNECTED, after: null }
      : 'unknown event';
  }
  const event =
    sent.object_type === 'activity' && Object.hasOwn(EVENTS, String(sent.aspect_type))
      ? EVENTS[String(sent.aspect_type)]
      : undefined;
  if (!event) return 'unknown event';
  return { ...told, event, after: event === 'ActivityDelete' ? null : changedIn(updates) };
}

/** Whom the events of an application concern: athletes' own connections, teams, or both. */
export type Audience = 'connections' | 'teams' | 'both';

/**
 * Says whom an event concerns. An athlete can have allowed both applications: then Strava tells both, and
 * each telling is an event of its own.
 */
export function addressed(event: VendorEvent, audience: Audience): VendorEvent {
  const { athleteId } = event.parents;
  if (audience === 'connections') return event;
  if (audience === 'both') return { ...event, teamsOf: athleteId };
  return { ...event, key: uuidOf(`teams ${event.key}`), tenants: [], teamsOf: athleteId };
}

/** What an update says has changed: the sport and who may see the activity, and of the title only that it is new. */
function changedIn(updates: [string, unknown][]) {
  return Object.fromEntries(
    updates.map(([name, value]) => [name, name === 'title' ? true : String(value)]),
  );
}
