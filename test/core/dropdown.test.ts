import nock from 'nock';
import { recordId } from '../../src/core/fields.ts';
import { offline } from '../offline.ts';
import { acmeZapier, dropdown, HOST } from './acme.ts';

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
