import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { pusher } from '../pushes.ts';
import type { ServerEnv } from '../server.ts';
import { type Told, WATCHED, type Watched } from './pushedEvents.ts';
import type { HighLevelState } from './world.ts';

/** HighLevel tries twelve times; its pauses, of which it tells nothing but that they grow, are shortened. */
const RETRIES = { attempts: 12, pause: 500 };

const different = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/** The lists that are watched, each with its records by id, as they are. */
const copyOf = (state: HighLevelState) =>
  new Map(
    WATCHED.map((watched): [Watched, Map<string, object>] => [
      watched,
      new Map(structuredClone(watched.records(state)).map((one) => [watched.idOf(one), one])),
    ]),
  );

/**
 * The webhooks of HighLevel, signed with a key of the sandbox's own. What a request or the desk changes
 * is found by comparison.
 */
export function webhooks(state: HighLevelState, now: () => Date) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const events = pusher(RETRIES);
  let url: string | undefined;
  let before = copyOf(state);

  const tell = ({ event, type = event, payload }: Told) => {
    const told = { ...payload, timestamp: now().toISOString(), webhookId: randomUUID() };
    const appId = state.app.clientId.split('-')[0];
    const body = JSON.stringify({ ...told, appId, ...(type && { type }) });
    const signature = sign(null, Buffer.from(body), privateKey).toString('base64');
    // An event whose payload does not name it has an address of its own in the app's settings.
    const address = type ? url! : `${url}/${event}`;
    events.push({ url: address, body, headers: { 'x-ghl-signature': signature } });
  };

  const look = () => {
    if (!url) return;
    const current = copyOf(state);
    for (const [watched, is] of current) {
      const was = before.get(watched)!;
      for (const id of new Set([...was.keys(), ...is.keys()])) {
        if (different(was.get(id), is.get(id))) {
          for (const told of watched.events(was.get(id), is.get(id), state)) tell(told);
        }
      }
    }
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
      before = copyOf(state);
      url = address;
    },
    /** Tells of what was changed behind HighLevel's back. */
    look,
    /** Ed25519 key of the signatures, SPKI in base64. */
    key: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    settled: events.settled,
  };
}
