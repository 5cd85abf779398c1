import nock from 'nock';
import { recordId } from '../../../src/core/input/fields.ts';
import { vocabularyOf } from '../../../src/core/operations/vocabulary.ts';
import { byOffset } from '../../../src/core/reading/paging.ts';
import { offline } from '../../offline.ts';
import { acme, acmeZapier, dropdown, failureOf, HOST } from '../acme.ts';

type Room = { id: number | null; name: string };

const rooms = dropdown({
  key: 'room_dropdown',
  noun: 'Room',
  docs: '',
  scopes: [],
  route: 'GET /houses',
  result: 'houses[]',
  input: () => ({ houseId: recordId({ local: true }) }),
  option: ({ id, rooms: inside }, { houseId }) =>
    id === houseId ? (inside as Room[]).map((room) => ({ id: room.id, label: room.name })) : null,
});

offline();

it('a choice comes once, however often the vendor lists it', async () => {
  const inside = [
    { id: 1, name: 'Hall' },
    { id: 1, name: 'Hall again' },
    { id: 2, name: 'Studio' },
  ];
  nock(HOST)
    .get('/v1/houses')
    .reply(200, { houses: [{ id: 'north', rooms: inside }] });
  expect(await acmeZapier([rooms]).poll('room_dropdown', { houseId: 'north' })).toEqual([
    { id: '1', label: 'Hall' },
    { id: '2', label: 'Studio' },
  ]);
});

it('a record holds several choices, or none', async () => {
  nock(HOST)
    .get('/v1/houses')
    .reply(200, {
      houses: [
        { id: 'north', rooms: [{ id: 1, name: 'Hall' }] },
        {
          id: 'south',
          rooms: [
            { id: 2, name: 'Studio' },
            { id: 3, name: null },
            { id: null, name: 'Nowhere' },
          ],
        },
      ],
    });
  const choices = await acmeZapier([rooms]).poll('room_dropdown', { houseId: 'south' });
  expect(choices).toEqual([
    { id: '2', label: 'Studio' },
    { id: '3', label: '3' },
  ]);
});

describe('choices of other endpoints', () => {
  const records = dropdown({
    key: 'record_dropdown',
    noun: 'Record',
    docs: '',
    scopes: [],
    route: 'GET /kinds/{kind}/records',
    input: () => ({ kind: recordId({ local: true }).optional() }),
    result: 'records[]',
    option: ({ id, name }) => ({ id, label: name }),
    instead: [
      {
        when: ({ kind }) => kind === undefined,
        route: 'GET /people',
        paging: byOffset({ offset: 'skip', size: 'limit', max: 2 }),
        result: 'people[]',
        option: ({ personId }) => ({ id: personId, label: null }),
      },
      {
        when: ({ kind }) => kind === 'places',
        route: 'GET /places',
        result: 'places[]',
        option: ({ id }) => ({ id, label: null }),
      },
    ],
  });

  const choices = (input = {}, meta = {}) =>
    acmeZapier([records]).poll('record_dropdown', input, meta);

  it('the fields choose the endpoint of the choices', async () => {
    nock(HOST)
      .get('/v1/kinds/dogs/records')
      .reply(200, { records: [{ id: 1, name: 'Rex' }] });
    expect(await choices({ kind: 'dogs' })).toEqual([{ id: '1', label: 'Rex' }]);
    nock(HOST)
      .get('/v1/people?skip=0&limit=2')
      .reply(200, { people: [{ personId: 7 }] });
    expect(await choices()).toEqual([{ id: '7', label: '7' }]);
    nock(HOST)
      .get('/v1/places')
      .reply(200, { places: [{ id: 5 }] });
    expect(await choices({ kind: 'places' })).toEqual([{ id: '5', label: '5' }]);
  });

  it('each endpoint pages in its own way', async () => {
    nock(HOST)
      .get('/v1/people?skip=2&limit=2')
      .reply(200, { people: [{ personId: 9 }] });
    expect(await choices({}, { page: 1 })).toEqual([{ id: '9', label: '9' }]);
    expect(await choices({ kind: 'dogs' }, { page: 1 })).toEqual([]);
  });

  it('all routes are routes of the operation', () => {
    expect(records.routes).toEqual(['GET /kinds/{kind}/records', 'GET /people', 'GET /places']);
  });
});

it('stand behind those that come first, once', async () => {
  const people = dropdown({
    key: 'owner_dropdown',
    noun: 'Owner',
    docs: '',
    scopes: [],
    route: 'GET /people',
    paging: byOffset({ offset: 'skip', size: 'limit', max: 1 }),
    result: 'people[]',
    first: [{ id: 'nobody', label: 'Nobody' }],
    option: ({ id, name }) => ({ id, label: name }),
  });
  nock(HOST)
    .get('/v1/people?skip=0&limit=1')
    .reply(200, { people: [{ id: 7, name: 'Ada' }] })
    .get('/v1/people?skip=1&limit=1')
    .reply(200, { people: [{ id: 8, name: 'Max' }] });
  const page = (number: number) =>
    acmeZapier([people]).poll('owner_dropdown', {}, { page: number });
  expect(await page(0)).toEqual([
    { id: 'nobody', label: 'Nobody' },
    { id: '7', label: 'Ada' },
  ]);
  expect(await page(1)).toEqual([{ id: '8', label: 'Max' }]);
});

it('a list that depends on a value of an earlier step says why there is none to choose from', async () => {
  const failure = await failureOf(
    acmeZapier([rooms]).poll('room_dropdown', { houseId: '{{7__house}}' }),
  );
  expect(failure.message).toBe(
    'House ID is mapped from an earlier step, so there is no list to choose from: map the Room from an earlier step, too.',
  );
});

it('choices that are the same for everyone come at once, on the first page alone', async () => {
  const sizes = vocabularyOf(acme).choices({
    key: 'size_dropdown',
    noun: 'Size',
    docs: '',
    choices: () => ({ s: 'Small', l: 'Large' }),
  });
  const page = (number: number) => acmeZapier([sizes]).poll('size_dropdown', {}, { page: number });
  expect(await page(0)).toEqual([
    { id: 's', label: 'Small' },
    { id: 'l', label: 'Large' },
  ]);
  expect(await page(1)).toEqual([]);
});
