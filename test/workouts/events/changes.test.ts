import fc from 'fast-check';
import {
  type Fact,
  tellable,
  type Watched,
  type WatchMemory,
  watch,
} from '../../../src/workouts/events/changes.ts';
import { seenList } from '../athlete.ts';

const NOW = 1_700_000_000_000;
const MINUTE = 60_000;
const DAY = 86_400;

const record = (id: string, name: Fact = 'Run', at = NOW / 1000 - DAY): Watched => ({
  id,
  at,
  facts: { name, visibility: 'everyone' },
});

/** Looks again and again, with a memory that goes through JSON as in Zapier's cache. */
const watcher = (isWanted?: (facts: Record<string, Fact>) => boolean) => {
  let memory: WatchMemory | undefined;
  let now = NOW;
  const changed = seenList();
  const gone = seenList();
  const keys = (list: { id: string; revision: string }[]) =>
    list.map(({ id, revision }) => `${id}/${revision}`);
  return {
    look: (list: Watched[], minutes = 2, edge = Number.NEGATIVE_INFINITY) => {
      now += minutes * MINUTE;
      const from = now / 1000 - 14 * DAY;
      const next = watch(list, { memory, now, edge, from, isWanted });
      memory = JSON.parse(JSON.stringify(next)) as WatchMemory;
      return {
        changed: changed.fire(keys(next.changes)).map((key) => key.split('/')[0]),
        gone: gone.fire(keys(next.departures)).map((key) => key.split('/')[0]),
      };
    },
    lose: () => {
      memory = undefined;
    },
    memory: () => memory!,
  };
};
const nothing = { changed: [], gone: [] };

