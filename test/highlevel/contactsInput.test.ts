import nock from 'nock';
import { operations } from '../../src/catalog.ts';
import { labelOf } from '../../src/core/input/editorFields.ts';
import { fieldFacts, isOptional } from '../../src/core/input/fields/field.ts';
import type { Operation } from '../../src/core/operations/operation.ts';
import { testZapier } from '../appHandler.ts';
import { failureOf } from '../core/acme.ts';
import { CONNECTIONS, type Example } from '../examples/example.ts';
import { contactExamples } from '../examples/highlevel/contacts/index.ts';
import { noteExamples } from '../examples/highlevel/notes.ts';
import { taskExamples } from '../examples/highlevel/tasks.ts';
import { offline } from '../offline.ts';

const zapier = testZapier();
let requests: string[] = [];
const onRequest = ({ method, path }: { method?: string; path?: string }) => {
  requests.push(`${method} ${path}`);
};

offline();
beforeAll(() => {
  nock.emitter.on('no match', onRequest);
});
beforeEach(() => {
  requests = [];
});
afterEach(() => expect(requests).toEqual([]));
afterAll(() => {
  nock.emitter.off('no match', onRequest);
});

const examples = [...contactExamples, ...taskExamples, ...noteExamples];
const isOf = (operation: Operation) => (example: Example) =>
  example.operation === operation.key &&
  example.environment === undefined &&
  (example.kind ?? operation.kind) === operation.kind;

/** Every operation of contacts, tasks and notes, with input that is right. */
const cases = operations.flatMap((operation) => {
  const [input] = examples
    .filter(isOf(operation))
    .map((example) => example.input)
    .sort((one, other) => Object.keys(other).length - Object.keys(one).length);
  return input ? [{ operation, input, name: `${operation.key} as ${operation.kind}` }] : [];
});

const run = ({ kind, key }: Operation, input: Record<string, unknown>) => {
  const holder = kind === 'search' ? 'searches' : `${kind}s`;
  const account = { label: '', authData: { ...CONNECTIONS.highlevel! } };
  return failureOf(zapier.run(`${holder}.${key}.operation.perform`, account, input));
};

it('covers what there is', () => expect(cases.length).toBeGreaterThanOrEqual(36));

const fields = cases.flatMap((one) => {
  const shape = one.operation.shape();
  return Object.entries(shape).map(([key, schema]) => ({
    ...one,
    field: `${one.name}, ${labelOf(shape, key)}`,
    key,
    label: labelOf(shape, key),
    facts: fieldFacts(schema),
    optional: isOptional(schema),
  }));
});

describe.each(fields.filter(({ optional }) => !optional))(
  '$field',
  ({ operation, input, key, label, facts }) => {
    it.each([undefined, null, '', '   ', [], ['']])(
      'left empty (%j) is asked for',
      async (value) => {
        const { name, message } = await run(operation, { ...input, [key]: value });
        expect(name).toBe('AppError');
        const [are, them] = facts.list ? ['are', 'them'] : ['is', 'it'];
        expect(message).toBe(
          `${label} ${are} required: fill ${them} in or map a field that has a value.`,
        );
      },
    );
  },
);

describe('a mapping that was not filled', () => {
  it.each(fields)('$field', async ({ operation, input, key, label, facts }) => {
    const value = '{{123456__id}}';
    const row = facts.children && { [Object.keys(facts.children)[0]!]: value };
    const { message } = await run(operation, { ...input, [key]: row ? [row] : value });
    expect(message).toContain(
      `${label} holds a mapping that was not filled. Choose the field of the earlier step again.`,
    );
  });
});

