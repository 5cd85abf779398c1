import { operations } from '../../src/catalog.ts';
import { getPath } from '../../src/core/dottedPaths.ts';
import { fieldFacts } from '../../src/core/input/fields/field.ts';
import { withTwins } from '../../src/core/operations/operation.ts';
import type { UnlessFound } from '../../src/core/operations/unlessFound.ts';
import { out, toOutputFields } from '../../src/core/output/output.ts';
import { examples } from '../examples/index.ts';
import {
  type Definition,
  type Field,
  failingFields,
  inputsOf,
  plainFields,
  readDefinition,
} from './definition.ts';
import { isTitleCase } from './titleCase.ts';

/** Our own rules over the whole catalog, and those of Zapier's style guide. Its publishing checks are publishing.test.ts. */

const { all, app } = {
  all: [] as Definition[],
  app: {} as Awaited<ReturnType<typeof readDefinition>>['app'],
};
let visible: Definition[] = [];

beforeAll(async () => {
  const read = await readDefinition();
  all.push(...read.all);
  Object.assign(app, read.app);
  visible = all.filter(({ display }) => !display.hidden);
});

const name = ({ kind, key }: { kind: string; key: string }) => `${kind} ${key}`;
const failing = (definitions: Definition[], fine: (definition: Definition) => boolean) =>
  definitions.filter((one) => !fine(one)).map(name);

const HERE = 'test/catalog/rules.test.ts';

/** Operations whose label was changed after their release, while the key is a contract with live Zaps. */
const RENAMED = new Set(['trigger updated_runkeeper_profile']);

/** What the app knows of a field beside what Zapier is told. */
const factsOf = (one: Definition, key: string) => {
  const shape = withTwins(operations)
    .find((operation) => name(operation) === name(one))!
    .shape();
  return shape[key] ? fieldFacts(shape[key]) : {};
};

