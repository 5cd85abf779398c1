import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Bell } from '../../../src/bells/bell.ts';
import type { EventName } from '../../../src/bells/eventNames.ts';
import { isSigned, type SignedSubscription, signBell } from '../../../src/bells/signing.ts';
import type { Account } from '../../../src/dev/zapier/host.ts';
import {
  type Remembered,
  remember,
  type Told,
  UNKNOWN,
} from '../../../src/relay/intake/changes.ts';
import { readHighlevelEvent } from '../../../src/relay/vendors/highlevelEvents.ts';
import type { Fields } from '../gym.ts';
import { liveGym } from './liveGym.ts';

const SECRET = 'a secret of thirty-two characters';

type Subscription = { tenant: string; events: readonly EventName[] };

/** Harbor Gym, whose HighLevel rings, and a relay that hands on each bell at once. */
export function rungGym() {
  const live = liveGym();
  const subscriptions = new Map<string, Subscription>();
  const known = new Map<string, Remembered>();
  type Heard = Omit<Bell, 'signature' | 'tenant' | 'before'> & Pick<Told, 'before'>;
  let bells: Heard[] = [];
  let tenantsOf = new Map<string, string[]>();
  let count = 0;

  const take = (raw: Buffer, fromAddress: string | undefined) => {
    const read = readHighlevelEvent(raw, {
      secret: SECRET,
      now: Date.now(),
      ...(fromAddress && { fromAddress }),
    });
    if (typeof read === 'string') throw new Error(`The relay cannot read the event: ${read}.`);
    const { event, tenants, record, parents, at, change } = read;
    let told: Pick<Told, 'before' | 'after'> = {
      before: () => read.before ?? null,
      after: read.after,
    };
    if (change) {
      const { now, told: ofChange } = remember(
        known.get(change.scope) ?? UNKNOWN,
        read,
        Date.now(),
      );
      known.set(change.scope, now);
      told = ofChange;
    }
    count += 1;
    const id = `bell-${count}`;
    tenantsOf.set(id, tenants);
    bells.push({ id, event, record, parents, at, before: told.before, after: told.after });
  };

  const relay = createServer(async (request, response) => {
    const body = await buffer(request);
    const [, path, event] = request.url!.split('/');
    if (path === 'highlevel') {
      take(body, event);
      response.end('{}');
      return;
    }
    if (path === 'bells') {
      // Zapier runs the trigger once more instead.
      response.writeHead(410).end('{}');
      return;
    }
    const asked = JSON.parse(body.toString()) as SignedSubscription;
    expect(isSigned(SECRET, asked, Date.now())).toBe(true);
    const isOn = asked.action === 'subscribe';
    if (isOn) subscriptions.set(asked.target, asked);
    else subscriptions.delete(asked.target);
    response.end(JSON.stringify({ id: isOn ? asked.target : null }));
  });

  beforeAll(async () => {
    relay.listen(0, '127.0.0.1');
    await once(relay, 'listening');
  });
  beforeEach(() => {
    const url = `http://127.0.0.1:${(relay.address() as AddressInfo).port}`;
    Object.assign(process.env, { LEADLAP_RELAY_URL: url, RELAY_SECRET: SECRET });
    live.sandbox().highlevel.webhooks.sendTo(`${url}/highlevel`);
    bells = [];
    tenantsOf = new Map();
    known.clear();
    subscriptions.clear();
  });
  afterAll(() => {
    relay.close();
    relay.closeAllConnections();
  });

  /** Waits for the bells of all that has happened so far. */
  const rung = async () => {
    const { webhooks } = live.sandbox().highlevel;
    webhooks.look();
    await webhooks.settled();
  };

  return {
    ...live,
    subscriptions,
    /** Turns an instant trigger on. Each call of what it gives hands on the bells since the last one, and tells what they start. */
    turnOnInstant: async (key: string, input: Fields = {}, account: Account = live.account()) => {
      const target = `https://hooks.zapier.com/hooks/standard/${subscriptions.size + 1}/`;
      await rung();
      const zap = await live.zapier.hook(key, account, target, input);
      let heard = bells.length;
      return async () => {
        await rung();
        const { tenant, events } = subscriptions.get(target)!;
        const mine = bells
          .slice(heard)
          .filter(({ id, event }) => events.includes(event) && tenantsOf.get(id)?.includes(tenant));
        heard = bells.length;
        const started = [];
        for (const bell of mine) {
          const before = bell.before({ events, since: 0 });
          started.push(...(await zap.ring(signBell(SECRET, { ...bell, before, tenant }))));
        }
        return started;
      };
    },
  };
}