describe('a value of another type', () => {
  it.each(fields.filter(({ facts }) => !facts.children))(
    '$field',
    async ({ operation, input, key, label, facts }) => {
      const { message } = await run(operation, { ...input, [key]: [{ a: 'b' }] });
      expect(message.startsWith(`${label}${facts.list ? ', item 1,' : ''} `)).toBe(true);
      expect(message).toMatch(/ (must be|is not) /);
      expect(message).not.toMatch(/\[object|undefined|null|Invalid input/);
    },
  );
});

describe('far too much text', () => {
  const texts = fields.filter(({ facts }) => !facts.children);
  it.each(texts)('$field', async ({ operation, input, key, label }) => {
    const { message } = await run(operation, { ...input, [key]: 'x'.repeat(200_000) });
    expect(message.startsWith(label)).toBe(true);
    expect(message.length).toBeLessThanOrEqual(250);
  });
});

describe('a path in place of an ID', () => {
  /** What is chosen from a list and no ID. */
  const words = ['Has Tags', 'Tags', 'Country', 'Time Zone', 'Color'];
  const ids = fields.filter(({ facts, label }) => facts.dropdown && !words.includes(label));
  it.each(ids)('$field', async ({ operation, input, key, label }) => {
    for (const value of [
      '../oauth/token',
      '..',
      '%2e%2e',
      'a/b',
      'Ada Byron',
      'https://x.example/1',
    ]) {
      const { message } = await run(operation, { ...input, [key]: value });
      expect(message).toContain(`${label}`);
      expect(message).toContain('must be an ID: choose it in the list or map the ID');
    }
  });
});

const operationOf = (key: string) =>
  operations.find((one) => one.key === key && one.kind !== 'trigger')!;

describe('in words', () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      'create_contact',
      {},
      'Fill in at least one of: Email, Phone, First Name, Last Name, Full Name.',
    ],
    ['create_contact', { tags: ['runner'] }, 'Fill in at least one of: Email, Phone, First Name'],
    ['create_contact', { email: 'ada' }, 'Email must be an email address, with an @ and a domain.'],
    ['upsert_contact', { phone: 'none' }, 'Phone must be a phone number such as +1 415 555 0100.'],
    ['create_contact', { name: 'A', dateOfBirth: '1990-02-30' }, 'Date of Birth is not a date'],
    [
      'create_contact',
      { name: 'A', dateOfBirth: 'spring' },
      'Date of Birth must be a date such as 2026-03-01.',
    ],
    [
      'create_contact',
      { name: 'A', dateOfBirth: '03/04/1990' },
      'Date of Birth could mean 1990-04-03 or 1990-03-04. Write it as one of them.',
    ],
    [
      'create_contact',
      { name: 'A', timezone: 'America/Arizona' },
      'Time Zone must be a time zone such as America/New_York. “America/Arizona” does not exist.',
    ],
    [
      'create_contact',
      { name: 'A', timezone: 'Eastern Time' },
      'Time Zone must be America/New_York instead of “Eastern Time”.',
    ],
    [
      'create_contact',
      { name: 'A', country: 'Atlantis' },
      'Country must be a country such as United States or US.',
    ],
    [
      'create_contact',
      { name: 'A', dndEmail: 'never' },
      'Email Do Not Disturb must be one of: Do not disturb, May be contacted, Never contact again.',
    ],
    ['create_contact', { name: 'A', dnd: 'perhaps' }, 'Do Not Disturb must be yes or no.'],
    ['upsert_contact', { firstName: 'Ada' }, 'Fill in at least one of: Email, Phone.'],
    [
      'update_contact',
      { contactId: 'c1', email: 'a@example.com', clear_fields: ['email'] },
      'Fields to Clear names a field that is also filled in (Email).',
    ],
    [
      'update_contact',
      { contactId: 'Ada', clear_fields: ['tags'] },
      'Fields to Clear, item 1, must be one of:',
    ],
    [
      'find_contact',
      {},
      'Fill in at least one of: ID of the Contact, Email, Phone, Custom Field Value.',
    ],
    [
      'find_contact',
      { customFieldValue: '227615' },
      'Custom Field is required with Custom Field Value: fill it in, or clear Custom Field Value.',
    ],
    ['get_duplicate_contact', {}, 'Fill in at least one of: Email, Phone.'],
    [
      'search_contacts',
      {
        filters: [
          { field: 'email', operator: 'eq', value: 'a' },
          { field: 'shoe size', operator: 'eq', value: 'b' },
        ],
      },
      'Filters row 2, Filter Field, must be one of: Email, Phone,',
    ],
    ...[
      [
        { field: 'email', operator: 'contains', value: 'ada' },
        'Filters row 1 (Email), Filter Operator, must be one of: is, is not, has a value, has no value.',
      ],
      [
        { field: 'dateAdded', operator: 'eq', value: '2026-01-01' },
        'Filters row 1 (Date added), Filter Operator, must be one of: is at least / on or after,',
      ],
      [
        { field: 'dateAdded', operator: 'gte' },
        'Filters row 1 (Date added), Filter Value, is required for “is at least / on or after”.',
      ],
      [
        { field: 'dateAdded', operator: 'gte', value: '2026-02-31' },
        'Filters row 1 (Date added), Filter Value, is not a date that exists.',
      ],
      [
        { field: 'dateAdded', operator: 'gte', value: '03/04/2026' },
        'Filters row 1 (Date added), Filter Value, could mean 2026-04-03 or 2026-03-04. Write it as one of them.',
      ],
      [
        { field: 'dateAdded', operator: 'lte', value: 'TBD' },
        'Filters row 1 (Date added), Filter Value, must be a valid date, such as 2026-03-01.',
      ],
      [
        { field: 'city', operator: 'eq', value: '' },
        'Filters row 1 (City), Filter Value, is required for “is”.',
      ],
      [
        { field: 'dnd', operator: 'eq', value: 'maybe' },
        'Filters row 1 (Do not disturb), Filter Value, must be yes or no.',
      ],
    ].map(([row, said]): [string, Record<string, unknown>, string] => [
      'search_contacts',
      { filters: [row] },
      String(said),
    ]),
    [
      'search_contacts',
      { customFieldValue: '227615' },
      'Custom Field is required for its operator and value.',
    ],
    ['search_contacts', { customFieldId: 'cf1' }, 'Custom Field Value is required for “is”.'],
    [
      'search_contacts',
      { customFieldId: 'cf1', customFieldOperator: 'gte', customFieldValue: 'soon' },
      'Custom Field Value must be a number or a valid date, such as 2026-03-01.',
    ],
    [
      'search_contacts',
      { customFieldId: 'cf1', customFieldOperator: 'lte', customFieldValue: '1,250' },
      'Custom Field Value could mean 1250 or 1.25. Write it as one of them.',
    ],
    [
      'search_contacts',
      { customFieldId: 'cf1', customFieldOperator: 'eq', customFieldValue: 'x'.repeat(76) },
      'Custom Field Value is too long: 76 characters, at most 75 fit.',
    ],
    [
      'search_contacts',
      { filters: [{ field: 'email', operator: 'resembles' }] },
      'Filters row 1, Filter Operator, must be one of:',
    ],
    [
      'search_contacts',
      { query: 'x'.repeat(76) },
      'Search Text is too long: 76 characters, at most 75 fit.',
    ],
    [
      'bulk_update_contact_tags',
      { type: 'set', contacts: ['c1'], tags: ['a'] },
      'What to Do must be one of',
    ],
    [
      'bulk_update_contact_tags',
      { type: 'add', contacts: ['c1', '..'], tags: ['a'] },
      'Contacts, item 2, must be an ID',
    ],
    [
      'create_contact_task',
      { contactId: 'c1', title: 'A', dueDate: '2026-02-31' },
      'Due Date is not a date that exists.',
    ],
    [
      'update_contact_task',
      { contactId: 'c1', taskId: 't1' },
      'Fill in at least one of: Title, Description, Due Date, Assigned To, Completed.',
    ],
    [
      'update_contact_note',
      { contactId: 'c1', id: 'n1' },
      'Fill in at least one of: Note Text, Title, Written By, Color, Pinned.',
    ],
    [
      'create_contact_note',
      { contactId: 'c1', body: 'A', color: 'bright red' },
      'Color must be a color such as Red or #FFAA00.',
    ],
  ])('%s with %j', async (key, input, message) => {
    const failure = await run(operationOf(key), input);
    expect(failure.message).toContain(message);
    expect(failure.message.length).toBeLessThanOrEqual(250);
  });
});

it('an agency’s step asks for the sub-account', async () => {
  const account = { label: '', authData: { ...CONNECTIONS.highlevel_agency! } };
  const { message } = await failureOf(
    zapier.run('creates.delete_contact.operation.perform', account, { contactId: 'c1' }),
  );
  expect(message).toMatch(/^Sub-Account is required/);
});
