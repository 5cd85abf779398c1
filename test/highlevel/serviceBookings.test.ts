import nock from 'nock';
import type { Sandbox } from '../../src/dev/sandbox/index.ts';
import type { Account, Item } from '../../src/dev/zapier/host.ts';
import { testZapier } from '../appHandler.ts';
import { openSandbox } from '../sandbox.ts';

const zapier = testZapier();
let sandbox: Sandbox;
let gym: Account;

beforeAll(async () => {
  sandbox = await openSandbox();
  gym = await zapier.connect('highlevel', sandbox.approve);
});
afterAll(async () => {
  nock.restore();
  await sandbox.close();
});

const find = (key: string, input: object) =>
  zapier.run<Item[]>(`searches.${key}.operation.perform`, gym, { ...input });
const act = (key: string, input: object) =>
  zapier.run<Item>(`creates.${key}.operation.perform`, gym, { ...input });
const choices = (key: string) => zapier.run<Item[]>(`triggers.${key}.operation.perform`, gym, {});

it('is made, moved, found and deleted, and takes no time that is taken', async () => {
  const [service] = await choices('service_dropdown');
  const booked = {
    contactId: 'contactBenTorres0001',
    services: [{ id: service!.id, staffId: 'userSamRivera0000001' }],
    startTime: 'in 3 days at 9am',
    endTime: 'in 3 days at 10am',
  };
  const { id: bookingId } = await act('create_service_booking', booked);
  await expect(act('create_service_booking', booked)).rejects.toThrow('This time is not free');
  await act('update_service_booking', {
    bookingId,
    startTime: 'in 4 days at 9am',
    endTime: 'in 4 days at 10am',
  });
  expect(await find('get_service_booking', { bookingId })).toMatchObject([
    {
      title: 'Ben Torres',
      serviceLocationName: 'Main studio',
      services: [{ name: 'Sports massage', serviceStaffName: 'Sam Rivera' }],
    },
  ]);
  const found = await find('list_service_bookings', {});
  expect(found.map(({ id }) => id)).toContain(bookingId);
  expect(await act('delete_service_booking', { bookingId })).toEqual({
    id: bookingId,
    deleted: true,
  });
  expect(await find('get_service_booking', { bookingId })).toEqual([]);
});
