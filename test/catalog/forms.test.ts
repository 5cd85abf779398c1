import { operations } from '../../src/catalog.ts';
import { fieldFacts } from '../../src/core/input/fields/field.ts';
import {
  type Definition,
  type Field,
  failingFields,
  inputsOf,
  readDefinition,
} from './definition.ts';
import { isTitleCase } from './titleCase.ts';

/** What makes a form understood at first sight, over all operations. */

let all: Definition[] = [];
let visible: Definition[] = [];

beforeAll(async () => {
  ({ all } = await readDefinition());
  visible = all.filter(({ display }) => !display.hidden);
});

/** Steps made of other steps. */
const composed = new Set(operations.filter(({ words }) => 'plan' in words).map(({ key }) => key));
const ofHighLevel = new Set(
  operations.filter(({ service }) => service.name === 'HighLevel').map(({ key }) => key),
);

it('no field waits for an optional one, which would disable it until somebody fills that', () => {
  expect(
    failingFields(all, ({ dependsOn = [] }, one) =>
      dependsOn.every((parent) => inputsOf(one).find(({ key }) => key === parent)?.required),
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
  const requiredOf = (one: Definition) => inputsOf(one).filter(({ required }) => required);

  /** Searches that find a record of the dropdown from what its list needs as well, such as a task from its contact. */
  const searchesFor = (field: Field) => {
    const source = sourceOf(field)!;
    const parents = new Set(inputsOf(source).map(({ key }) => key));
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
      failingFields(visible, (field) => {
        const search = searchOf(field);
        return !field.search || (search !== undefined && searchesFor(field).includes(search));
      }),
    ).toEqual([]);
  });

  it('by no step of itself, and by no trigger, before which there is no step', () => {
    expect(
      failingFields(
        visible,
        ({ search }, { kind, key }) => !search || (kind !== 'trigger' && search !== `${key}.id`),
      ),
    ).toEqual([]);
  });
});

it('a country, a time zone and a color are chosen from a list', () => {
  expect(
    failingFields(
      visible.filter(({ key }) => !composed.has(key)),
      ({ label = '', dynamic, choices }) =>
        !/\b(Country|Time Zone|Color)$/.test(label) || Boolean(dynamic ?? choices),
    ),
  ).toEqual([]);
});

describe('a form', () => {
  const filled = ({ operation }: Definition) =>
    operation.inputFields.filter(
      (field): field is Field => typeof field !== 'string' && field.type !== 'copy',
    );
  const odd = (fine: (fields: Field[]) => boolean) =>
    visible.filter((one) => !fine(filled(one))).map(({ kind, key }) => `${kind} ${key}`);

  it('of more than nine fields puts the rarer ones under headings', () => {
    expect(odd((fields) => fields.filter(({ group }) => !group).length <= 9)).toEqual([]);
  });

  it('keeps together what belongs together: a heading’s fields, and a number and its unit', () => {
    const groupsOf = (fields: Field[]) =>
      fields
        .filter(({ required }) => !required)
        .map(({ group }) => group)
        .filter((group, index, all) => group !== all[index - 1]);
    expect(odd((fields) => new Set(groupsOf(fields)).size === groupsOf(fields).length)).toEqual([]);
    // A unit of Runkeeper is that of several numbers.
    const apart = visible
      .filter(({ key }) => ofHighLevel.has(key))
      .flatMap((one) =>
        filled(one).map(({ label = '' }, index, all) => [label, all[index - 1]?.label]),
      )
      .filter(([label = '', previous]) => / Unit$/.test(label) && label !== `${previous} Unit`);
    expect(apart).toEqual([]);
  });

  it('has a heading only above fields', () => {
    const filling = new Set(
      operations.filter((one) => 'customPrefix' in one && one.customPrefix).map(({ key }) => key),
    );
    const empty = visible.flatMap((one) =>
      (one.operation.inputFieldGroups ?? [])
        .filter(({ key }) => !filled(one).some(({ group }) => group === key))
        .filter(({ key }) => key !== 'custom' || !filling.has(one.key))
        .map(({ label }) => `${one.kind} ${one.key}: ${label}`),
    );
    expect(empty).toEqual([]);
  });

  it('has headings in title case', () => {
    const headings = visible.flatMap(({ operation }) => operation.inputFieldGroups ?? []);
    expect(headings.filter(({ label }) => !isTitleCase(label))).toEqual([]);
  });

  it('has no two fields of one label', () => {
    const labelsOf = (fields: Field[]) => fields.map(({ label }) => label);
    const rowsOf = (fields: Field[]) =>
      fields.flatMap(({ children }) => (children ? [children] : []));
    expect(
      odd((fields) =>
        [fields, ...rowsOf(fields)].every((row) => new Set(labelsOf(row)).size === row.length),
      ),
    ).toEqual([]);
  });
});

