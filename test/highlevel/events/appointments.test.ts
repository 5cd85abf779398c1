import { MINUTE } from '../../clock.ts';
import { ada, later, liveGym } from './liveGym.ts';

const { act, change: changeLater, sandbox, turnOn } = liveGym();

const book = async (hours: number, calendarId = 'calendarPersonal0001') => {
  later();
  const startTime = new Date(Date.now() + hours * 60 * MINUTE).toISOString();
  const { id } = await act('create_appointment', {
    calendarId,
    contactId: ada,
    startTime,
    ignoreFreeSlotValidation: true,
  });
  return String(id);
};
const change = (eventId: string, more: object) =>
  changeLater('update_appointment', { eventId, ...more });

describe('Appointment Cancelled', () => {
  it('fires once for each, whatever the calendar, and for no edit of it', async () => {
    const early = await book(300 * 24);
    const late = await book(240, 'calendarSpinClass001');
    const zap = await turnOn('appointment_cancelled');
    await change(early, { appointmentStatus: 'cancelled' });
    await change(late, { title: 'Spin' });
    expect(await zap.poll()).toMatchObject([{ id: early, previousStatus: 'confirmed' }]);
    await change(early, { title: 'Was cancelled' });
    await change(late, { appointmentStatus: 'cancelled' });
    expect(await zap.poll()).toMatchObject([{ id: late }]);
    await change(early, { appointmentStatus: 'confirmed' });
    expect(await zap.poll()).toEqual([]);
    await change(early, { appointmentStatus: 'cancelled' });
    expect(await zap.poll()).toMatchObject([{ id: early }]);
    const short = await book(48);
    await change(short, { appointmentStatus: 'cancelled' });
    expect(await zap.poll()).toMatchObject([{ id: short }]);
  });
});

it('Appointment Booked fires for each new one, of all calendars or of one', async () => {
  await book(24);
  const any = await turnOn('appointment_booked');
  const spin = await turnOn('appointment_booked', { calendarId: 'calendarSpinClass001' });
  const first = await book(24 * 360);
  const second = await book(48, 'calendarSpinClass001');
  await change(first, { title: 'Renamed' });
  expect((await any.poll()).map(({ id }) => id)).toEqual([second, first]);
  expect(await spin.poll()).toMatchObject([
    { id: second, contactName: 'Ada Byron', calendarName: 'Spin Class' },
  ]);
  expect(await any.poll()).toEqual([]);
});

it('Appointment Rescheduled tells the times before', async () => {
  const id = await book(24);
  const zap = await turnOn('appointment_rescheduled');
  await change(id, { startTime: '2026-03-05T15:00:00-05:00', ignoreFreeSlotValidation: 'yes' });
  expect(await zap.poll()).toMatchObject([
    {
      id,
      startTime: '2026-03-05T15:00:00-05:00',
      previousStartTime: '2026-03-03T05:02:00.000-05:00',
      previousEndTime: '2026-03-03T06:02:00.000-05:00',
    },
  ]);
  await change(id, { title: 'Renamed' });
  expect(await zap.poll()).toEqual([]);
});

it('Appointment No-Show and Appointment Completed follow the status', async () => {
  const id = await book(1);
  const noShow = await turnOn('appointment_no_show');
  const completed = await turnOn('appointment_completed');
  later(180);
  await change(id, { appointmentStatus: 'noshow' });
  expect(await noShow.poll()).toMatchObject([{ id, previousStatus: 'confirmed' }]);
  await change(id, { appointmentStatus: 'showed' });
  expect(await completed.poll()).toMatchObject([{ id, appointmentStatus: 'showed' }]);
  expect(await noShow.poll()).toEqual([]);
});

it('Appointment Deleted fires when two polls miss one that the vendor does not know any more', async () => {
  const id = await book(24);
  const moved = await book(48);
  const zap = await turnOn('appointment_deleted', { calendarId: 'calendarPersonal0001' });
  await act('delete_event', { eventId: id });
  await change(moved, { calendarId: 'calendarSpinClass001', ignoreFreeSlotValidation: 'yes' });
  expect(await zap.poll()).toEqual([]);
  later();
  expect(await zap.poll()).toMatchObject([{ id, startTime: '2026-03-03T05:02:00-05:00' }]);
  later();
  expect(await zap.poll()).toEqual([]);
  expect(sandbox().highlevel.state.appointments.some((one) => one.id === moved)).toBe(true);
});

it('Appointment Starting Soon fires once for each that will take place, also after it was moved', async () => {
  const soon = await book(2);
  const cancelled = await book(2);
  await change(cancelled, { appointmentStatus: 'cancelled' });
  const zap = await turnOn('appointment_starting_soon', { before: '1', unit: 'Hours' });
  expect(await zap.poll()).toEqual([]);
  later(60);
  expect(await zap.poll()).toMatchObject([{ id: soon, calendarName: 'Personal Training' }]);
  expect(await zap.poll()).toEqual([]);
  const late = await book(0.5);
  expect(await zap.poll()).toMatchObject([{ id: late }]);
  await change(soon, { startTime: '2026-03-02T18:00:00Z', ignoreFreeSlotValidation: 'yes' });
  expect(await zap.poll()).toEqual([]);
  later(6 * 60);
  expect(await zap.poll()).toMatchObject([{ id: soon, startTime: '2026-03-02T13:00:00-05:00' }]);
});
