/** What the compiler has to refuse in a plan: `npm run typecheck` fails where it does not. */
import { integer, text } from '../../../src/core/input/fields.ts';
import type { CustomFields } from '../../../src/core/operations/customFields.ts';
import { ask } from '../../../src/core/operations/flow.ts';
import { vocabularyOf } from '../../../src/core/operations/vocabulary.ts';
import { out } from '../../../src/core/output/output.ts';
import { acme } from '../acme.ts';

const { read, action, flow } = vocabularyOf(acme);

declare const ownFields: CustomFields<object, 'own_'>;

const words = { noun: 'Thing', label: 'Thing', docs: '', scopes: [] };

const getThing = read({
  ...words,
  key: 'get_thing',
  triggers: '',
  finds: '',
  route: 'GET /things/{id}',
  input: () => ({ id: text() }),
  result: 'thing',
  output: () => out.object({ id: out.id('1', 'ID'), size: out.integer(3) }),
});

const addThing = action({
  ...words,
  key: 'add_thing',
  description: '',
  route: 'POST /things',
  input: () => ({ name: text(), size: integer().optional(), count: integer().default(1) }),
  output: () => out.object({ id: out.id('1', 'ID') }),
  custom: ownFields,
});

const deleteThing = action({
  ...words,
  key: 'delete_thing',
  description: '',
  route: 'DELETE /things/{id}',
  input: () => ({ id: text() }),
  deletes: 'id',
});

/** Answers have the types of the outputs. */
export function* answers() {
  const [thing] = yield* ask(getThing.search, { id: '1' });
  const size: number | null | undefined = thing?.size;
  const added = yield* ask(addThing, { name: 'Bell', size: size ?? undefined, own_color: 'red' });
  const { deleted }: { deleted: boolean | null } = yield* ask(deleteThing, { id: added.id });
  // @ts-expect-error no such key of the answer
  return { result: { deleted, weight: thing?.weight } };
}

/** Inputs have the keys and types of the fields. */
export function* inputs() {
  // @ts-expect-error a misspelled field
  yield* ask(addThing, { name: 'Bell', siez: 3 });
  // @ts-expect-error a misspelled field inside of a spread
  yield* ask(addThing, { name: 'Bell', ...{ siez: 3 } });
  // @ts-expect-error a required field is missing
  yield* ask(addThing, { size: 3 });
  // @ts-expect-error a text for a number
  yield* ask(addThing, { name: 'Bell', size: 'big' });
  // @ts-expect-error a misspelled prefix of the account's own fields
  yield* ask(addThing, { name: 'Bell', onw_color: 'red' });
  // @ts-expect-error an operation without fields of the account's own
  yield* ask(deleteThing, { id: '1', own_color: 'red' });
  // @ts-expect-error a read is a trigger, too: a plan asks for its search
  yield* ask(getThing, { id: '1' });
}

const drop = {
  ...words,
  description: '',
  input: () => ({ id: text() }),
  output: () => out.object({}),
};

function* dropping({ id }: { id: string }) {
  const [thing] = yield* ask(getThing.search, { id });
  yield* ask(deleteThing, { id: thing?.id ?? id });
  return { result: {} };
}

/** A flow lists what its plan asks for, no more and no fewer. */
export const flows = [
  flow({ ...drop, key: 'drop', asks: [getThing.search, deleteThing], plan: dropping }),
  // @ts-expect-error an operation is not listed
  flow({ ...drop, key: 'drop', asks: [getThing.search], plan: dropping }),
  // @ts-expect-error an operation is listed that the plan does not ask for
  flow({ ...drop, key: 'drop', asks: [getThing.search, deleteThing, addThing], plan: dropping }),
];