describe('what people read', () => {
  it('labels are in title case, short, and carry no brand of ours', () => {
    expect(
      failing(
        visible,
        ({ display }) =>
          isTitleCase(display.label) &&
          display.label.length <= 64 &&
          !/leadlap|zapier/i.test(display.label),
      ),
    ).toEqual([]);
  });

  it('descriptions promise changes only where the user need not choose them', () => {
    const offersChanges = (one: Definition) =>
      inputsOf(one).some(({ key }) => key === 'trigger_on');
    const promised = /chang|updat|renam/;
    expect(
      failing(
        all.filter(offersChanges),
        ({ display: { description } }) =>
          !promised.test(description) || /if selected/.test(description),
      ),
    ).toEqual([]);
  });

  it('nouns are singular and in title case', () => {
    expect(
      failing(
        all,
        ({ noun }) =>
          isTitleCase(noun) && (!/[^s]s$/.test(noun) || /(ss|us|is|Business)$/.test(noun)),
      ),
    ).toEqual([]);
  });

  it('keys are in snake case and begin as their label does', () => {
    const first = (label: string) => label.split(' ')[0]!.toLowerCase().replaceAll('-', '_');
    const begins = ({ key, display }: Definition) =>
      /^[a-z][a-z0-9]*(_[a-z0-9]+)+$/.test(key) && key.startsWith(`${first(display.label)}_`);
    const odd = visible.filter((one) => !begins(one) && !RENAMED.has(name(one)));
    expect(
      odd.map(
        (one) =>
          `${name(one)} does not begin as “${one.display.label}”. If only the label of a released operation has changed, add it to RENAMED in ${HERE}`,
      ),
    ).toEqual([]);
  });

  it('no two operations of a kind share a label', () => {
    const labels = visible.map(({ kind, display }) => `${kind} ${display.label}`);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it('texts are in American spelling, as the products are', () => {
    const british = /colour|metres?\b|recognis|organis|\bcentre|favourite/i;
    const choicesOf = ({ choices = {} }: Field) =>
      Array.isArray(choices) ? choices.map(({ label }) => label) : Object.values(choices as object);
    const inForms = all.flatMap((one) => [
      one.display.description,
      ...inputsOf(one).flatMap((field) => [field.label, field.helpText, ...choicesOf(field)]),
    ]);
    const inResults = operations.flatMap(({ output }) =>
      output ? toOutputFields(output()).map(({ label }) => label) : [],
    );
    const texts = new Set([...inForms, ...inResults]);
    expect([...texts].filter((text) => text && british.test(text))).toEqual([]);
  });
});

describe('input fields', () => {
  it('have labels in title case that do not ask for an id', () => {
    expect(
      failingFields(
        visible,
        ({ key, label = '', type, dynamic }) =>
          key === 'notice' ||
          type === 'copy' ||
          (label.length > 1 && isTitleCase(label) && (Boolean(dynamic) || !/ IDs?$/.test(label))),
      ),
    ).toEqual([]);
  });

  it('have help texts that add something', () => {
    expect(
      failingFields(
        visible,
        ({ helpText, label = '' }) =>
          helpText === undefined ||
          (helpText.length >= 20 &&
            helpText.toLowerCase() !== label.toLowerCase() &&
            /[.?!]$/.test(helpText)),
      ),
    ).toEqual([]);
  });

  it('of a step that creates a record do not say that they replace what it has', () => {
    const creates = visible.filter(({ key }) => key.startsWith('create_'));
    expect(failingFields(creates, ({ helpText = '' }) => !/replaces? all/i.test(helpText))).toEqual(
      [],
    );
  });

  it('have unique keys, required ones first', () => {
    expect(
      failing(all, ({ operation }) => {
        const fields = operation.inputFields.filter(
          (field): field is Field => typeof field !== 'string' && field.type !== 'copy',
        );
        const keys = plainFields(operation.inputFields).map(({ key }) => key);
        const lastRequired = fields.findLastIndex(({ required }) => required);
        return (
          new Set(keys).size === keys.length &&
          fields.slice(0, lastRequired + 1).every(({ required }) => required)
        );
      }),
    ).toEqual([]);
  });

  it('are dropdowns wherever the value is a record of the account', () => {
    const isReference = ({ key, type, choices }: Field) =>
      /(^id|Id|_id|Ids)$/.test(key) && (type === 'string' || type === undefined) && !choices;
    expect(
      failingFields(
        visible,
        (field, one) =>
          !isReference(field) || Boolean(field.dynamic) || factsOf(one, field.key).typed === true,
      ),
    ).toEqual([]);
  });

  const sourceOf = ({ dynamic }: Field) =>
    all.find(({ kind, key }) => kind === 'trigger' && key === dynamic?.split('.')[0]);
  const neededBy = (field: Field) => {
    const source = sourceOf(field);
    return (source ? inputsOf(source) : [])
      .filter(({ required }) => required)
      .map(({ key }) => key);
  };
  /** Dropdowns that do not depend on a field that fills their list. */
  const undeclared = () =>
    all.flatMap((one) =>
      inputsOf(one).flatMap((field) => {
        const missing = neededBy(field).filter((key) => !field.dependsOn?.includes(key));
        const parents = inputsOf(one).filter(({ key }) => missing.includes(key));
        return missing.length > 0 ? [{ one, field, parents }] : [];
      }),
    );

  it('take their choices from triggers that exist and depend on fields of the same step', () => {
    expect(
      failingFields(all, (field, one) => {
        const own = inputsOf(one).map(({ key }) => key);
        return (
          (!field.dynamic || Boolean(sourceOf(field))) &&
          [...(field.dependsOn ?? []), ...neededBy(field)].every((key) => own.includes(key))
        );
      }),
    ).toEqual([]);
  });

  it('declare what their choices need in dependsOn, unless it is listOnly', () => {
    const parents = undeclared().flatMap(({ one, parents }) =>
      parents.map(({ key }) => `${name(one)}: ${key}`),
    );
    const listOnly = all.flatMap((one) =>
      inputsOf(one)
        .filter(({ key, required }) => factsOf(one, key).listOnly && !required)
        .map(({ key }) => `${name(one)}: ${key}`),
    );
    expect(new Set(parents)).toEqual(new Set(listOnly));
  });

  it('say where the field stands that fills their list, since required fields come first', () => {
    const unclear = undeclared().filter(
      ({ field, parents }) =>
        field.required &&
        !(
          / below/.test(field.helpText ?? '') &&
          parents.every(({ helpText }) => / above/.test(helpText ?? ''))
        ),
    );
    expect(unclear.map(({ one, field }) => `${name(one)}: ${field.key}`)).toEqual([]);
  });

  it('offer a search step only of searches that people see, beside a dropdown', () => {
    const searches = new Set(visible.filter(({ kind }) => kind === 'search').map(({ key }) => key));
    expect(
      failingFields(
        all,
        ({ search, dynamic }) =>
          !search || (searches.has(search.split('.')[0]!) && Boolean(dynamic)),
      ),
    ).toEqual([]);
  });

  it('ask for no secret and belong to groups that exist', () => {
    expect(failingFields(all, ({ key }) => !/api_?key|token|secret/i.test(key))).toEqual([]);
    expect(
      failingFields(
        all,
        ({ group }, { operation }) =>
          !group || Boolean(operation.inputFieldGroups?.some(({ key }) => key === group)),
      ),
    ).toEqual([]);
  });

  it('a delete says that it cannot be undone', () => {
    const deletes = visible.filter(({ key }) => key.startsWith('delete_'));
    expect(
      failing(deletes, (one) =>
        inputsOf(one).some(
          ({ type, helpText }) => type === 'copy' && /cannot be undone/.test(helpText ?? ''),
        ),
      ),
    ).toEqual([]);
  });
});

describe('samples', () => {
  const values = (value: unknown, path = ''): [string, unknown][] =>
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, one]) => values(one, `${path}.${key}`))
      : [[path, value]];

  it('hold one realistic value for every key', () => {
    expect(
      failing(
        visible,
        ({ operation: { sample } }) =>
          Object.keys(sample ?? {}).length > 0 &&
          values(sample).every(
            ([, value]) => value !== undefined && value !== null && value !== '',
          ),
      ),
    ).toEqual([]);
  });

  it('write moments in ISO 8601 with an offset, save those of Runkeeper, which knows none', () => {
    const isLocal = /^\.(measured|start|record|written)Local$/;
    const isBad = (value: unknown) =>
      typeof value === 'string' &&
      /^\d{4}-\d{2}-\d{2}[T ]/.test(value) &&
      !/(Z|[+-]\d{2}:\d{2})$/.test(value);
    const isEpoch = (key: string, value: unknown) =>
      /(At|Date|Time|dateAdded|dateUpdated)$/.test(key) && typeof value === 'number' && value > 1e9;
    expect(
      failing(all, ({ operation: { sample } }) =>
        values(sample).every(
          ([path, value]) => (isLocal.test(path) || !isBad(value)) && !isEpoch(path, value),
        ),
      ),
    ).toEqual([]);
  });

  it('hold no address or number of a real person', () => {
    const isForeign = (value: unknown) =>
      typeof value === 'string' &&
      /@/.test(value) &&
      !/@(\w+\.)?example\.(com|org|net)/.test(value);
    expect(
      failing(all, ({ operation: { sample } }) =>
        values(sample).every(([, value]) => !isForeign(value)),
      ),
    ).toEqual([]);
  });

  it('of triggers hold the two keys that tell records apart', () => {
    const triggers = all.filter(({ kind, display }) => kind === 'trigger' && !display.hidden);
    const primaries = ({ operation }: Definition) =>
      plainFields(operation.outputFields)
        .filter(({ primary }) => primary)
        .map(({ key }) => key);
    expect(
      failing(
        triggers,
        (one) =>
          JSON.stringify(primaries(one)) === '["id","revision"]' &&
          'id' in one.operation.sample &&
          'revision' in one.operation.sample,
      ),
    ).toEqual([]);
  });

  it('agree with the types of the output fields', () => {
    const isTime = (value: unknown) =>
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(value);
    const isOf: Record<string, (value: unknown) => boolean> = {
      string: (value) => typeof value === 'string',
      number: (value) => typeof value === 'number',
      integer: (value) => Number.isInteger(value),
      boolean: (value) => typeof value === 'boolean',
      datetime: isTime,
      object: (value) => typeof value === 'object' && !Array.isArray(value),
    };
    const at = (sample: unknown, key: string) =>
      key
        .split(/__|\[\](?:__)?/)
        .filter(Boolean)
        .reduce((value, part) => getPath([value].flat()[0], part), sample);
    const wrong = operations.flatMap((operation) =>
      toOutputFields(operation.output?.() ?? out.object({}))
        .filter(({ key, type = 'object', list = false }) => {
          const value = at(operation.definition.operation.sample, key);
          const items = Array.isArray(value) ? (value as unknown[]) : [value];
          const isList = type === 'object' || Array.isArray(value) === list;
          return !isList || (type !== 'object' && !items.every(isOf[type]!));
        })
        .map(({ key }) => `${name(operation)}: ${key}`),
    );
    expect(wrong).toEqual([]);
  });

  it('a search and its trigger give the same keys', () => {
    const searches = new Map(
      visible.filter(({ kind }) => kind === 'search').map((one) => [one.key, one]),
    );
    const pairs = visible.filter(({ kind, key }) => kind === 'trigger' && searches.has(key));
    const keysOf = ({ operation }: Definition) =>
      Object.keys(operation.sample)
        .filter((key) => key !== 'id' && key !== 'revision')
        .sort();
    expect(
      failing(
        pairs,
        (one) =>
          JSON.stringify(keysOf(one)) ===
          JSON.stringify(keysOf(searches.get(one.key)!).filter((key) => key !== 'id')),
      ),
    ).toEqual([]);
  });
});

