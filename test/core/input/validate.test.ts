import fc from 'fast-check';
import type { StepError } from '../../../src/core/errors.ts';
import {
  choice,
  dateTime,
  integer,
  json,
  lineItems,
  list,
  numbers,
  recordId,
  text,
  yesNo,
} from '../../../src/core/input/fields.ts';
import { isEmpty, isUnresolved, validate } from '../../../src/core/input/validate.ts';

const shape = () => ({
  contactId: recordId({ label: 'Contact' }),
  firstName: text().optional(),
  dueDate: dateTime({ label: 'Due Date' }).optional(),
  size: choice({ s: 'Small', l: 'Large' }).optional(),
  count: integer().optional(),
  done: yesNo().default(false),
});

const message = (input: Record<string, unknown>, options = {}) => {
  try {
    return JSON.stringify(validate(shape(), input, options));
  } catch (error) {
    return (error as Error).message;
  }
};

it('gives the values in the vendor’s form, and defaults', () => {
  const input = { contactId: ' abc ', dueDate: '2026-03-01 09:00', size: 'Large', count: '3' };
  expect(validate(shape(), input, { zone: 'Asia/Kolkata' })).toEqual({
    contactId: 'abc',
    dueDate: '2026-03-01T03:30:00Z',
    size: 'l',
    count: 3,
    done: false,
  });
});

it.each([undefined, null, '', '  ', [], [''], {}, [{ a: '' }]])('%j counts as empty', (value) => {
  expect(isEmpty(value)).toBe(true);
  expect(validate(shape(), { contactId: 'abc', firstName: value })).toEqual({
    contactId: 'abc',
    done: false,
  });
});

it.each([0, false, 'a', ['', 'a'], { a: 0 }])('%j does not count as empty', (value) => {
  expect(isEmpty(value)).toBe(false);
});

it('takes a list of one for its value, but not a list of several', () => {
  const input = { contactId: ['abc'], dueDate: ['2026-03-01 09:00'], count: [3] };
  expect(JSON.parse(message({ ...input, done: ['yes'] }))).toEqual({
    contactId: 'abc',
    dueDate: '2026-03-01T09:00:00Z',
    count: 3,
    done: true,
  });
  expect(message({ contactId: ['abc', 'def'] })).toMatch(/^Contact must be one ID/);
  expect(validate({ any: json() }, { any: '[1]' })).toEqual({ any: [1] });
  expect(validate({ any: json() }, { any: [1] })).toEqual({ any: [1] });
});

it('names the label of a field that is missing or wrong', () => {
  expect(message({})).toBe('Contact is required: fill it in or map a field that has a value.');
  expect(message({ contactId: 'Ada Byron' })).toMatch(/^Contact must be an ID: choose it/);
  expect(message({ contactId: 'abc', dueDate: '2026-02-31' })).toMatch(/^Due Date is not a date/);
  expect(message({ contactId: 'abc', size: 'xl', count: 'many' })).toBe(
    'Size must be one of: Small, Large. Count must be a whole number such as 12.',
  );
});

describe('a value that comes from an earlier step', () => {
  const outcome = (input: object, raw: object) => {
    try {
      validate(shape(), { ...input }, { raw: { ...raw } });
      return 'fine';
    } catch (error) {
      return (error as StepError).outcome;
    }
  };

  it('stops the run alone where it is missing or wrong', () => {
    const mapped = { contactId: '{{7__id}}', count: '{{7__count}}' };
    expect(outcome({ contactId: '', count: '3' }, mapped)).toBe('halted');
    expect(outcome({ contactId: 'a1', count: 'many' }, mapped)).toBe('halted');
    expect(message({}, { raw: mapped })).toBe(
      'Contact comes from an earlier step that found or gave nothing, so this step did nothing. Map a field that has a value, or add a filter before this step.',
    );
  });

  it('fails the step where something is wrong in the Zap itself', () => {
    expect(outcome({ contactId: '' }, { contactId: '' })).toBe('error');
    expect(
      outcome({ contactId: '', count: 'many' }, { contactId: '{{7__id}}', count: 'many' }),
    ).toBe('error');
    expect(outcome({ contactId: '{{7__id}}' }, { contactId: '{{7__id}}' })).toBe('error');
  });
});

it('tells whole problems only', () => {
  const long = { contactId: 'no id', firstName: 'x'.repeat(2000), size: 'xl', count: 'many' };
  expect(message(long)).toMatch(/^Contact must be an ID: .* Size must be one of: Small, Large\.$/);
});

it('leaves out a problem that does not fit, and tells the next', () => {
  const fields = {
    first: text(),
    second: text({ label: `The ${'very '.repeat(40)}long one` }),
    third: text(),
  };
  expect(() => validate(fields, {})).toThrow(
    /^First is required: [^.]*\. Third is required: [^.]*\.$/,
  );
});

