import { gym } from './gym.ts';

const { act, choices, find } = gym({ kept: true });

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
      contactName: 'Ben Torres',
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
