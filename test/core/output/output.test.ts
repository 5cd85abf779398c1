import {
  described,
  extended,
  out,
  sampleOf,
  toOutputFields,
} from '../../../src/core/output/output.ts';

const record = () =>
  out.object({
    id: out.id('16195505000', 'Activity ID'),
    name: out.text('Lunch Run', { from: ['contactName', 'profile.name'] }),
    distance: out.number(10.5, { label: 'Distance (m)' }),
    count: out.integer(3),
    done: out.yesNo(true),
    added: out.moment('2026-03-01T09:00:00Z'),
    born: out.day('1990-09-25'),
    settings: out.any({ a: 1 }, { label: 'Settings' }),
    gear: out.object({ name: out.text('SL2', { label: 'Gear Name' }) }),
    tags: out.list(out.text('runner')),
    laps: out.list(out.object({ split: out.integer(1, { label: 'Kilometre' }) })),
  });

const empty = {
  id: null,
  name: null,
  distance: null,
  count: null,
  done: null,
  added: null,
  born: null,
  settings: null,
  gear: { name: null },
  tags: [],
  laps: [],
};

it('has every key, also when the vendor sends nothing', () => {
  expect(record().parse({})).toEqual(empty);
  expect(record().parse(null)).toEqual(empty);
  expect(record().parse('text')).toEqual(empty);
});

it('drops what the schema does not name', () => {
  expect(record().parse({ id: 1, traceId: 'x', __proto__: { y: 1 } })).toEqual({
    ...empty,
    id: '1',
  });
});

it.each([
  ['id', 16195505000, '16195505000'],
  ['id', { nested: 1 }, null],
  ['name', true, 'true'],
  ['distance', '10.25', 10.25],
  ['distance', ' ', null],
  ['distance', 'far', null],
  ['distance', [], null],
  ['distance', 0, 0],
  ['count', '3', 3],
  ['done', 'TRUE', true],
  ['done', 0, false],
  ['done', 'no', false],
  ['done', 'perhaps', null],
  ['added', 1772355600000, '2026-03-01T09:00:00.000Z'],
  ['added', '2026-03-01 09:00:00', '2026-03-01T09:00:00Z'],
  ['born', '1990-09-25T00:00:00.000Z', '1990-09-25'],
  ['born', '1990-09-25', '1990-09-25'],
  ['born', { year: 1990 }, null],
  ['born', '-230688000000', '1962-09-10'],
  ['born', 'September 25, 1990', 'September 25, 1990'],
  ['settings', { b: [1] }, { b: [1] }],
  ['tags', 'runner', ['runner']],
  ['tags', [1, null, 'a'], ['1', 'a']],
  ['tags', '', []],
  ['laps', { split: '1' }, [{ split: 1 }]],
  ['gear', 'SL2', { name: null }],
])('%s reads %j as %j', (key, raw, value) => {
  expect(record().parse({ [key]: raw })).toMatchObject({ [key]: value });
});

it('looks for a value where the vendor may have put it, its own key first', () => {
  const nameOf = (raw: object) => (record().parse(raw) as { name: unknown }).name;
  expect(nameOf({ contactName: 'Ada' })).toBe('Ada');
  expect(nameOf({ contactName: null, profile: { name: 'Byron' } })).toBe('Byron');
  expect(nameOf({ name: 'First', contactName: 'Second' })).toBe('First');
});

it('keeps a value of another place when it is false or zero', () => {
  const schema = out.object({
    success: out.yesNo(true, { from: ['succeded'] }),
    total: out.integer(1, { from: ['count'] }),
  });
  expect(schema.parse({ succeded: false, count: 0 })).toEqual({ success: false, total: 0 });
});

it('does not change the vendor’s record', () => {
  const raw = { contactName: 'Ada' };
  record().parse(raw);
  expect(raw).toEqual({ contactName: 'Ada' });
});

it('makes a sample of the examples, with every key', () => {
  expect(sampleOf(record())).toEqual({
    id: '16195505000',
    name: 'Lunch Run',
    distance: 10.5,
    count: 3,
    done: true,
    added: '2026-03-01T09:00:00Z',
    born: '1990-09-25',
    settings: { a: 1 },
    gear: { name: 'SL2' },
    tags: ['runner'],
    laps: [{ split: 1 }],
  });
});

it('a sample that is read gives itself', () => {
  const sample = sampleOf(record());
  expect(record().parse(sample)).toEqual(sample);
});

