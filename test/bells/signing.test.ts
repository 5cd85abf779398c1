import fc from 'fast-check';
import { tenantOf } from '../../src/bells/bell.ts';
import { isEventName } from '../../src/bells/eventNames.ts';
import {
  isGenuine,
  isSigned,
  keyedHash,
  type SignedSubscription,
  type Subscription,
  signBell,
  signSubscription,
  wordOf,
} from '../../src/bells/signing.ts';

const secret = 'a secret of the owner, long enough';
const now = Date.UTC(2026, 10, 29, 5);
const tenant = tenantOf('highlevel', 'LocationEx0000000001');

const asked: Subscription = {
  action: 'subscribe',
  target: 'https://hooks.zapier.com/hooks/standard/1/abc/',
  tenant,
  agency: tenantOf('highlevel', 'AgencyEx000000000001'),
  events: ['ContactTagUpdate', 'ContactCreate'],
};

const bell = {
  id: '019ac9a0-0000-7000-8000-000000000001',
  event: 'ContactTagUpdate' as const,
  tenant,
  record: 'ContactEx00000000001',
  parents: {},
  at: '2026-11-29T05:00:00.000Z',
  before: null,
  after: { tags: [] },
};

describe('a request to the relay', () => {
  it('holds for five minutes, and a little before', () => {
    const signed = signSubscription(secret, asked, now);
    const after = (seconds: number) => isSigned(secret, signed, now + seconds * 1000);
    expect([0, 300, -300].map(after)).toEqual([true, true, true]);
    expect([301, -301].map(after)).toEqual([false, false]);
  });

  it('survives JSON', () => {
    const sent = JSON.parse(JSON.stringify(signSubscription(secret, asked, now)));
    expect(isSigned(secret, sent, now)).toBe(true);
  });

  const changes: Record<string, Partial<SignedSubscription>> = {
    action: { action: 'unsubscribe' },
    target: { target: 'https://hooks.zapier.com/hooks/standard/2/abc/' },
    tenant: { tenant: 'strava:1' },
    agency: { agency: undefined },
    events: { events: ['ContactTagUpdate'] },
    time: { time: Math.floor(now / 1000) + 1 },
    signature: { signature: 'é'.repeat(64) },
  };

  it.each(Object.entries(changes))('is refused with another %s', (_, change) => {
    const forged = { ...signSubscription(secret, asked, now), ...change };
    expect(isSigned(secret, forged, now)).toBe(false);
  });

  it('is refused with another secret', () => {
    expect(isSigned('another', signSubscription(secret, asked, now), now)).toBe(false);
  });

  it('is refused, not an exception, whatever stands for the signature', () => {
    fc.assert(
      fc.property(fc.anything(), (signature) => {
        const forged = { ...asked, time: now / 1000, signature } as SignedSubscription;
        expect(isSigned(secret, forged, now)).toBe(false);
      }),
    );
  });
});

describe('a bell', () => {
  it('is genuine as the relay made it', () => {
    expect(isGenuine(secret, signBell(secret, bell))).toBe(true);
  });

  it.each([
    { id: '019ac9a0-0000-7000-8000-000000000002' },
    { event: 'Disconnected' as const },
    { tenant: 'strava:1' },
    { record: 'ContactEx00000000002' },
    { at: '2026-11-30T05:00:00.000Z' },
  ])('is not genuine with another %j', (change) => {
    expect(isGenuine(secret, { ...signBell(secret, bell), ...change })).toBe(false);
  });

  it('of a team is not genuine for another athlete, or for none', () => {
    const rung = signBell(secret, { ...bell, athlete: '227615' });
    const { athlete: _, ...anonymous } = rung;
    const all = [rung, { ...rung, athlete: '227616' }, anonymous];
    expect(all.map((one) => isGenuine(secret, one))).toEqual([true, false, false]);
  });

  it('is not genuine with the signature of a subscription over the same words', () => {
    const { signature } = signSubscription(secret, asked, now);
    expect(isGenuine(secret, { ...bell, signature })).toBe(false);
  });
});

describe('a hash for something of a person', () => {
  it('is the same for the same value, however it is written', () => {
    expect(keyedHash(secret, tenant, ' VIP ')).toBe(keyedHash(secret, tenant, 'vip'));
  });

  it('differs by value, by tenant and by secret', () => {
    const hashes = [
      keyedHash(secret, tenant, 'vip'),
      keyedHash(secret, tenant, 'vap'),
      keyedHash(secret, 'strava:1', 'vip'),
      keyedHash('another', tenant, 'vip'),
    ];
    expect(new Set(hashes).size).toBe(4);
  });

  it('shares nothing with the words that follow from the secret', () => {
    expect(wordOf(secret, 'strava path')).not.toBe(wordOf(secret, 'strava verify token'));
  });
});

it.each([
  ['ContactTagUpdate', true],
  ['ActivityCreate', true],
  ['Disconnected', true],
  ['AppUninstall', false],
  ['toString', false],
  [undefined, false],
])('%s names an event that rings: %s', (name, expected) => {
  expect(isEventName(name)).toBe(expected);
});
