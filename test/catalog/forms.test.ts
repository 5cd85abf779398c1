import { type Definition, type Field, plainFields, readDefinition } from './definition.ts';

/** What makes a form understood at first sight, over all operations. */

let all: Definition[] = [];

beforeAll(async () => {
  ({ all } = await readDefinition());
});

const inputs = ({ operation }: Definition) => plainFields(operation.inputFields);
const failing = (
  definitions: Definition[],
  fine: (field: Field, definition: Definition) => boolean,
) =>
  definitions.flatMap((one) =>
    inputs(one)
      .filter((field) => !fine(field, one))
      .map((field) => `${one.kind} ${one.key}: ${field.key}`),
  );

it('no field waits for an optional one, which would disable it until somebody fills that', () => {
  expect(
    failing(all, ({ dependsOn = [] }, one) =>
      dependsOn.every((parent) => inputs(one).find(({ key }) => key === parent)?.required),
    ),
  ).toEqual([]);
});