it('lists the labelled values, nested ones by Zapier’s keys', () => {
  expect(toOutputFields(record())).toEqual([
    { key: 'id', label: 'Activity ID', type: 'string' },
    { key: 'name', label: 'Name', type: 'string' },
    { key: 'distance', label: 'Distance (m)', type: 'number' },
    { key: 'count', label: 'Count', type: 'integer' },
    { key: 'done', label: 'Done', type: 'boolean' },
    { key: 'added', label: 'Added', type: 'datetime' },
    { key: 'born', label: 'Born', type: 'string' },
    { key: 'settings', label: 'Settings' },
    { key: 'gear__name', label: 'Gear Name', type: 'string' },
    { key: 'tags', label: 'Tags', list: true, type: 'string' },
    { key: 'laps[]split', label: 'Kilometre', type: 'integer' },
  ]);
});

it('extends a schema and keeps its aliases', () => {
  const more = extended(record(), { created: out.yesNo(true, { from: ['new'] }) });
  expect(more.parse({ contactName: 'Ada', new: true })).toEqual({
    ...empty,
    name: 'Ada',
    created: true,
  });
});

it('makes values of plain descriptions', () => {
  const schema = out.object(
    described({
      distance: { kind: 'number', example: 1.5, label: 'Distance (km)' },
      name: { kind: 'text', example: 'Run' },
    }),
  );
  expect(schema.parse({ distance: '2', name: 3 })).toEqual({ distance: 2, name: '3' });
  expect(toOutputFields(schema)).toEqual([
    { key: 'distance', label: 'Distance (km)', type: 'number' },
    { key: 'name', label: 'Name', type: 'string' },
  ]);
});

it('names a value without a label by its key, in every part of the result', () => {
  const schema = out.object({
    taskIds: out.list(out.text('t1')),
    users: out.list(out.text('u1', { label: 'User IDs' })),
    customFields: out.list(out.object({ fieldValue: out.text('x') })),
    dndSettings: out.details({ Email: { status: 'off', codes: [1] } }),
  });
  expect(toOutputFields(schema).map(({ key, label }) => [key, label])).toEqual([
    ['taskIds', 'Task IDs'],
    ['users', 'User IDs'],
    ['customFields[]fieldValue', 'Custom Field Field Value'],
    ['dndSettings__Email__status', 'DND Settings Email Status'],
    ['dndSettings__Email__codes', 'DND Settings Email Codes'],
  ]);
});

it('a result keeps a wall time without adding an offset', () => {
  const schema = out.object({ at: out.wallTime('2026-10-18T07:02:27+02:00', { label: 'At' }) });
  expect(schema.parse({ at: '2026-10-18T07:02:27' })).toEqual({ at: '2026-10-18T07:02:27' });
  expect(schema.parse({})).toEqual({ at: null });
  expect(sampleOf(schema)).toEqual({ at: '2026-10-18T07:02:27+02:00' });
  expect(toOutputFields(schema)).toEqual([{ key: 'at', label: 'At', type: 'datetime' }]);
});

it('tells Zapier the type of the items of a list, and none of what has parts', () => {
  const typed = out.object({
    rates: out.any([120, 121], { label: 'Rates' }),
    moving: out.any([true], { label: 'Moving' }),
    points: out.any([[47, 8]], { label: 'Points' }),
    settings: out.details({ on: true }, { label: 'Settings' }),
  });
  expect(toOutputFields(typed)).toEqual([
    { key: 'rates', label: 'Rates', list: true, type: 'number' },
    { key: 'moving', label: 'Moving', list: true, type: 'boolean' },
    { key: 'points', label: 'Points', list: true },
    { key: 'settings', label: 'Settings' },
  ]);
});

it('calls a local time a moment only where the vendor knows its offset', () => {
  const times = out.object({
    start: out.wallTime('2025-10-19T13:00:00-07:00', { label: 'Start' }),
    measured: out.wallTime('2026-10-19T07:00:00', { label: 'Measured' }),
  });
  expect(toOutputFields(times).map(({ type }) => type)).toEqual(['datetime', 'string']);
});

it.each([
  [undefined, { email: { status: null }, url: null }],
  [{ email: 'on' }, { email: { status: null }, url: null }],
  [
    { url: 'u', sms: { status: 'on' } },
    { email: { status: null }, url: 'u', sms: { status: 'on' } },
  ],
  [{ email: { status: 'on', code: 1 } }, { email: { status: 'on', code: 1 }, url: null }],
])(
  'details have the keys that the sample shows, and all that the vendor sends: %j',
  (sent, read) => {
    const schema = out.object({ settings: out.details({ email: { status: 'off' }, url: 'x' }) });
    expect(schema.parse({ settings: sent })).toEqual({ settings: read });
  },
);
