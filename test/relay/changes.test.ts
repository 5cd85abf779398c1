import fc from 'fast-check';
import type { EventName } from '../../src/bells/eventNames.ts';
import { type Remembered, remember, UNKNOWN } from '../../src/relay/intake/changes.ts';
import type { VendorEvent } from '../../src/relay/vendors/vendorEvent.ts';

const START = Date.UTC(2026, 10, 29, 5);

const eventOf = (event: EventName, state: string | null, second: number): VendorEvent => ({
  key: `${event} ${state} ${second}`,
  event,
  tenants: ['highlevel:one'],
  record: 'o',
  parents: {},
  at: new Date(START + second * 1000).toISOString(),
  after: state === null ? null : { status: state },
  change: { scope: 'o', fingerprint: String(state) },
});

/** What each event tells, one after another. */
function tell(events: VendorEvent[]) {
  let known: Remembered = UNKNOWN;
  return events.map((event) => {
    const { now, told } = remember(known, event);
    known = now;
    return told;
  });
}

it('takes events with one state under two names for one change', () => {
  const [first, second] = tell([
    eventOf('OpportunityStageUpdate', 'won', 0),
    eventOf('OpportunityUpdate', 'won', 1),
  ]);
  expect(first!.earlier).toEqual([]);
  expect(second).toEqual({
    before: null,
    after: { status: 'won' },
    earlier: ['OpportunityStageUpdate'],
  });
});

it('takes one name twice for two changes, and a minute apart too', () => {
  const told = tell([
    eventOf('OpportunityUpdate', 'won', 0),
    eventOf('OpportunityUpdate', 'won', 1),
    eventOf('OpportunityStageUpdate', 'won', 70),
  ]);
  expect(told.map(({ earlier }) => earlier)).toEqual([[], [], []]);
});

it('takes a deletion for a change of its own', () => {
  const [, deletion, late] = tell([
    eventOf('OpportunityUpdate', 'won', 0),
    { ...eventOf('OpportunityDelete', null, 1), before: { status: 'won' } },
    eventOf('OpportunityStatusUpdate', 'lost', 2),
  ]);
  expect(deletion).toEqual({ before: { status: 'won' }, after: null, earlier: [] });
  expect(late!.before).toBeNull();
});

it('tells of nothing new with an event that comes after a newer one', () => {
  const [, , late, next] = tell([
    eventOf('OpportunityUpdate', 'one', 0),
    eventOf('OpportunityUpdate', 'three', 20),
    eventOf('OpportunityUpdate', 'two', 10),
    eventOf('OpportunityUpdate', 'four', 30),
  ]);
  expect([late!.before, late!.after]).toEqual([{ status: 'two' }, { status: 'two' }]);
  expect(next!.before).toEqual({ status: 'three' });
});

it('tells each change once under each name, in whatever order the events come', () => {
  const names: EventName[] = [
    'OpportunityUpdate',
    'OpportunityStageUpdate',
    'OpportunityStatusUpdate',
  ];
  const change = fc.record({
    names: fc.subarray(names, { minLength: 1 }),
    second: fc.integer({ min: 0, max: 50 }),
  });
  const changes = fc.uniqueArray(change, { maxLength: 8, selector: ({ second }) => second });
  const arrivals = changes.chain((all) => {
    const events = all.flatMap((one, index) =>
      one.names.map((name) => eventOf(name, `state ${index}`, one.second)),
    );
    return fc.tuple(
      fc.constant(all.length),
      fc.shuffledSubarray(events, { minLength: events.length }),
    );
  });
  fc.assert(
    fc.property(arrivals, ([count, events]) => {
      const first = tell(events).filter(({ earlier }) => earlier.length === 0);
      expect(first).toHaveLength(count);
    }),
  );
});