it('names a mapping that was not filled', () => {
  expect(message({ contactId: '{{123__id}}' })).toBe(
    'Contact holds a mapping that was not filled. Choose the field of the earlier step again.',
  );
  expect(message({ contactId: 'abc', firstName: 'Hi {{ bundle.inputData.x }}' })).toMatch(
    /^First Name holds a mapping/,
  );
});

it.each([
  ['{{123__id}}', true],
  ['{{ 123__contact__id }}', true],
  ['{{bundle.inputData.x}}', true],
  ['{{steps.a}}', true],
  [['a', '{{1__b}}'], true],
  [{ a: { b: '{{1__b}}' } }, true],
  ['{{contact.first_name}}', false],
  ['{{ custom_values.x }}', false],
  ['{{123}', false],
  [null, false],
  [12, false],
])('%j is unresolved: %p', (value, is) => expect(isUnresolved(value)).toBe(is));

describe('rows of line items', () => {
  const rows = {
    filters: lineItems(
      { field: choice({ email: 'E-mail' }, { label: 'Filter Field' }), value: text().optional() },
      { label: 'Filters' },
    ).optional(),
    tags: list(text({ max: 3 }), { label: 'Tags' }).optional(),
  };
  const failure = (input: Record<string, unknown>) => {
    expect(() => validate(rows, input)).toThrow();
    try {
      validate(rows, input);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };

  it('drops empty rows and cells', () => {
    const filters = [
      { field: 'E-mail', value: '' },
      { field: '', value: ' ' },
    ];
    expect(validate(rows, { filters })).toEqual({ filters: [{ field: 'email' }] });
  });

  it('says which row and cell is wrong', () => {
    const filters = [{ field: 'email' }, { field: 'phone' }];
    expect(failure({ filters })).toBe('Filters row 2, Filter Field, must be one of: E-mail.');
    expect(failure({ tags: ['abc', 'abcd'] })).toBe(
      'Tags, item 2, is too long: 4 characters, at most 3 fit.',
    );
  });

  it('asks for a cell that is missing from a row', () => {
    expect(failure({ filters: [{ value: 'a' }] })).toBe(
      'Filters row 1, Filter Field, is required.',
    );
  });

  it('takes a single row that is no list', () => {
    expect(validate(rows, { filters: { field: 'E-mail', value: '' } })).toEqual({
      filters: [{ field: 'email' }],
    });
  });

  it('says of a row that is no row what it should be', () => {
    const notes = { notes: lineItems({ note: text().optional() }, { label: 'Notes' }).optional() };
    for (const row of ['a', 5, [{ note: 'a' }], { text: 'a' }, '[{"note":"a"}]']) {
      expect(() => validate(notes, { notes: [{ note: 'b' }, row] })).toThrow(
        'Notes, item 2, must be a row of fields.',
      );
    }
  });

  it('leaves out cells that the form does not have', () => {
    const filters = [{ field: 'email', nested: { filters: [] }, locationId: 'x' }];
    expect(validate(rows, { filters })).toEqual({ filters: [{ field: 'email' }] });
  });
});

describe('a value that holds nothing', () => {
  const tags = list(text(), { label: 'Tags', split: true });
  const zones = numbers({ label: 'Zones' });

  it.each([', ,', ' ,', '\u200b', ['\u200b', ' '], '[]', '[null, ""]'])(
    'is not sent, as %j would clear a list',
    (value) => {
      const form = { tags: tags.optional(), title: text().optional() };
      expect(validate(form, { tags: value, title: '\u200b\u2060' })).toEqual({});
      expect(() => validate({ tags }, { tags: value })).toThrow('Tags are required');
    },
  );

  it('is an empty list of numbers, too', () => {
    expect(validate({ zones: zones.optional() }, { zones: ' , ' })).toEqual({});
  });

  it('is an empty cell in a row', () => {
    const rows = lineItems({ name: text(), tags: tags.optional() });
    expect(validate({ rows }, { rows: [{ name: 'a', tags: ', ' }] })).toEqual({
      rows: [{ name: 'a' }],
    });
  });
});

it('asks for one of several fields, by their labels', () => {
  const oneOf = ['firstName', 'dueDate'];
  expect(message({ contactId: 'abc' }, { oneOf })).toBe(
    'Fill in at least one of: First Name, Due Date.',
  );
  expect(message({ contactId: 'abc', dueDate: '2026-03-01' }, { oneOf })).toContain('2026-03-01');
});

it('names the first of many fields of which one is needed', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  const many = Object.fromEntries(keys.map((key) => [key, text().optional()]));
  expect(() => validate(many, {}, { oneOf: keys })).toThrow(
    'Fill in at least one field, such as A, B, C, D, E.',
  );
});

