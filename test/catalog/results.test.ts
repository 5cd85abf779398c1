import { operations } from '../../src/catalog.ts';
import { labelOf } from '../../src/core/input/editorFields.ts';
import { fieldFacts } from '../../src/core/input/fields/field.ts';
import { humanize } from '../../src/core/input/humanize.ts';
import type { WriteWords } from '../../src/core/operations/create.ts';
import type { Operation } from '../../src/core/operations/operation.ts';
import { sampleOf, schemaOf, toOutputFields } from '../../src/core/output/output.ts';
import { pickResult, type ResultPath } from '../../src/core/reading/resultPath.ts';
import type { Shape } from '../../src/core/shape.ts';
import { examples } from '../examples/index.ts';
import { type Definition, plainFields, readDefinition } from './definition.ts';
import { isTitleCase } from './titleCase.ts';

/** What people see of the results, where they map them. */

let all: Definition[] = [];

beforeAll(async () => {
  ({ all } = await readDefinition());
});

const visible = operations.filter(({ hidden }) => !hidden);
const name = ({ kind, key }: { kind: string; key: string }) => `${kind} ${key}`;

const labels = new Map<Operation, Map<string, string>>();

/** Labels of the values of a result by their keys; Zapier makes words of the key of what differs from one record to the next. */
function labelsOf(operation: Operation): Map<string, string> {
  const found = labels.get(operation) ?? readLabels(operation);
  labels.set(operation, found);
  return found;
}

function readLabels(operation: Operation): Map<string, string> {
  if (!operation.output) {
    return new Map();
  }
  const { outputFields } = all.find((one) => name(one) === name(operation))!.operation;
  const named = [...toOutputFields(operation.output()), ...plainFields(outputFields)];
  const isNamed = (value: string) => named.some(({ key }) => key.split(/__|\[\]/)[0] === value);
  const keys = Object.keys(sampleOf(operation.output())).filter((key) => !isNamed(key));
  return new Map([
    ...keys.map((key) => [key, humanize(key)] as const),
    ...named.map(({ key, label = '' }) => [key, label] as const),
  ]);
}

it('the id of a result is named after its record', () => {
  const bare = visible.filter((operation) =>
    [...labelsOf(operation).values()].some((label) => /^(ID|Id|Revision)$/.test(label)),
  );
  expect(bare.map(name)).toEqual([]);
});

it('the same id has the same name in a trigger and in its search', () => {
  const searches = new Map(
    visible.filter(({ kind }) => kind === 'search').map((one) => [one.key, one]),
  );
  const pairs = visible.filter(({ kind, key }) => kind === 'trigger' && searches.has(key));
  expect(pairs.length).toBeGreaterThan(100);
  const differing = pairs.filter(
    (trigger) => labelsOf(trigger).get('id') !== labelsOf(searches.get(trigger.key)!).get('id'),
  );
  expect(differing.map(name)).toEqual([]);
});

/** What a help text tells people to map: the label, and the operations whose results have it. */
function mapped(help: string): { label: string; from: readonly string[] }[] {
  const sentences = help.match(/[^.]*\b[Mm]ap\b[^.]*/g) ?? [];
  return sentences.flatMap((sentence) => {
    const names = [...sentence.matchAll(/“([^”]+)”/g)].map(([, quoted]) => quoted!);
    const isStep = (quoted: string) => visible.some(({ label }) => label === quoted);
    const from = visible
      .map(({ label }) => label)
      .filter((label) => sentence.includes(`from ${label}`) || names.includes(label));
    return names.filter((quoted) => !isStep(quoted)).map((label) => ({ label, from }));
  });
}

it('help texts name what to map as the results do', () => {
  const everywhere = new Set(visible.flatMap((one) => [...labelsOf(one).values()]));
  const ofStep = (label: string) =>
    new Set(
      visible.filter((one) => one.label === label).flatMap((one) => [...labelsOf(one).values()]),
    );
  const told = new Set(
    all.flatMap(({ operation }) =>
      plainFields(operation.inputFields).flatMap(({ helpText = '' }) => helpText),
    ),
  );
  const named = [...told].flatMap(mapped);
  expect(named.length).toBeGreaterThan(5);
  const unknown = named.filter(({ label, from }) =>
    from.length > 0 ? !from.some((step) => ofStep(step).has(label)) : !everywhere.has(label),
  );
  expect(unknown).toEqual([]);
});

describe('the label of a value', () => {
  const named = () =>
    visible.flatMap((operation) =>
      [...labelsOf(operation)].map(([key, label]) => ({ operation, key, label })),
    );

  it('is in title case', () => {
    const odd = named().filter(({ label }) => !isTitleCase(label));
    expect(new Set(odd.map(({ label }) => label))).toEqual(new Set());
  });

  it('of a moment does not read as a yes or no: “Noticed At”, not “Noticed”', () => {
    const odd = named()
      .filter(({ key }) => /At$/.test(key))
      .filter(({ label }) => !/\b(At|For|Since|Until)\b|\b(Date|Time|Start|End)$/.test(label));
    expect(new Set(odd.map(({ key, label }) => `${key}: ${label}`))).toEqual(new Set());
  });

  it('says no word twice in a row', () => {
    expect(named().filter(({ label }) => /\b(\w+) \1\b/i.test(label))).toEqual([]);
  });

  it('is that of no other value of the result, but for an ID that is there twice', () => {
    const doubled = visible.flatMap((operation) => {
      const labels = [...labelsOf(operation)].filter(([key]) => !/(^|__|\[\])id$|Id$/.test(key));
      const seen = labels.map(([, label]) => label);
      return labels
        .filter(([, label], index) => seen.indexOf(label) !== index)
        .map(([key]) => `${name(operation)}: ${key}`);
    });
    expect(doubled).toEqual([]);
  });
});

