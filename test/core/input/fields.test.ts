import type * as z from 'zod/mini';
import { toInputFields } from '../../../src/core/input/editorFields.ts';
import { fieldFacts, isOptional } from '../../../src/core/input/fields/field.ts';
import {
  choice,
  date,
  dateTime,
  duration,
  email,
  file,
  integer,
  joined,
  lineItems,
  list,
  longText,
  number,
  numbers,
  password,
  phone,
  recordId,
  term,
  text,
  timeOfDay,
  timeZone,
  webAddress,
  yesNo,
} from '../../../src/core/input/fields.ts';
import { validate } from '../../../src/core/input/validate.ts';

/** What a field makes of a value: the value that is sent, or what is said of it. */
function read(schema: z.ZodMiniType, value: unknown): unknown {
  const result = schema.safeParse(value);
  return result.success ? result.data : { says: result.error.issues[0]!.message };
}

const says = (message: string) => ({ says: message });

const NO_LINK = says('must be a web address such as https://www.example.com');
const NO_NUMBER = says('must be a number such as 1250.50. Write it without words');

it.each<[string, z.ZodMiniType, unknown, unknown]>([
  ['text', text(), '  Ada ', 'Ada'],
  ['text', text(), 42, '42'],
  ['text', text(), true, 'true'],
  ['text', text(), ['a'], says('must be text')],
  ['text', text(), { a: 1 }, says('must be text')],
  ['text', text({ max: 3 }), 'abcd', says('is too long: 4 characters, at most 3 fit')],
  ['longText', longText(), ' a\n{{contact.first_name}} ', ' a\n{{contact.first_name}} '],
  ['longText', longText(), 'x'.repeat(65_000), 'x'.repeat(65_000)],
  [
    'longText',
    longText(),
    'x'.repeat(65_001),
    says('is too long: 65001 characters, at most 65000 fit'),
  ],
  ['email', email(), ' ada@example.com ', 'ada@example.com'],
  ['email', email(), 'Ada Byron <ada@example.com>', 'ada@example.com'],
  ['email', email(), 'mailto:ada@example.com?subject=Hi', 'ada@example.com'],
  ['email', email(), 'ada@café.example', 'ada@xn--caf-dma.example'],
  ['email', email(), '\u200eada＠example.com', 'ada@example.com'],
  ['email', email(), 'ada', says('must be an email address, with an @ and a domain')],
  ['email', email(), 42, says('must be an email address, with an @ and a domain')],
  ['phone', phone(), ' +1 (415) 555-0100 ', '+1 (415) 555-0100'],
  ['phone', phone(), 14155550100, '14155550100'],
  ['phone', phone(), '+１ ４１５‑５５５‑０１００', '+1 415-555-0100'],
  ['phone', phone(), '\u202a+1 415\u00a0555 0100\u202c', '+1 415 555 0100'],
  ['phone', phone(), 'tel:+1-415-555-0100', '+1-415-555-0100'],
  ['phone', phone(), '(+49) 171/1234567', '(+49) 171/1234567'],
  ['phone', phone(), '415 555 0100 ext. 5', '415 555 0100 ext. 5'],
  ['phone', phone(), '415 555 0100 x5', '415 555 0100 x5'],
  ['phone', phone({ asGiven: true }), 'tel:+1 415 555 0100', '+1 415 555 0100'],
  ['phone', phone({ asGiven: true }), ' n/a ', 'n/a'],
  ['phone', phone({ asGiven: true }), {}, says('must be a phone number')],
  ['phone', phone(), 'call me', says('must be a phone number such as +1 415 555 0100')],
  ['phone', phone(), '12345', says('must be a phone number such as +1 415 555 0100')],
  ['webAddress', webAddress(), ' https://example.com/a?b ', 'https://example.com/a?b'],
  ['webAddress', webAddress(), 'www.example.com', 'https://www.example.com'],
  ['webAddress', webAddress(), 'example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
  ['webAddress', webAddress(), '\u200e//example.com', 'https://example.com'],
  ['webAddress', webAddress(), 'ada@example.com', NO_LINK],
  ['webAddress', webAddress({ asGiven: true }), 'www.example.com', 'https://www.example.com'],
  ['webAddress', webAddress({ asGiven: true }), ' none yet ', 'none yet'],
  ['webAddress', webAddress(), 'javascript:alert(1)', NO_LINK],
  ['number', number(), ' 12.5 ', 12.5],
  ['number', number(), '-.5', -0.5],
  ['number', number(), '.5', 0.5],
  ['number', number(), '1,5', 1.5],
  ['number', number(), '$1,250.50', 1250.5],
  ['number', number(), '1,250', says('could mean 1250 or 1.25. Write it as one of them')],
  ['number', number(), 'not yet', NO_NUMBER],
  ['number', number(), '1e3', NO_NUMBER],
  ['number', number(), Number.NaN, NO_NUMBER],
  ['number', number(), true, NO_NUMBER],
  ['number', number({ min: 0 }), '-1', says('must be at least 0')],
  ['number', number({ max: 5 }), 6, says('must be at most 5')],
  ['integer', integer(), '12', 12],
  ['integer', integer(), '1,250', 1250],
  ['integer', integer(), '12.0', 12],
  ['integer', integer(), '12.5', says('must be a whole number such as 12')],
  ['integer', integer(), true, says('must be a whole number such as 12')],
  ['dateTime', dateTime(), '2026-03-01T09:00:00+01:00', '2026-03-01T08:00:00Z'],
  ['dateTime', dateTime({ send: 'offset' }), '2026-03-01T09:00+01:00', '2026-03-01T09:00:00+01:00'],
  ['dateTime', dateTime({ send: 'milliseconds' }), '2026-03-01T09:00:00Z', 1772355600000],
  ['dateTime', dateTime({ send: 'seconds' }), '2026-03-01T09:00:00.900Z', 1772355600],
  ['dateTime', dateTime({ send: 'month-first' }), '2026-03-01T09:00:00Z', '03-01-2026'],
  ['date', date(), '2026-03-01T23:30:00-05:00', '2026-03-01'],
  ['date', date(), '1990-09-25T00:00:00Z', '1990-09-25'],
  ['date', date(), 1766620800000, '2025-12-25'],
  [
    'date',
    date(),
    '2026-02-31',
    says('is not a date that exists. Use for example 2026-03-01 09:00'),
  ],
  ['date', date(), 20260301, says('must be a date such as 2026-03-01')],
  ['date', date(), {}, says('must be a date such as 2026-03-01')],
  ['dateTime', dateTime(), 'call back', says('must be a date and time such as 2026-03-01 09:00')],
  ['timeZone', timeZone(), ' america/new york ', 'America/New_York'],
  ['timeZone', timeZone(), 'US/Eastern', 'US/Eastern'],
  ['timeZone', timeZone(), 'Asia/Kolkata', 'Asia/Kolkata'],
  ['timeZone', timeZone(), 'utc', 'UTC'],
  ...['America/Arizona', '+01:00', 'EST5'].map(
    (name): [string, z.ZodMiniType, unknown, unknown] => [
      'timeZone',
      timeZone(),
      name,
      says(`must be a time zone such as America/New_York. “${name}” does not exist`),
    ],
  ),
  ...[
    'Eastern Time',
    'EST',
    'US Eastern',
    '(GMT-05:00) Eastern Time (US & Canada)',
    'New York',
  ].map((name): [string, z.ZodMiniType, unknown, unknown] => [
    'timeZone',
    timeZone(),
    name,
    says(`must be America/New_York instead of “${name}”`),
  ]),
  ['timeZone', timeZone(), {}, says('must be a time zone such as America/New_York')],
  ['file', file(), 'https://files.example.com/a.pdf', 'https://files.example.com/a.pdf'],
  ['file', file(), ' https://files.example.com/a.pdf\n', 'https://files.example.com/a.pdf'],
  [
    'file',
    file(),
    'https://example.com/a.pdf https://example.com/b.pdf',
    says('must be a file of an earlier step or a web address of a file'),
  ],
  ['file', file(), 'a.pdf', says('must be a file of an earlier step or a web address of a file')],
  [
    'file',
    file(),
    'file:///etc/passwd',
    says('must be a file of an earlier step or a web address of a file'),
  ],
])('%s: %#', (_, schema, value, result) => expect(read(schema, value)).toEqual(result));

describe('recordId', () => {
  it.each(['ocQHyuzHvysMo5N5VsXc', '16195505000', 'a.b:c-d_e', ' padded '])('takes %p', (id) => {
    expect(read(recordId(), id)).toBe(id.trim());
  });

  it('takes a number, also as a spreadsheet writes it', () => {
    expect(read(recordId(), 16195505000)).toBe('16195505000');
    expect(read(recordId(), '16195505000.0')).toBe('16195505000');
  });

  it.each([
    '.',
    '..',
    '-',
    '__',
    '../oauth/token',
    '%2e%2e',
    'a/b',
    'a\\b',
    'a?b',
    'a#b',
    'Ada Byron',
    'https://app.gohighlevel.com/x',
    'ada@example.com',
    'null',
    'undefined',
    'None',
    'NaN',
    'x'.repeat(101),
    'a\nb',
  ])('refuses %p', (id) => {
    expect(read(recordId(), id)).toEqual(
      says(
        'must be an ID: choose it in the list or map the ID of an earlier step, not a name or a link',
      ),
    );
  });

  it('refuses several', () => {
    expect(read(recordId(), ['a', 'b'])).toEqual(says('must be one ID'));
  });
});

describe('yesNo', () => {
  it.each(['true', 'YES', ' y ', 'on', '1', '１', '\u200eYes', 1, true])(
    'takes %p for yes',
    (value) => {
      expect(read(yesNo(), value)).toBe(true);
    },
  );
  it.each(['false', 'No', 'n', 'off', '0', 0, false])('takes %p for no', (value) => {
    expect(read(yesNo(), value)).toBe(false);
  });
  it.each<unknown>(['maybe', 2, {}, { toString: 'yes' }, ''])('refuses %p', (value) => {
    expect(read(yesNo(), value)).toEqual(says('must be yes or no'));
  });
});

describe('choice', () => {
  const size = choice({ s: 'Small', l: 'Large' });

  it.each(['s', 'S', 'small', ' Small '])('takes %p by value or label', (value) => {
    expect(read(size, value)).toBe('s');
  });

  it('names what there is to choose from', () => {
    expect(read(size, 'medium')).toEqual(says('must be one of: Small, Large'));
    const many = Object.fromEntries(Array.from('abcdefghij', (letter) => [letter, letter]));
    expect(read(choice(many), 'x')).toEqual(says('must be one of: a, b, c, d, e, f, g, h, …'));
  });

  it('does not take a name that every object has', () => {
    expect(read(size, 'constructor')).toEqual(says('must be one of: Small, Large'));
    expect(read(size, { toString: 's' })).toEqual(says('must be one of: Small, Large'));
    expect(read(size, '__proto__')).toEqual(says('must be one of: Small, Large'));
  });
});

describe('list', () => {
  it('takes one value for a list of one and drops empty ones', () => {
    expect(read(list(text()), 'a, b')).toEqual(['a, b']);
    expect(read(list(text()), ['a', ' ', null, ' b '])).toEqual(['a', 'b']);
  });

  it('splits at commas where that is asked for', () => {
    expect(read(list(text(), { split: true }), 'a, b,,c')).toEqual(['a', 'b', 'c']);
  });

  it('splits at the ends of lines, too', () => {
    expect(read(list(text(), { split: true }), 'a, b\r\nc\n')).toEqual(['a', 'b', 'c']);
    expect(read(list(text()), 'a, b\nc')).toEqual(['a, b\nc']);
  });

  it.each([
    ['["a, b", "c"]', ['a, b', 'c']],
    [' [ "a" ] ', ['a']],
    ['[a, b]', ['[a', 'b]']],
    ['["a", b', ['["a"', 'b']],
  ])('takes the text %j for what it lists in JSON', (given, values) => {
    expect(read(list(text(), { split: true }), given)).toEqual(values);
  });

  it('checks what a text lists in JSON', () => {
    expect(read(list(text()), '["a", "b"]')).toEqual(['a', 'b']);
    expect(read(list(text()), '[{"name":"a"}]')).toEqual(says('must be text'));
  });

  it('takes web addresses one after another for several', () => {
    const [one, other] = ['https://example.com/a,b.jpg', 'https://example.com/c.jpg'];
    for (const between of [',', ', ', ' ', '\n']) {
      expect(read(list(file()), one + between + other)).toEqual([one, other]);
    }
    expect(read(list(file()), one)).toEqual([one]);
    expect(read(list(text(), { split: true }), one)).toEqual([one]);
  });

  it('takes lists in a list for one', () => {
    expect(read(list(text()), [['a', 'b'], 'c'])).toEqual(['a', 'b', 'c']);
  });

  it('keeps the comma of a choice’s name', () => {
    const goals = list(choice({ run: '5K, flat', ride: 'Ride', both: '5K, flat, and a ride' }), {
      split: true,
    });
    expect(read(goals, '5k, Flat, Ride')).toEqual(['run', 'ride']);
    expect(read(goals, 'Ride, 5K, flat, and a ride,5K, flat')).toEqual(['ride', 'both', 'run']);
    expect(read(goals, '5K, hilly')).toHaveProperty('says');
    expect(read(list(text({ choices: { a: 'A, B' } }), { split: true }), 'A, B, c')).toEqual([
      'A, B',
      'c',
    ]);
  });

  it('checks every item', () => {
    expect(read(list(recordId()), ['a', '..'])).toHaveProperty('says');
    expect(read(list(text(), { max: 2 }), ['a', 'b', 'c'])).toEqual(
      says('has too many items, at most 2 fit'),
    );
  });

  it('has the facts of its items beside its own', () => {
    expect(fieldFacts(list(recordId({ dropdown: 'a_dropdown' }), { label: 'Many' }))).toMatchObject(
      {
        type: 'string',
        dropdown: 'a_dropdown',
        label: 'Many',
        list: true,
      },
    );
  });
});

it('lineItems says what is no row', () => {
  expect(read(lineItems({ name: text() }), 'Ada')).toEqual(says('must be a row of fields'));
});

it('lineItems takes one row as well as several', () => {
  const rows = lineItems({ name: text(), amount: number() }, { max: 2 });
  expect(read(rows, { name: 'a', amount: '1' })).toEqual([{ name: 'a', amount: 1 }]);
  expect(read(rows, [1, 2, 3])).toHaveProperty('says');
  const row = { name: 'a', amount: 1 };
  expect(read(rows, [row, row, row])).toEqual(says('has too many rows, at most 2 fit'));
});

it('facts are found through optional and default', () => {
  expect(fieldFacts(text({ label: 'A' }).optional()).label).toBe('A');
  expect(fieldFacts(yesNo({ label: 'B' }).default(true)).label).toBe('B');
  expect(isOptional(text().optional())).toBe(true);
  expect(isOptional(yesNo().default(true))).toBe(true);
  expect(isOptional(text())).toBe(false);
});

describe('numbers', () => {
  it.each([
    ['111, 139, 152', [111, 139, 152]],
    ['111;139 152.5', [111, 139, 152.5]],
    [
      [111, '139'],
      [111, 139],
    ],
    [['111, 139'], [111, 139]],
    [111, [111]],
  ])('takes %p for several numbers', (given, expected) => {
    expect(numbers().parse(given)).toEqual(expected);
  });

  it.each(['111, 0x10', '1e3', '--5', '$5'])('refuses %p', (given) => {
    expect(numbers().safeParse(given).success).toBe(false);
  });

  it('refuses words', () => {
    expect(numbers().safeParse('111, high').error?.issues[0]?.message).toBe(
      'must be numbers such as 111, 139, 152',
    );
  });
});

describe('duration', () => {
  it.each([
    ['45:00', 2700],
    ['1:02:30', 3750],
    [' 0:35:51 ', 2151],
    ['90:00', 5400],
    ['0:05', 5],
    ['2151', 2151],
    [2151, 2151],
    ['3,130', 3130],
    ['３５:５１', 2151],
    ['30.6', 31],
    ['52 min', 3120],
    ['52m10s', 3130],
    ['1 h 5 min', 3900],
    ['1.5 hours', 5400],
    ['90 seconds', 90],
    ['PT52M10S', 3130],
  ])('takes %p for %i seconds', (given, seconds) => {
    expect(duration().parse(given)).toBe(seconds);
  });

  it.each([
    '',
    '0',
    0,
    '0:00',
    'an hour',
    '1:75',
    '1:75:00',
    '-5',
    '1:2',
    '$45',
    '45 %',
    '5 min ago',
    'h m s',
  ])('refuses %p', (given) => {
    expect(duration().safeParse(given).error?.issues[0]?.message).toBe(
      'must be a time such as 45:00, 1:02:30 or a number of seconds',
    );
  });
});

it('a duration may be zero where that means something', () => {
  expect(duration({ zero: true }).parse('0:00')).toBe(0);
  expect(duration({ zero: true }).safeParse('none').success).toBe(false);
});

describe('dateTime as the wall shows it', () => {
  it.each([
    ['2026-03-01 09:00', '2026-03-01T09:00:00Z'],
    ['2026-03-01', '2026-03-01T00:00:00Z'],
    ['2026-03-01T09:00:00-05:00', '2026-03-01T09:00:00Z'],
    ['2026-03-01T09:00:00+00:00', '2026-03-01T09:00:00Z'],
    ['March 1, 2026 9:00 am', '2026-03-01T09:00:00Z'],
  ])('takes %p as wall time', (given, wall) => {
    const shape = { start: dateTime({ send: 'wall' }) };
    expect(validate(shape, { start: given }, { zone: 'America/Chicago' })).toEqual({ start: wall });
  });
});

it.each([
  '2026-03-01T17:00:00Z',
  '2026-03-01T17:00:00.250Z',
  '2026-03-01 5pm UTC',
  '1772355600',
  1772355600000,
])('the clock is unknown for %p', (start) => {
  const shape = { start: dateTime({ send: 'wall' }) };
  expect(() => validate(shape, { start }, { zone: 'America/Chicago' })).toThrow(
    'Start is a time in UTC. Map the local time of an earlier step, or write it as 2026-03-01 09:00.',
  );
});

describe('timeOfDay', () => {
  it.each([
    ['09:00', '09:00'],
    ['9', '09:00'],
    ['9:05', '09:05'],
    ['09:05:00', '09:05'],
    ['9.30', '09:30'],
    [17, '17:00'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
    ['9 am', '09:00'],
    ['12am', '00:00'],
    ['12:30 p.m.', '12:30'],
    ['5:30 PM', '17:30'],
  ])('%p is %s', (given, sent) => {
    expect(timeOfDay().parse(given)).toBe(sent);
  });

  it.each<unknown>([
    { toString: undefined },
    null,
    '24:00',
    '9:60',
    '13 pm',
    '0 am',
    'noon',
    '9:5',
    '09:00:30',
    '2026-03-01T09:00:00Z',
    '',
  ])('%p is no time of a day', (given) => {
    expect(() => timeOfDay().parse(given)).toThrow(/must be a time of the day such as 09:00/);
  });
});

describe('joined', () => {
  const shape = {
    userIds: joined(recordId({ dropdown: 'user_dropdown' }), { label: 'Users' }).optional(),
  };

  it('several values travel as one text', () => {
    expect(validate(shape, { userIds: ['a1', ' b2 ', ''] })).toEqual({ userIds: 'a1,b2' });
    expect(validate(shape, { userIds: 'a1, b2' })).toEqual({ userIds: 'a1,b2' });
    expect(validate(shape, { userIds: [] })).toEqual({});
  });

  it('each of them is checked', () => {
    expect(() => validate(shape, { userIds: ['a1', 'not an id'] })).toThrow(/Users, item 2/);
  });

  it('the editor shows them as a list with its dropdown', () => {
    expect(toInputFields(shape)).toEqual([
      {
        key: 'userIds',
        label: 'Users',
        type: 'string',
        required: false,
        list: true,
        dynamic: 'user_dropdown.id.label',
      },
    ]);
  });
});

it('a password is hidden and kept to the letter', () => {
  expect(validate({ secret: password() }, { secret: ' a{{b}} ' })).toEqual({ secret: ' a{{b}} ' });
  expect(toInputFields({ secret: password() })).toMatchObject([{ type: 'password' }]);
});

it('dateTime is spelled out for what people type, in the zone of their Zap', () => {
  const shape = { start: dateTime({ send: 'spelled' }) };
  const sent = (start: string) => validate(shape, { start }, { zone: 'Europe/Berlin' }).start;
  expect(sent('2026-10-20 06:30')).toBe('Tue, 20 Oct 2026 06:30:00');
  expect(sent('2025-10-19T13:00:00-07:00')).toBe('Sun, 19 Oct 2025 13:00:00');
  expect(sent('2026-10-20')).toBe('Tue, 20 Oct 2026 00:00:00');
});

it('a term is read in the words that people have for it, and refused with what is known', () => {
  const color = term((given) => (/^gr[ae]y$/i.test(given) ? 'gray' : null), {
    unknown: 'must be gray',
  });
  expect(color.parse(' Grey ')).toBe('gray');
  expect(color.safeParse('pink').error?.issues[0]?.message).toBe('must be gray');
  expect(color.safeParse(['gray']).success).toBe(false);
});

it('text with choices offers them and takes any other text', () => {
  const shape = { sport: text({ choices: { run: 'Run' } }), size: choice({ s: 'Small' }) };
  expect(toInputFields(shape)[0]).toMatchObject({
    choices: [{ value: 'run', sample: 'run', label: 'Run' }],
  });
  expect(validate(shape, { sport: ' Chess ', size: 's' })).toEqual({ sport: 'Chess', size: 's' });
});
