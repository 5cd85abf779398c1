import fc from 'fast-check';
import { later, type liveGym } from './liveGym.ts';

/** What may happen to records that are created and, some of them, done later. */
type Changes = {
  /** Brings the list back to what was there before. */
  reset(): void;
  /** Creates a record and gives its id. */
  create(): string | Promise<string>;
  /** Does what the second trigger waits for. */
  finish(id: string): unknown;
  edit(id: string): unknown;
  /** Lists the same records in another order. */
  shuffle(): unknown;
};

/**
 * Random changes and polls: one trigger fires once for each record that is created, the other once for each
 * that is done, and neither for anything else.
 */
export const fireInAnyOrder = (
  { turnOn, zapier }: ReturnType<typeof liveGym>,
  [createdKey, doneKey]: readonly [string, string],
  { reset, create, finish, edit, shuffle }: Changes,
) => {
  const step = fc.constantFrom('create', 'finish', 'edit', 'shuffle', 'wait', 'poll');
  return fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      reset();
      zapier.cache.forget();
      later(60 * 24 * 4);
      const created = await turnOn(createdKey);
      const done = await turnOn(doneKey);
      const told = { created: [] as unknown[], done: [] as unknown[] };
      const open: string[] = [];
      const expected = { created: [] as string[], done: [] as string[] };
      for (const what of [...steps, 'poll']) {
        const [next] = open;
        if (what === 'create') {
          const id = await create();
          open.push(id);
          expected.created.push(id);
        } else if (what === 'finish' && next) {
          await finish(next);
          open.shift();
          expected.done.push(next);
        } else if (what === 'edit' && next) {
          await edit(next);
        } else if (what === 'shuffle') {
          shuffle();
        } else if (what === 'wait') {
          later(30);
        } else if (what === 'poll') {
          told.created.push(...(await created.poll()).map(({ id }) => id));
          told.done.push(...(await done.poll()).map(({ id }) => id));
        }
      }
      expect(told.created.sort()).toEqual(expected.created.sort());
      expect(told.done.sort()).toEqual(expected.done.sort());
    }),
    { numRuns: 8 },
  );
};
