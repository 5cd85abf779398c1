import fc from 'fast-check';
import type { EventName } from '../../src/bells/eventNames.ts';
import { type Remembered, remember, UNKNOWN } from '../../src/relay/intake/changes.ts';
import type { VendorEvent } from '../../src/relay/vendors/vendorEvent.ts';

const START = Date.UTC(2026, 10, 29, 5);

/** The relay's clock, after all events. */
const END = START + 86_400_000;

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
    const { now, told } = remember(known, event, END);
    known = now;
    return { ...told, before: told.before({ events: [event.event], since: 0 }) };
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

describe('who listens to one of several events', () => {
  /** What each listener is told of the status, one bell after another. */
  const toldTo = (listensTo: EventName[], events: VendorEvent[], { clock = 0, since = 0 } = {}) => {
    let known: Remembered = UNKNOWN;
    let latest = 0;
    return events.flatMap((event) => {
      latest = Math.max(latest, Date.parse(event.at));
      const { now, told } = remember(known, event, clock || latest);
      known = now;
      const isRung =
        listensTo.includes(event.event) && !told.earlier.some((one) => listensTo.includes(one));
      return isRung
        ? [[told.before({ events: listensTo, since })?.status ?? null, told.after?.status ?? null]]
        : [];
    });
  };

  it('is told of a change that comes after a newer one, which others have heard', () => {
    const told = toldTo(
      ['ContactTagUpdate'],
      [
        eventOf('ContactTagUpdate', 'one', 0),
        eventOf('ContactUpdate', 'two', 500),
        eventOf('ContactTagUpdate', 'two', 400),
      ],
    );
    expect(told).toEqual([
      [null, 'one'],
      ['one', 'two'],
    ]);
  });

  it('is told of a change whose other event shows more of the record', () => {
    const other = eventOf('ContactUpdate', 'two', 10);
    const told = toldTo(
      ['ContactTagUpdate'],
      [
        eventOf('ContactTagUpdate', 'one', 0),
        { ...other, change: { ...other.change!, fingerprint: 'two and more' } },
        eventOf('ContactTagUpdate', 'two', 11),
      ],
    );
    expect(told.at(-1)).toEqual(['one', 'two']);
  });

  it('is told nothing of what happened before it listened', () => {
    const events = [
      eventOf('ContactUpdate', 'one', 0),
      eventOf('ContactTagUpdate', 'two', 100),
      eventOf('ContactUpdate', 'two', 300),
    ];
    expect(toldTo(['ContactUpdate'], events).at(-1)).toEqual(['one', 'two']);
    const since = START + 200_000;
    expect(toldTo(['ContactUpdate'], events, { since }).at(-1)).toEqual(['two', 'two']);
  });

  it('is told of the changes after one from a clock that was ahead', () => {
    const ahead = eventOf('ContactTagUpdate', 'one', 100_000_000);
    const next = eventOf('ContactTagUpdate', 'two', 10);
    expect(toldTo(['ContactTagUpdate'], [ahead, next], { clock: START + 5000 })).toEqual([
      [null, 'one'],
      ['one', 'two'],
    ]);
  });
});

it('tells whoever listens to the events of each change what came of it, however they come', () => {
  const other: EventName = 'OpportunityUpdate';
  const ours: EventName = 'OpportunityStageUpdate';
  const change = fc.record({
    isOurs: fc.boolean(),
    gap: fc.integer({ min: 1, max: 200 }),
    /** Seconds that each of the two events takes, and whether they differ in what they show */
    takes: fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })),
    differ: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      let second = 0;
      let stage = 0;
      const sent = changes.flatMap(({ isOurs, gap, takes, differ }, index) => {
        second += gap;
        stage += isOurs ? 1 : 0;
        const state = { ...eventOf(other, `${stage}`, second), after: { stage, value: index } };
        const shown = (event: EventName, fingerprint: string) => ({
          ...state,
          event,
          key: `${event} ${index}`,
          change: { scope: 'o', fingerprint },
        });
        const arrival = (event: VendorEvent, later: number) => ({ event, on: second + later });
        return [
          arrival(shown(other, `${index}`), takes[0]),
          ...(isOurs ? [arrival(shown(ours, `${index}${differ ? ' more' : ''}`), takes[1])] : []),
        ];
      });
      let known: Remembered = { ...UNKNOWN, facts: { stage: 0, value: -1 }, at: START };
      const told = [];
      for (const { event } of sent.sort((one, next) => one.on - next.on)) {
        const { now, told: of } = remember(known, event, END);
        known = now;
        if (event.event !== ours) continue;
        const before = of.before({ events: [ours], since: 0 });
        told.push([before?.stage, of.after!.stage]);
      }
      // The app compares with what it remembers where nobody knows what was before.
      let remembered = 0;
      const started = told.filter(([before, after]) => {
        const was = before ?? remembered;
        remembered = Math.max(remembered, Number(after));
        return was !== after;
      });
      const stages = started.map(([, after]) => after);
      expect(new Set(stages).size).toBe(stages.length);
      if (stage > 0) expect(stages).toContain(stage);
    }),
    { numRuns: 500 },
  );
});