describe('the whole catalog', () => {
  it('searches that create what they do not find name a search and a create with the same keys', () => {
    expect(Object.keys(app.searchOrCreates)).toContain('find_contact');
    for (const { search, create } of Object.values(app.searchOrCreates)) {
      const found = app.searches[search]!;
      const created = app.creates[create]!;
      expect(Object.keys(created.operation.sample)).toEqual(Object.keys(found.operation.sample));
    }
  });

  it('creates of such a search look once more, by its own fields, and no other create does', () => {
    const looking = operations.flatMap(({ key: create, shape, words }) => {
      const { unlessFound } = words as { unlessFound?: UnlessFound };
      return unlessFound ? [{ create, shape: shape(), ...unlessFound }] : [];
    });
    const pairs = looking.map(({ create, search }) => ({ create, search: search.key }));
    expect(pairs).toEqual(
      expect.arrayContaining(
        Object.values(app.searchOrCreates).map(({ create, search }) => ({ create, search })),
      ),
    );
    expect(pairs).toHaveLength(Object.keys(app.searchOrCreates).length);
    for (const { shape, search, by, standIns = {} } of looking) {
      const fields = Object.keys(search.shape());
      expect(by.length).toBeGreaterThan(0);
      expect(fields).toEqual(expect.arrayContaining([...by, ...Object.keys(standIns)]));
      expect(Object.keys(shape)).toEqual(expect.arrayContaining(Object.values(standIns)));
    }
  });

  it('lists of choices are hidden, used and page', () => {
    const sources = new Set(
      all.flatMap(inputsOf).flatMap(({ dynamic }) => (dynamic ? [dynamic.split('.')[0]!] : [])),
    );
    const retired = new Set(operations.filter((one) => one.retired).map(name));
    const hidden = all.filter(
      ({ operation, ...one }) =>
        one.kind === 'trigger' &&
        one.display.hidden &&
        !retired.has(name(one)) &&
        operation.type !== 'hook',
    );
    const keys = new Set(hidden.map(({ key }) => key));
    const inNoField = [...keys].filter((key) => !sources.has(key));
    const inNoIndex = [...sources].filter((key) => !keys.has(key));
    expect({ inNoField, inNoIndex }).toEqual({ inNoField: [], inNoIndex: [] });
    expect(failing(hidden, ({ operation }) => operation.canPaginate === true)).toEqual([]);
  });

  it('each operation names its documentation and its scopes', () => {
    const fine = ({ docs, scopes, routes, service }: (typeof operations)[number]) =>
      /^https:\/\/(marketplace\.gohighlevel\.com\/docs|developers\.strava\.com\/docs|runkeeper\.com\/developer\/healthgraph)\//.test(
        docs,
      ) &&
      (scopes.length > 0 || routes.length === 0 || service.name === 'Strava team');
    expect(operations.filter((operation) => !fine(operation)).map(name)).toEqual([]);
  });

  it('runs of a flow that writes wait for one another', () => {
    const writing = new Set(
      operations
        .filter(({ kind, words }) => 'plan' in words && kind === 'create')
        .map(({ key }) => key),
    );
    expect(writing.size).toBeGreaterThan(0);
    expect(
      failing(
        all.filter(({ kind, key }) => kind === 'create' && writing.has(key)),
        ({ operation }) => operation.lock !== undefined,
      ),
    ).toEqual([]);
  });

  it('a lock is for one account, ends before Zapier ends it, and goes by fields of which one is always filled', () => {
    const locked = all.filter(({ operation }) => operation.lock);
    expect(
      failing(locked, (one) => {
        const { key: lock, scope = [], timeout = 0 } = one.operation.lock!;
        const required = inputsOf(one).flatMap((field) => (field.required ? [field.key] : []));
        const declared = operations.find(({ kind, key }) => kind === one.kind && key === one.key);
        const { oneOf = [] } = declared!.words as { oneOf?: readonly string[] };
        const fields = [...lock.matchAll(/{{bundle\.inputData\.(\w+)}}/g)].map(
          ([, field]) => field!,
        );
        // The sub-account is a field of the connection: required where an agency's step has it.
        return (
          scope.includes('auth') &&
          fields.includes('subAccountId') &&
          fields.every((field) => ['subAccountId', ...required, ...oneOf].includes(field)) &&
          timeout > 30 &&
          timeout <= 180
        );
      }),
    ).toEqual([]);
  });

  it('each visible operation has an example', () => {
    const known = new Set(examples.map(({ operation }) => operation));
    expect(visible.filter(({ key }) => !known.has(key)).map(name)).toEqual([]);
  });
});
