import { nameOf } from '../../src/highlevel/records/schema.ts';
import { gym } from './gym.ts';

const { account, act, find, sandbox, zapier } = gym();

const schemaKey = 'custom_objects.programs';
const first10K = 'programFirst10K00001';

const stored = (id: unknown) =>
  sandbox().highlevel.state.objectRecords.find((one) => one.id === id)!;

type Field = { key: string; label: string; list?: boolean; choices?: unknown };
const properties = async (key: string, input: object = {}) =>
  (
    await zapier.run<Field[]>(`creates.${key}.operation.inputFields`, account(), { ...input })
  ).filter((field) => field.key.startsWith('property_'));

describe('the properties of an object', () => {
  it('appear once the object is chosen, by their names and types', async () => {
    expect(await properties('create_record')).toEqual([]);
    expect(await properties('create_record', { schemaKey: '{{123__object}}' })).toEqual([]);
    const fields = await properties('create_record', { schemaKey });
    expect(fields.map(({ label }) => label)).toEqual([
      'Name',
      'Level',
      'Weeks',
      'Price',
      'Training Days',
      'Starts On',
      'Coach Phone',
      'Files',
      'Paces: Easy',
      'Paces: Race',
    ]);
    const level = fields.find(({ label }) => label === 'Level')!;
    expect(level.choices).toMatchObject([{ value: 'beginner', label: 'Beginner' }, {}]);
    const companies = await properties('create_record', { schemaKey: 'business' });
    expect(companies.map(({ label }) => label)).toEqual(['Company Name', 'Email']);
  });

  it('of several values are added and removed by an update', async () => {
    const fields = await properties('update_record', { schemaKey });
    expect(fields.filter(({ list }) => list).map(({ label }) => label)).toEqual([
      'Training Days to Add',
      'Training Days to Remove',
      'Files to Add',
      'Files to Remove',
    ]);
  });
});

it('a record without any property is refused before HighLevel is asked', async () => {
  await expect(act('create_record', { schemaKey })).rejects.toThrow(
    'Fill in at least one property of the chosen object.',
  );
});

it('a record is created, found by a property, changed and deleted', async () => {
  const { id: recordId, property } = await act('create_record', {
    schemaKey,
    owners: 'userSamRivera0000001',
    property_name: 'Marathon',
    property_level: 'Advanced',
    property_price: '$99.50',
    property_days: 'Monday, Saturday',
    'property_paces-easy': '6:00',
  });
  expect(property).toMatchObject({
    name: 'Marathon',
    level: 'Advanced',
    price: 99.5,
    days: ['Monday', 'Saturday'],
    paces: { easy: '6:00', race: null },
    weeks: null,
  });
  const input = { schemaKey, propertyKey: 'level', propertyValue: 'advanced' };
  expect(await find('search_records', input)).toMatchObject([
    { id: recordId, name: 'Marathon', objectName: 'Training Program', ownerNames: ['Sam Rivera'] },
  ]);
  await act('update_record', {
    schemaKey,
    recordId,
    newOwner: 'userGraceOkafor00001',
    formerOwner: 'userSamRivera0000001',
    property_days: 'Wednesday',
    'property_days-remove': ['Monday'],
  });
  expect(stored(recordId)).toMatchObject({
    owner: ['userGraceOkafor00001'],
    properties: { name: 'Marathon', days: ['saturday', 'wednesday'] },
  });
  const gone = { id: recordId, deleted: true };
  expect(await act('delete_record', { schemaKey, recordId })).toEqual(gone);
  expect(await act('delete_record', { schemaKey, recordId })).toEqual(gone);
  expect(await find('get_record', { schemaKey, recordId })).toEqual([]);
});

it('a company is a record, too', async () => {
  const { id, name } = await act('create_record', {
    schemaKey: 'business',
    property_name: 'Portland Running Club',
    property_email: 'team@example.com',
  });
  expect(name).toBe('Portland Running Club');
  expect(sandbox().highlevel.state.businesses.at(-1)).toMatchObject({
    id,
    email: 'team@example.com',
  });
});

it.each([
  [{ property_weeks: 'a few' }, /Weeks must be a number/],
  [{ property_level: 'Expert' }, /Level must be one of: Beginner, Advanced/],
  [{ property_gone: 'x' }, /gone no longer exists/],
])('writes nothing with %j, and says so', async (input, words) => {
  const before = structuredClone(stored(first10K));
  await expect(act('update_record', { schemaKey, recordId: first10K, ...input })).rejects.toThrow(
    words,
  );
  expect(stored(first10K)).toEqual(before);
});

it('what HighLevel refuses is told by the name of the property', async () => {
  await expect(act('create_record', { schemaKey, property_phone: '207 555 0100' })).rejects.toThrow(
    /Coach Phone is not valid/,
  );
});

it('an object is found with its properties', async () => {
  const [object] = await find('get_object', { objectKey: schemaKey });
  expect(object).toMatchObject({
    name: 'Training Program',
    properties: expect.arrayContaining([
      expect.objectContaining({ name: 'Level', dataType: 'SINGLE_OPTIONS' }),
    ]),
  });
  expect((await find('list_objects', { name: 'training' })).map(({ key }) => key)).toEqual([
    schemaKey,
  ]);
});

it.each([
  [{ number: '1424', since: '2026-03-01', title: 'First 10K' }, 'First 10K'],
  [{ title: 'First 10K', name: 'Spring' }, 'Spring'],
  [{ number: '1424' }, '1424'],
])('a record with the properties %j is called %s', (properties, name) => {
  expect(nameOf({ properties })).toBe(name);
});
