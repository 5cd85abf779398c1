import { calendarAccount } from './calendarAccount.ts';

const { ids, sandbox, find, act, choices, turnOn, day } = calendarAccount();

const book = (input = {}) =>
  act('create_appointment', {
    calendarId: ids.personal,
    contactId: ids.ada,
    startTime: `${day(2)} 15:00`,
    ...input,
  });

const ofPersonal = { calendarId: ids.personal };

describe('an appointment', () => {
  it('that was booked is found, in a list and by its contact', async () => {
    const booked = await book({ title: 'Intro session', endTime: `${day(2)} 15:30` });
    expect(booked).toMatchObject({
      title: 'Intro session',
      appointmentStatus: 'confirmed',
      calendarId: ids.personal,
      contactId: ids.ada,
      assignedUserId: ids.coach,
      isRecurring: false,
      meetingLocationType: null,
    });
    expect(Date.parse(String(booked.startTime))).toBe(Date.parse(`${day(2)}T15:00:00Z`));
    expect(Date.parse(String(booked.endTime)) - Date.parse(String(booked.startTime))).toBe(
      30 * 60_000,
    );
    const [found] = await find('get_appointment', { eventId: booked.id });
    expect(found).toMatchObject({ id: booked.id, title: 'Intro session', groupId: ids.group });
    expect(await find('list_calendar_events', ofPersonal)).toContainEqual(found);
    expect(await find('get_contact_appointments', { contactId: ids.ada })).toContainEqual(
      expect.objectContaining({ id: booked.id, startTime: booked.startTime }),
    );
  });

  it('is listed by calendar, user or group, the next one first', async () => {
    const booked = await book();
    const order = [booked.id, ids.appointment];
    for (const owner of [ofPersonal, { userId: ids.coach }, { groupId: ids.group }]) {
      const found = await find('list_calendar_events', owner);
      expect(found.map(({ id }) => id)).toEqual(order);
    }
    expect(await find('list_calendar_events', { calendarId: ids.spin })).toEqual([]);
    await expect(find('list_calendar_events')).rejects.toThrow(
      'Fill in at least one of: Calendar, User, Calendar Group.',
    );
  });

  it('is only listed inside of the range', async () => {
    const range = { ...ofPersonal, startTime: day(10), endTime: day(11) };
    expect(await find('list_calendar_events', range)).toEqual([]);
    const [request] = sandbox().requests.filter(({ path }) => path === '/calendars/events');
    expect(Number(request!.query.endTime) - Number(request!.query.startTime)).toBe(
      24 * 60 * 60 * 1000,
    );
  });

  it('is refused when the time is taken, unless told to', async () => {
    await book();
    await expect(book()).rejects.toThrow(/This time is not free/);
    const series = { rrule: 'RRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=4' };
    expect(await book({ ...series, ignoreFreeSlotValidation: 'yes' })).toMatchObject({
      isRecurring: true,
      ...series,
    });
    const words = { rrule: 'every 2 weeks, 6 times', ignoreFreeSlotValidation: 'yes' };
    expect(await book({ ...words, startTime: `${day(3)} 15:00` })).toMatchObject({
      rrule: 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=6',
    });
    await expect(book({ rrule: 'now and then' })).rejects.toThrow(
      'Recurrence must be a recurrence such as “Every 2 weeks, 6 times” or RRULE:FREQ=WEEKLY;COUNT=4.',
    );
  });

  it('says which of two ways of naming its place counts', async () => {
    const sent = () =>
      sandbox().requests.findLast(({ method }) => method === 'POST')!.body as Record<
        string,
        unknown
      >;
    await book({ meetingLocationType: 'Zoom' });
    expect(sent()).toMatchObject({ meetingLocationType: 'zoom', overrideLocationConfig: true });
    await book({ startTime: `${day(2)} 17:00`, meetingLocationId: 'physical_0' });
    expect(sent()).toMatchObject({ overrideLocationConfig: false });
    await book({ startTime: `${day(2)} 18:00` });
    expect(sent()).not.toHaveProperty('overrideLocationConfig');
  });

  it('changes, and keeps what is not mentioned', async () => {
    const changed = await act('update_appointment', {
      ...ofPersonal,
      eventId: ids.appointment,
      appointmentStatus: 'No-show',
      title: '',
      toNotify: 'no',
    });
    expect(changed).toMatchObject({ appointmentStatus: 'noshow', title: 'Personal training' });
    const [found] = await find('get_appointment', { eventId: ids.appointment });
    expect(found).toMatchObject({ appointmentStatus: 'noshow' });
  });

  it('moves to another calendar only when asked to', async () => {
    const listed = { listedCalendarId: ids.spin, eventId: ids.appointment, title: 'Renamed' };
    expect(await act('update_appointment', listed)).toMatchObject({
      title: 'Renamed',
      calendarId: ids.personal,
    });
    const moved = await act('update_appointment', { ...listed, calendarId: ids.spin });
    expect(moved).toMatchObject({ calendarId: ids.spin });
  });

  it('starts a Zap once when it is booked, and when it changes if the user wants that', async () => {
    const booked = await turnOn('list_calendar_events', ofPersonal);
    const changed = await turnOn('list_calendar_events', { ...ofPersonal, trigger_on: 'updated' });
    const followed = await turnOn('get_appointment', { eventId: ids.appointment });
    const { id } = await book();
    expect(await booked.poll()).toMatchObject([{ id, revision: 'new' }]);
    expect(await changed.poll()).toMatchObject([{ id }]);
    await act('update_appointment', { eventId: ids.appointment, appointmentStatus: 'cancelled' });
    const cancelled = [{ id: ids.appointment, appointmentStatus: 'cancelled' }];
    expect(await booked.poll()).toEqual([]);
    expect(await changed.poll()).toMatchObject(cancelled);
    expect(await changed.poll()).toEqual([]);
    expect(await followed.poll()).toMatchObject(cancelled);
  });

  it('of the past days starts a Zap when the user looks back', async () => {
    const [appointment] = sandbox().highlevel.state.appointments;
    const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();
    Object.assign(appointment!, { startTime: hours(-3), endTime: hours(-2) });
    const ahead = await turnOn('list_calendar_events', { ...ofPersonal, daysAhead: 5 });
    const back = await turnOn('list_calendar_events', {
      ...ofPersonal,
      daysBack: 1,
      trigger_on: 'updated',
    });
    expect([ahead.seen, back.seen]).toEqual([0, 1]);
    await act('update_appointment', { eventId: ids.appointment, appointmentStatus: 'showed' });
    expect(await back.poll()).toMatchObject([{ appointmentStatus: 'showed' }]);
  });

  it('is chosen by its start and title', async () => {
    const [choice] = await choices('appointment_dropdown', ofPersonal);
    expect(choice).toEqual({
      id: ids.appointment,
      label: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d, Personal training$/),
    });
    expect(await choices('appointment_dropdown', ofPersonal, { page: 1 })).toEqual([]);
    await expect(choices('appointment_dropdown')).rejects.toThrow(/Calendar is required/);
    const ofUpdate = { listedCalendarId: ids.personal, calendarId: ids.spin };
    expect(await choices('movable_appointment_dropdown', ofUpdate)).toEqual([choice]);
  });

  it('is deleted, also when it is gone already', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await act('delete_event', { eventId: ids.appointment })).toEqual({
        id: ids.appointment,
        deleted: true,
      });
    }
    expect(await find('get_appointment', { eventId: ids.appointment })).toEqual([]);
  });

  it('needs a contact, a calendar and a date', async () => {
    await expect(act('create_appointment', { startTime: '2026-02-31' })).rejects.toThrow(
      /Calendar is required.*Contact is required/,
    );
    await expect(book({ startTime: '2026-02-31' })).rejects.toThrow(
      /Start Time is not a date that exists/,
    );
  });
});

