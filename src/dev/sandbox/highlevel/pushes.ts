import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { pusher } from '../pushes.ts';
import type { ServerEnv } from '../server.ts';
import type { Contact, HighLevelState, Opportunity } from './world.ts';

/** HighLevel tries twelve times; its pauses, of which it tells nothing but that they grow, are shortened. */
const RETRIES = { attempts: 12, pause: 500 };

const different = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/** The events of a contact's change, the general one last: https://marketplace.gohighlevel.com/docs/category/webhook */
const contactEvents = (before: Contact | undefined, after: Contact | undefined): string[] =>
  !before || !after
    ? [after ? 'ContactCreate' : 'ContactDelete']
    : [
        ...(different(before.tags, after.tags) ? ['ContactTagUpdate'] : []),
        ...(before.dnd !== after.dnd ? ['ContactDndUpdate'] : []),
        'ContactUpdate',
      ];

const opportunityEvents = (
  before: Opportunity | undefined,
  after: Opportunity | undefined,
): string[] =>
  !before || !after
    ? [after ? 'OpportunityCreate' : 'OpportunityDelete']
    : [
        ...(before.pipelineStageId === after.pipelineStageId ? [] : ['OpportunityStageUpdate']),
        ...(before.status === after.status ? [] : ['OpportunityStatusUpdate']),
        ...(before.monetaryValue === after.monetaryValue ? [] : ['OpportunityMonetaryValueUpdate']),
        ...(before.assignedTo === after.assignedTo ? [] : ['OpportunityAssignedToUpdate']),
        'OpportunityUpdate',
      ];

/** Records by id, as they were. */
const copyOf = <R extends { id: string }>(records: readonly R[]) =>
  new Map(structuredClone(records).map((record) => [record.id, record]));

/**
 * The webhooks of HighLevel, signed with a key of the sandbox's own. What a request or the desk changes
 * is found by comparison.
 */
export function webhooks(state: HighLevelState, now: () => Date) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const events = pusher(RETRIES);
  let url: string | undefined;
  let before = { contacts: copyOf(state.contacts), opportunities: copyOf(state.opportunities) };

  const tell = (type: string, record: object) => {
    const told = { ...record, type, timestamp: now().toISOString(), webhookId: randomUUID() };
    const body = JSON.stringify({ ...told, appId: state.app.clientId.split('-')[0] });
    const signature = sign(null, Buffer.from(body), privateKey).toString('base64');
    events.push({ url: url!, body, headers: { 'x-ghl-signature': signature } });
  };

  const tellAll = <R extends { id: string }>(
    old: Map<string, R>,
    current: Map<string, R>,
    eventsOf: (before: R | undefined, after: R | undefined) => string[],
  ) => {
    for (const id of new Set([...old.keys(), ...current.keys()])) {
      const [was, is] = [old.get(id), current.get(id)];
      if (different(was, is)) {
        for (const type of eventsOf(was, is)) tell(type, (is ?? was)!);
      }
    }
  };

  const look = () => {
    if (!url) return;
    const { contacts, opportunities } = state;
    const current = { contacts: copyOf(contacts), opportunities: copyOf(opportunities) };
    tellAll(before.contacts, current.contacts, contactEvents);
    tellAll(before.opportunities, current.opportunities, opportunityEvents);
    before = current;
  };

  const afterWrites: MiddlewareHandler<ServerEnv> = async (context, next) => {
    await next();
    if (context.req.method !== 'GET') look();
  };

  return {
    afterWrites,
    /** The marketplace app has this webhook URL from now on. */
    sendTo: (address: string) => {
      url = undefined;
      const { contacts, opportunities } = state;
      before = { contacts: copyOf(contacts), opportunities: copyOf(opportunities) };
      url = address;
    },
    /** Ed25519 key of the signatures, SPKI in base64. */
    key: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    settled: events.settled,
  };
}
