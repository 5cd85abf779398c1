import { operations } from '../../src/catalog.ts';
import { type Definition, type Field, plainFields, readDefinition } from './definition.ts';

/** What makes a form understood at first sight, over all operations. */

let all: Definition[] = [];
let visible: Definition[] = [];

beforeAll(async () => {
  ({ all } = await readDefinition());
  visible = all.filter(({ display }) => !display.hidden);
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

describe('a search step is offered', () => {
  const sourceOf = ({ dynamic }: Field) =>
    all.find(({ kind, key }) => kind === 'trigger' && key === dynamic?.split('.')[0]);
  const searchOf = ({ search }: Field) =>
    visible.find(({ kind, key }) => kind === 'search' && key === search?.split('.')[0]);
  const serviceOf = ({ kind, key }: Definition) =>
    operations.find((one) => one.kind === kind && one.key === key)!.service;
  const requiredOf = (one: Definition) => inputs(one).filter(({ required }) => required);

  /** Searches that find a record of the dropdown from what its list needs as well, such as a task from its contact. */
  const searchesFor = (field: Field) => {
    const source = sourceOf(field)!;
    const parents = new Set(inputs(source).map(({ key }) => key));
    return visible.filter(
      (one) =>
        one.kind === 'search' &&
        one.noun === source.noun &&
        serviceOf(one) === serviceOf(source) &&
        requiredOf(one).every(({ key }) => parents.has(key)),
    );
  };

  it('beside every dropdown of an action or a search whose record a search can find', () => {
    const steps = visible.filter(({ kind }) => kind !== 'trigger');
    const topLevel = (one: Definition) =>
      one.operation.inputFields.filter((field): field is Field => typeof field !== 'string');
    const missing = steps.flatMap((one) =>
      topLevel(one)
        .filter((field) => field.dynamic && !field.search)
        .filter((field) => searchesFor(field).length > 0 && !searchesFor(field).includes(one))
        .map((field) => `${one.key}: ${field.key}`),
    );
    expect(missing).toEqual([]);
  });

  it('only where the search finds a record of the dropdown, from nothing that its list does not need', () => {
    expect(
      failing(visible, (field) => {
        const search = searchOf(field);
        return !field.search || (search !== undefined && searchesFor(field).includes(search));
      }),
    ).toEqual([]);
  });

  it('by no step of itself, and by no trigger, before which there is no step', () => {
    expect(
      failing(
        visible,
        ({ search }, { kind, key }) => !search || (kind !== 'trigger' && search !== `${key}.id`),
      ),
    ).toEqual([]);
  });
});