describe('a blocked time', () => {
  const block = (input: object) =>
    act('create_block_slot', {
      startTime: `${day(2)} 15:00`,
      endTime: `${day(2)} 16:00`,
      ...input,
    });

  it('of a calendar is found and takes its slots away', async () => {
    const blocked = await block({ ...ofPersonal, title: 'Closed' });
    expect(blocked).toMatchObject({ title: 'Closed', calendarId: ids.personal });
    expect(blocked.assignedUserId).toBeNull();
    const found = await find('list_blocked_slots', ofPersonal);
    expect(found).toMatchObject([{ id: blocked.id, title: 'Closed' }]);
    await expect(book()).rejects.toThrow(/This time is not free/);
  });

  it('is of a calendar or of a user, not of both', async () => {
    await expect(block({ ...ofPersonal, assignedUserId: ids.coach })).rejects.toThrow(
      'Fill in only one of: Calendar, Assigned User.',
    );
    await expect(block({})).rejects.toThrow('Fill in at least one of: Calendar, Assigned User.');
  });

  it('changes', async () => {
    const [choice] = await choices('block_slot_dropdown', { assignedUserId: ids.coach });
    expect(choice).toMatchObject({ id: 'blockSlotMeeting0001' });
    const changed = await act('update_block_slot', {
      eventId: choice!.id,
      assignedUserId: ids.coach,
      title: 'Longer meeting',
      endTime: `${day(6)} 16:00`,
    });
    expect(changed).toMatchObject({ title: 'Longer meeting', assignedUserId: ids.coach });
    const [found] = await find('list_blocked_slots', { userId: ids.coach });
    expect(found).toMatchObject({ title: 'Longer meeting', endTime: changed.endTime });
  });

  it('starts a Zap once, and is deleted like an appointment', async () => {
    const zap = await turnOn('list_blocked_slots', ofPersonal);
    const { id } = await block(ofPersonal);
    expect(await zap.poll()).toMatchObject([{ id }]);
    expect(await zap.poll()).toEqual([]);
    expect(await act('delete_event', { eventId: id })).toEqual({ id, deleted: true });
    expect(await find('list_blocked_slots', ofPersonal)).toEqual([]);
  });
});

