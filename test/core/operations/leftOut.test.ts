import fc from 'fast-check';
import { isLeftOut, type LeftOut, leftOut } from '../../../src/core/operations/leftOut.ts';

const withoutTimes = (ids: readonly string[]) => ids.map((id) => ({ id, time: Number.NaN }));

/** A list without times, read from its top; what its Zaps were told, and fire. */
function listOf(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `old${index}`);
  const zaps: { seen: Set<string>; fired: string[] }[] = [];
  let memory: LeftOut = {};
  const read = (length: number, isFill: boolean) => {
    const records = withoutTimes(ids.slice(0, length));
    const isCut = length < ids.length;
    if ((isFill && isCut) || memory.edge) {
      memory = leftOut({ records, isFill, isCut, isSorted: false }, memory);
    }
    return records;
  };
  return {
    ids,
    zaps,
    turnOn: (length: number) => {
      zaps.push({ seen: new Set(read(length, true).map(({ id }) => id)), fired: [] });
    },
    poll: (length: number, zap: number) => {
      const { seen, fired } = zaps[zap % zaps.length]!;
      const news = read(length, false).filter((record) => !isLeftOut(record, memory));
      fired.push(...news.map(({ id }) => id).filter((id) => !seen.has(id)));
      for (const { id } of news) seen.add(id);
    },
  };
}

const some = fc.integer({ min: 1, max: 60 });
// One record is deleted at most, so that some of every edge is left.
const filled = fc.integer({ min: 2, max: 60 });
const event = fc.oneof(
  fc.record({ add: fc.constant(true) }),
  fc.record({ remove: fc.nat(60) }),
  fc.record({ poll: some, zap: fc.nat(2) }),
);

it('starts a Zap with each record that is added at the top once, and with nothing old', () => {
  fc.assert(
    fc.property(
      fc.array(filled, { minLength: 1, maxLength: 3 }),
      fc.array(event),
      (fills, events) => {
        const list = listOf(40);
        for (const length of fills) list.turnOn(length);
        const added: string[] = [];
        for (const one of events) {
          if ('add' in one) {
            added.push(`new${added.length}`);
            list.ids.unshift(added.at(-1)!);
          } else if ('remove' in one) {
            const old = list.ids.filter((id) => id.startsWith('old'));
            // An edge of which everything is gone tells nothing any more.
            if (old.length > 39) list.ids.splice(list.ids.indexOf(old[one.remove % 40]!), 1);
          } else {
            list.poll(one.poll, one.zap);
          }
        }
        for (const [index, { fired }] of list.zaps.entries()) {
          list.poll(Number.POSITIVE_INFINITY, index);
          expect([...fired].sort()).toEqual([...added].sort());
        }
      },
    ),
    { numRuns: 2000 },
  );
});

it('takes a record at the end for new once a reading has got there', () => {
  const list = listOf(40);
  list.turnOn(10);
  list.poll(Number.POSITIVE_INFINITY, 0);
  list.ids.push('new');
  list.poll(Number.POSITIVE_INFINITY, 0);
  expect(list.zaps[0]!.fired).toEqual(['new']);
});

it('takes what is added below a cut for old until then', () => {
  const list = listOf(40);
  list.turnOn(10);
  list.ids.push('new');
  list.poll(Number.POSITIVE_INFINITY, 0);
  expect(list.zaps[0]!.fired).toEqual([]);
});

it('forgets no time up to which records were old', () => {
  const records = [{ id: 'a', time: 5 }];
  const cut = { records, isFill: true, isCut: true, isSorted: false };
  expect(leftOut(cut, { oldUpTo: 9 })).toMatchObject({ oldUpTo: 9 });
  expect(leftOut({ ...cut, isFill: false }, {}).oldUpTo).toBeUndefined();
});