it('asks for fields that belong together', () => {
  const together = [['firstName', 'count']];
  expect(message({ contactId: 'abc', count: 1 }, { together })).toBe(
    'First Name is required with Count: fill it in, or clear Count.',
  );
  expect(message({ contactId: 'abc' }, { together })).toBe('{"contactId":"abc","done":false}');
  expect(message({ contactId: 'abc', firstName: 'a', count: 1 }, { together })).toContain(
    '"count"',
  );
});

it('speaks of several things as several', () => {
  const several = {
    tags: list(text(), { label: 'Tags' }),
    items: lineItems({ name: text() }, { label: 'Items' }),
    address: text(),
  };
  expect(() => validate(several, {})).toThrow(
    /^Tags are required: fill them in or [^.]*\. Items are required: fill them in [^.]*\. Address is required: fill it in [^.]*\.$/,
  );
});

describe('a time that must not be before another one', () => {
  const range = (send: 'iso' | 'milliseconds' | 'month-first' | 'offset') => ({
    from: dateTime({ send }).optional(),
    to: dateTime({ label: 'Until', send, notBefore: 'from' }).optional(),
  });

  it.each(['iso', 'milliseconds', 'month-first', 'offset'] as const)('sent as %s', (send) => {
    const read = (from: string, to: string) => () => validate(range(send), { from, to });
    expect(read('2027-01-02 09:00', '2026-12-31 09:00')).toThrow('Until must not be before From.');
    expect(read('2026-12-31 09:00', '2027-01-02 09:00')).not.toThrow();
    expect(read('2026-12-31 09:00', '2026-12-31 09:00')).not.toThrow();
    expect(read('', '2026-12-31 09:00')).not.toThrow();
  });
});

it('says what is wrong with values that are each fine alone, once they are', () => {
  const check = ({ count, done }: { count?: number | undefined; done?: boolean | undefined }) =>
    done && count === 0 ? ['Count must not be 0 when Done is yes.'] : [];
  const said = (input: object) => message({ contactId: 'abc', ...input }, { check });
  expect(said({ count: 0, done: true })).toBe('Count must not be 0 when Done is yes.');
  expect(said({ count: 1, done: true })).toContain('"count":1');
  expect(said({ count: 'x', done: true })).not.toContain('when Done');
});

it('names three problems at most', () => {
  const many = Object.fromEntries(['a', 'b', 'c', 'd'].map((key) => [key, text()]));
  expect(() => validate(many, {})).toThrow(
    /^A is required: [^.]*\. B is required: [^.]*\. C is required: [^.]*\.$/,
  );
});

it('lets no key through that the form does not declare', () =>
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.oneof(fc.string(), fc.constantFrom('locationId', '__proto__')),
        fc.anything(),
      ),
      fc.oneof(fc.constant({}), fc.constant({ contactId: 'abc' })),
      (junk, more) => {
        let values: object = {};
        try {
          values = validate(shape(), { ...junk, ...more });
        } catch {
          return;
        }
        expect(Object.keys(shape())).toEqual(expect.arrayContaining(Object.keys(values)));
        expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
      },
    ),
  ));

it('fails with a sentence of at most 250 characters, whatever comes in', () =>
  fc.assert(
    fc.property(
      fc.record({
        contactId: fc.oneof(fc.anything(), fc.emailAddress()),
        firstName: fc.anything(),
        dueDate: fc.anything(),
        size: fc.anything(),
        count: fc.anything(),
        done: fc.anything(),
      }),
      (input) => {
        try {
          validate(shape(), input);
        } catch (error) {
          const { name, message: said } = error as Error;
          expect(name).toBe('StepError');
          expect(said.length).toBeLessThanOrEqual(250);
          expect(said).not.toMatch(/@/);
        }
      },
    ),
  ));

describe('of several fields at most one', () => {
  const shape = { room: text().optional(), person: text({ label: 'Who' }).optional() };
  const atMostOne = [['room', 'person']];

  it('either value is fine, and none', () => {
    expect(validate(shape, { room: 'blue' }, { atMostOne })).toEqual({ room: 'blue' });
    expect(validate(shape, { room: '', person: 'Ada' }, { atMostOne })).toEqual({ person: 'Ada' });
    expect(validate(shape, {}, { atMostOne })).toEqual({});
  });

  it('both are refused by their labels', () => {
    expect(() => validate(shape, { room: 'blue', person: 'Ada' }, { atMostOne })).toThrow(
      'Fill in only one of: Room, Who.',
    );
  });
});