describe('of two times in a form', () => {
  const shapes = operations
    .filter(({ hidden }) => !hidden)
    .map((operation) => ({
      name: `${operation.kind} ${operation.key}`,
      times: Object.entries(operation.shape())
        .map(([key, field]) => ({ key, ...fieldFacts(field) }))
        .filter(({ placeholder = '' }) => /^\d{4}-\d{2}-\d{2}/.test(placeholder)),
    }))
    .filter(({ name, times }) => times.length > 1 && !composed.has(name.split(' ')[1]!));

  it('each has an example of its own', () => {
    expect(shapes.length).toBeGreaterThan(30);
    const alike = shapes.filter(
      ({ times }) => new Set(times.map(({ placeholder }) => placeholder)).size < times.length,
    );
    expect(alike.map(({ name }) => name)).toEqual([]);
  });

  it('the later one is refused if it is before the other', () => {
    const unchecked = shapes.filter(({ times }) => {
      const [first, last] = times.toSorted((a, b) => (a.placeholder! < b.placeholder! ? -1 : 1));
      return times.length === 2 && last!.notBefore !== first!.key;
    });
    expect(unchecked.map(({ name }) => name)).toEqual([]);
  });
});

/** IDs that people type, since nothing lists them. */
const TYPED_IDS: Record<string, string> = {
  scoreProfile: 'no endpoint lists scoring profiles',
  sortScoreProfile: 'no endpoint lists scoring profiles',
  visitor: 'the vendor lists no visitors; Get Contact finds the ID',
  conversationProviderId: 'no endpoint lists conversation providers',
  recurringTaskId: 'no endpoint lists recurring tasks',
  altId: 'the person’s own system has it',
  pixel: 'Facebook’s',
  googlePlaces: 'Google’s',
};

it('an ID is typed only where nothing lists it', () => {
  const typed = visible
    .filter(({ key }) => ofHighLevel.has(key) && !composed.has(key))
    .flatMap(inputsOf)
    .filter(({ helpText = '', dynamic }) => /\bIDs?\b/.test(helpText) && !dynamic)
    .filter(({ key, type }) => type !== 'copy' && key !== 'customFieldValue');
  expect(new Set(typed.map(({ key }) => key))).toEqual(new Set(Object.keys(TYPED_IDS)));
});

describe('the help of a field', () => {
  it('leaves the example of a date to the placeholder', () => {
    expect(
      failingFields(
        visible,
        ({ helpText = '', placeholder }) => !placeholder || !/\d{4}-\d{2}-\d{2}/.test(helpText),
      ),
    ).toEqual([]);
  });

  const sentences = (text: string) => text.split(/[.?!](?=\s|$)/).filter(Boolean);

  it('is two sentences at most, and 160 characters', () => {
    expect(
      failingFields(
        visible,
        ({ helpText = '', type }) =>
          type === 'copy' || (sentences(helpText).length <= 2 && helpText.length <= 160),
      ),
    ).toEqual([]);
  });

  it('says what is the default, not what happens “when left empty”', () => {
    expect(
      failingFields(visible, ({ helpText = '' }) => !/(when|if) left empty/i.test(helpText)),
    ).toEqual([]);
  });
});