describe('what changed', () => {
  it('only remembers at first, and when the memory was lost', () => {
    const zap = watcher();
    expect(zap.look([record('1')])).toEqual(nothing);
    zap.lose();
    expect(zap.look([record('1', 'Tempo')])).toEqual(nothing);
    expect(zap.look([record('1', 'Long')])).toEqual({ changed: ['1'], gone: [] });
  });

  it('tells each change once, also back and forth', () => {
    const zap = watcher();
    zap.look([record('1', 'A')]);
    expect(zap.look([record('1', 'B')]).changed).toEqual(['1']);
    expect(zap.look([record('1', 'B')])).toEqual(nothing);
    expect(zap.look([record('1', 'A')]).changed).toEqual(['1']);
    expect(zap.look([record('1', 'B')]).changed).toEqual(['1']);
    zap.lose();
    zap.look([record('1', 'B')]);
    expect(zap.look([record('1', 'A')]).changed).toEqual(['1']);
  });

  it('tells a second change although the memory of the first was not kept', () => {
    const now = NOW + MINUTE;
    const options = { edge: Number.NEGATIVE_INFINITY, from: NOW / 1000 - 14 * DAY };
    const memory = watch([record('1', 'A')], { ...options, memory: undefined, now: NOW });
    const revisionOf = (name: string) =>
      watch([record('1', name)], { ...options, memory, now }).changes[0]!.revision;
    expect(revisionOf('B')).not.toBe(revisionOf('C'));
    expect(revisionOf('B')).toBe(revisionOf('B'));
  });

  it('tells no change of a fact that was not watched before', () => {
    const zap = watcher();
    zap.look([record('1', 'A')]);
    const wider = (name: string, sport: string) => {
      const seen = record('1', name);
      return { ...seen, facts: { ...seen.facts, sport } };
    };
    expect(zap.look([wider('A', 'Run')])).toEqual(nothing);
    expect(zap.look([wider('A', 'Ride')]).changed).toEqual(['1']);
  });

  it('keeps a change for polls that failed', () => {
    const zap = watcher();
    zap.look([record('1', 'A')]);
    zap.look([record('1', 'B')]);
    zap.look([record('1', 'B')], 24 * 60);
    expect(zap.memory().changes).toMatchObject([{ before: { name: 'A' }, after: { name: 'B' } }]);
    zap.look([record('1', 'B')], 3 * 24 * 60);
    expect(zap.memory().changes).toEqual([]);
  });

  it('tells each edit of any order of edits and looks once', () => {
    const act = fc.record({
      id: fc.constantFrom('1', '2', '3'),
      name: fc.constantFrom('A', 'B', 'C'),
      minutes: fc.integer({ min: 1, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const zap = watcher();
        const names: Record<string, string> = { 1: 'A', 2: 'A', 3: 'A' };
        const list = () => Object.entries(names).map(([id, name]) => record(id, name));
        zap.look(list());
        for (const { id, name, minutes } of acts) {
          const isEdit = names[id] !== name;
          names[id] = name;
          expect(zap.look(list(), minutes)).toEqual({ changed: isEdit ? [id] : [], gone: [] });
        }
      }),
    );
  });

  it('is told of what is hidden as no more than that', () => {
    const isHidden = ({ visibility }: Record<string, Fact>) => visibility === 'only_me';
    const hide = (name: Fact): Watched => ({
      ...record('1', name),
      facts: { name, visibility: 'only_me' },
    });
    const looks = [record('1', 'A'), record('1', 'B'), hide('C'), hide('D'), record('1', 'E')];
    const told: unknown[] = [];
    let memory: WatchMemory | undefined;
    for (const [n, one] of looks.entries()) {
      const now = NOW + n * MINUTE;
      memory = watch([one], { memory, now, edge: 0, from: 0 });
      told.push(
        tellable(memory, new Map([[one.id, one.facts]]), isHidden).map(
          ({ isHidden: is, after }) => [is, after],
        ),
      );
    }
    const [renamed, hidden, shown] = [
      [false, { name: 'B' }],
      [true, { visibility: 'only_me' }],
      [false, { visibility: 'everyone' }],
    ];
    expect(told).toEqual([
      [],
      [renamed],
      [[true, {}], hidden],
      [[true, {}], hidden, [true, {}]],
      [renamed, hidden, [true, {}], shown],
    ]);
  });

  it('is left out of a record that was hidden before and is no longer listed', () => {
    const isHidden = ({ visibility }: Record<string, Fact>) => visibility === 'only_me';
    const hidden = { ...record('1', 'A'), facts: { name: 'A', visibility: 'only_me' } };
    const shown = record('1', 'B');
    const options = { edge: 0, from: 0 };
    const memory = watch([hidden], { ...options, memory: undefined, now: NOW });
    const next = watch([shown], { ...options, memory, now: NOW + MINUTE });
    const told = (listed: Watched[]) =>
      tellable(next, new Map(listed.map(({ id, facts }) => [id, facts])), isHidden).map(
        ({ isHidden: is, after }) => [is, after],
      );
    const after = { visibility: 'everyone' };
    expect([told([shown]), told([])]).toEqual([[[false, after]], [[true, after]]]);
  });
});

describe('what is gone', () => {
  it('is told once, when two looks miss it', () => {
    const zap = watcher();
    zap.look([record('1'), record('2')]);
    expect(zap.look([record('1')])).toEqual(nothing);
    expect(zap.look([record('1')]).gone).toEqual(['2']);
    expect(zap.look([record('1')])).toEqual(nothing);
  });

  it('is not what a list left out once', () => {
    const zap = watcher();
    zap.look([record('1'), record('2')]);
    expect(zap.look([])).toEqual(nothing);
    expect(zap.look([record('1'), record('2')])).toEqual(nothing);
    expect(zap.look([])).toEqual(nothing);
  });

  it('is not what moved off the end of the list or out of the watched days, nor new when it moves back', () => {
    const zap = watcher();
    const old = record('1', 'A', NOW / 1000 - 2 * DAY);
    zap.look([record('2'), old]);
    const edge = NOW / 1000 - DAY;
    for (const _ of [1, 2, 3]) {
      expect(zap.look([record('3', 'A', NOW / 1000), record('2')], 2, edge)).toEqual(nothing);
    }
    expect(zap.look([record('2'), old])).toEqual({ changed: [], gone: [] });
    zap.look([old], 13 * 24 * 60);
    expect(zap.look([], 2)).toEqual(nothing);
    expect(zap.look([], 2)).toEqual(nothing);
  });

  it('is told of what was wanted once, with what it was then, and forgets that after six days', () => {
    const zap = watcher(({ name }) => name === 'A');
    zap.look([record('1', 'A'), record('2', 'B'), record('3', 'A')]);
    zap.look([record('1', 'B'), record('2', 'C'), record('3', 'A')]);
    expect(zap.memory().changes.map(({ id }) => id)).toEqual(['1']);
    zap.look([record('1', 'C'), record('3', 'A')]);
    expect(zap.look([record('3', 'A')]).gone).toEqual([]);
    expect(zap.look([record('3', 'A')]).gone).toEqual(['1']);
    expect(zap.memory().departures).toMatchObject([{ id: '1', facts: { name: 'A' } }]);
    zap.look([record('3', 'B')]);
    zap.look([record('3', 'B')], 6 * 24 * 60 + 1);
    zap.look([]);
    expect(zap.look([]).gone).toEqual(['3']);
    expect(zap.memory().departures.at(-1)).toMatchObject({ id: '3', facts: {} });
  });

  it('is told again when it comes back and leaves again', () => {
    const zap = watcher();
    zap.look([record('1')]);
    zap.look([]);
    expect(zap.look([]).gone).toEqual(['1']);
    expect(zap.look([record('1')])).toEqual(nothing);
    zap.look([]);
    expect(zap.look([]).gone).toEqual(['1']);
  });
});