it('an action echoes a field only where an answer lacks its value', () => {
  const answersOf = (key: string, result: ResultPath) =>
    examples
      .filter(({ operation }) => operation === key)
      .map(({ exchanges }) => pickResult(exchanges.at(-1)!.answer, result));
  const needless = operations.flatMap(({ kind, key, words, output }) => {
    const { echo = {}, result = '' } = words as Pick<WriteWords<Shape>, 'echo' | 'result'>;
    const told = Object.keys(echo).filter((value) =>
      answersOf(key, result).every((answer) => {
        const read = schemaOf(output!).parse(answer ?? {}) as Record<string, unknown>;
        return read[value] !== null;
      }),
    );
    return kind === 'create' ? told.map((value) => `${key} ${value}`) : [];
  });
  expect(needless).toEqual([]);
});

/** What is given back under the key of a field, but is not the field's value. */
const OTHER_VALUES = ['create_coupon limitPerCustomer', 'add_inbound_message message'];

it('a value that an action of HighLevel sends and gives back has the name of its field', () => {
  const bare = (label: string) =>
    label
      .replace(/^(Is|Show) /, '')
      .replace(/ (\(.*\)|IDs?|URL|Key)$/, '')
      .replace(/(ie)?s$/, (ending) => (ending === 's' ? '' : 'y'));
  const actions = visible.filter(
    ({ kind, service, words }) =>
      kind === 'create' && service.name === 'HighLevel' && 'route' in words,
  );
  const renamed = actions.flatMap((operation) => {
    const labels = labelsOf(operation);
    const shape = operation.shape();
    return Object.keys(shape)
      .filter((key) => {
        const { local, listOnly } = fieldFacts(shape[key]!);
        return !local && !listOnly;
      })
      .map((key) => ({
        of: `${operation.key} ${key}`,
        label: labelOf(shape, key),
        result: labels.get(key),
      }))
      .filter(
        ({ label, result }) =>
          result && !bare(label).includes(bare(result)) && !bare(result).includes(bare(label)),
      );
  });
  expect(new Set(renamed.map(({ of }) => of))).toEqual(new Set(OTHER_VALUES));
});

describe('an ID of HighLevel', () => {
  const ofHighLevel = visible.filter(({ service }) => service.name === 'HighLevel');
  const ID = /^((?=.*[a-z])(?=.*[A-Z\d])\w{20}|[0-9a-f]{24})$/;

  /** The texts of a sample by the key of their output field. */
  const textsIn = (value: unknown, path = ''): [key: string, text: string][] => {
    if (Array.isArray(value)) {
      return value.flatMap((item) => textsIn(item, typeof item === 'object' ? `${path}[]` : path));
    }
    if (value !== null && typeof value === 'object') {
      const joint = path === '' || path.endsWith('[]') ? '' : '__';
      return Object.entries(value).flatMap(([key, one]) => textsIn(one, path + joint + key));
    }
    return [[path, String(value)]];
  };
  let found: { operation: Operation; label: string; id: string }[] = [];

  beforeAll(() => {
    found = ofHighLevel.flatMap((operation) => {
      const labels = labelsOf(operation);
      return textsIn(operation.definition.operation.sample)
        .filter(([key, text]) => ID.test(text) && labels.has(key))
        .map(([key, id]) => ({ operation, label: labels.get(key)!, id }));
    });
  });

  it('is called an ID, since its name may stand beside it', () => {
    expect(found.length).toBeGreaterThan(500);
    const silent = found.filter(({ label }) => !/\bIDs?\b/.test(label));
    expect(new Set(silent.map(({ operation, label }) => `${name(operation)}: ${label}`))).toEqual(
      new Set(),
    );
  });

  /** Words for records of several kinds. */
  const ANY_KIND = /^(Record|Recipient|Item|Event|Thread)$/;

  /** `User` for “Assigned To (User ID)”, `Note` for “Latest Note ID”, `Email` for “Email Message IDs”. */
  const kindOf = (label: string) =>
    label
      .replace(/^.*\((.*)\)$/, '$1')
      .replace(/ Message IDs$/, ' IDs')
      .replace('Staff Member', 'User')
      .replace(/ IDs?$/, '')
      .split(' ')
      .at(-1)!;

  it('is that of one kind of record in all samples', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { label, id } of found.filter((one) => !ANY_KIND.test(kindOf(one.label)))) {
      kinds.set(id, (kinds.get(id) ?? new Set()).add(kindOf(label)));
    }
    const shared = [...kinds].filter(([, of]) => of.size > 1).map(([id, of]) => [id, ...of]);
    expect(shared).toEqual([]);
  });

  it('that a step deletes has the name and the sample that other steps give it', () => {
    const deleting = ofHighLevel.filter(({ words }) => 'deletes' in words && words.deletes);
    expect(deleting.length).toBeGreaterThan(20);
    const own = new Set(
      found
        .filter(({ operation }) => !deleting.includes(operation))
        .map(({ label, id }) => `${label}: ${id}`),
    );
    const foreign = found.filter(
      ({ operation, label, id }) =>
        deleting.includes(operation) && label !== 'Event ID' && !own.has(`${label}: ${id}`),
    );
    expect(foreign.map(({ operation }) => name(operation))).toEqual([]);
  });
});

it('IDs of samples look like those of their service', () => {
  const ofHighLevel = /^(?=.*[a-z])(?=.*[A-Z])\w{20}$/;
  const foreign = visible
    .filter(({ service }) => service.name !== 'HighLevel')
    .filter(({ definition }) =>
      ofHighLevel.test(String((definition.operation.sample as Record<string, unknown>).id)),
    );
  expect(foreign.map(name)).toEqual([]);
});