describe('a note of an appointment', () => {
  const of = { appointmentId: ids.appointment };

  it('that was written is found, changed and deleted', async () => {
    const written = await act('create_appointment_note', {
      ...of,
      body: 'Bring shoes, {{contact.first_name}}!',
      userId: ids.manager,
    });
    expect(written).toMatchObject({
      body: 'Bring shoes, {{contact.first_name}}!',
      createdBy: { name: 'Grace Okafor' },
      contactId: ids.ada,
    });
    expect(await find('list_appointment_notes', of)).toContainEqual(written);
    const changed = { ...of, noteId: written.id, body: 'Bring two pairs of shoes.' };
    expect(await act('update_appointment_note', changed)).toMatchObject({
      id: written.id,
      body: 'Bring two pairs of shoes.',
    });
    expect(await act('delete_appointment_note', { ...of, noteId: written.id })).toEqual({
      id: written.id,
      deleted: true,
    });
    expect(await find('list_appointment_notes', of)).toHaveLength(1);
  });

  it('is listed page by page', async () => {
    for (let count = 1; count <= 25; count += 1) {
      sandbox().highlevel.state.appointmentNotes.push({
        id: `noteOfTheCoach${String(count).padStart(6, '0')}`,
        appointmentId: ids.appointment,
        contactId: ids.ada,
        body: `Note ${count}`,
        dateAdded: new Date(Date.now() - 1000 * (30 - count)).toISOString(),
      });
    }
    expect(await choices('appointment_note_dropdown', of)).toHaveLength(20);
    expect(await choices('appointment_note_dropdown', of, { page: 1 })).toHaveLength(6);
    expect((await turnOn('list_appointment_notes', of)).seen).toBe(26);
  });

  it('starts a Zap once', async () => {
    const zap = await turnOn('list_appointment_notes', of);
    await act('create_appointment_note', { ...of, body: 'Warm up first.' });
    expect(await zap.poll()).toMatchObject([{ body: 'Warm up first.' }]);
    expect(await zap.poll()).toEqual([]);
  });

  it('is not longer than 5000 characters', async () => {
    await expect(act('create_appointment_note', { ...of, body: 'x'.repeat(5001) })).rejects.toThrow(
      /Note Text is too long: 5001 characters, at most 5000 fit/,
    );
  });
});
