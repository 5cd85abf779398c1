import { calendarAccount } from './calendarAccount.ts';

const { ids, sandbox, find, findAs, agency, act, choices, turnOn, day } = calendarAccount();

describe('a calendar', () => {
  it('that was created is found, with its team and its hours', async () => {
    const created = await act('create_calendar', {
      name: 'Physio',
      calendarType: 'personal',
      description: 'Half an hour with the physio',
      groupId: ids.group,
      teamMembers: [
        {
          userId: ids.coach,
          priority: 'High',
          isPrimary: 'yes',
          memberPlace: 'physical',
          memberAddress: '40 Fore Street',
        },
      ],
      slotDuration: '30',
      slotDurationUnit: 'mins',
      openHours: [
        { days: 'weekdays', opens: '9', closes: '12:30' },
        { days: 'friday', opens: '2 pm', closes: '17:00' },
      ],
      availabilities: [{ date: '2030-12-24', dateOpens: '9:00', dateCloses: '10:00' }],
      availabilityType: 'Both',
      recurringFrequency: 'weekly',
      recurringCount: 4,
      lookBusyEnabled: 'no',
      lookBusyPercentage: '20',
      eventTitle: '{{contact.name}} with the physio',
      formId: '',
    });
    const morning = { openHour: 9, openMinute: 0, closeHour: 12, closeMinute: 30 };
    expect(created).toMatchObject({
      name: 'Physio',
      calendarType: 'personal',
      groupId: ids.group,
      eventTitle: '{{contact.name}} with the physio',
      teamMembers: [
        {
          userId: ids.coach,
          priority: 1,
          isPrimary: true,
          locationConfigurations: [{ kind: 'physical', location: '40 Fore Street' }],
        },
      ],
      recurring: { freq: 'WEEKLY', count: 4 },
      lookBusyConfig: { enabled: false, LookBusyPercentage: 20 },
      availabilities: [{ date: '2030-12-24T00:00:00.000Z' }],
      availabilityType: null,
      formId: null,
    });
    expect(created.openHours).toEqual([
      ...[1, 2, 3, 4].map((one) => ({ daysOfTheWeek: [one], hours: [morning] })),
      {
        daysOfTheWeek: [5],
        hours: [morning, { openHour: 14, openMinute: 0, closeHour: 17, closeMinute: 0 }],
      },
    ]);
    expect(await find('get_calendar_by_id', { calendarId: created.id })).toEqual([created]);
    expect(await find('list_calendars', { name: 'physio' })).toEqual([created]);
    expect(await find('list_calendars', { groupId: ids.group })).toHaveLength(2);
  });

  it('keeps what a change does not mention', async () => {
    const changed = await act('update_calendar', {
      calendarId: ids.personal,
      name: 'Personal Coaching',
      description: '',
      autoConfirm: 'no',
    });
    expect(changed).toMatchObject({
      name: 'Personal Coaching',
      autoConfirm: false,
      groupId: ids.group,
      slotDuration: 60,
    });
    expect(changed.openHours).toHaveLength(7);
  });

  it('of the team takes a row without a place, and hours only as times', async () => {
    await expect(
      act('update_calendar', {
        calendarId: ids.personal,
        openHours: [{ days: 'monday', opens: 'early', closes: '17:00' }],
      }),
    ).rejects.toThrow(/Weekly Hours row 1, Opens, must be a time of the day such as 09:00/);
    const changed = await act('update_calendar', {
      calendarId: ids.personal,
      teamMembers: [{ userId: ids.manager }],
    });
    expect(changed.teamMembers).toMatchObject([
      { userId: ids.manager, priority: 0.5, locationConfigurations: [] },
    ]);
  });

  it('is refused in the vendor’s words when its type needs a team', async () => {
    await expect(
      act('create_calendar', { name: 'Tour', calendarType: 'round_robin' }),
    ).rejects.toThrow(/Team members are required for calendars of type round_robin/);
    await expect(act('create_calendar', { name: 'Tour', lookBusyEnabled: 'yes' })).rejects.toThrow(
      /Look Busy \(%\) is required with Look Busy: fill it in, or clear Look Busy/,
    );
  });

  it('is deleted, also when it is gone already', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await act('delete_calendar', { calendarId: ids.spin })).toEqual({
        id: ids.spin,
        deleted: true,
      });
    }
    expect(await find('get_calendar_by_id', { calendarId: ids.spin })).toEqual([]);
  });

  it('starts a Zap once when it is new, and when it changes', async () => {
    const added = await turnOn('list_calendars');
    const changed = await turnOn('get_calendar_by_id', { calendarId: ids.personal });
    await act('create_calendar', { name: 'Open House' });
    expect(await added.poll()).toMatchObject([{ name: 'Open House', revision: 'new' }]);
    expect(await added.poll()).toEqual([]);
    expect(await changed.poll()).toEqual([]);
    await act('update_calendar', { calendarId: ids.personal, name: 'Coaching' });
    expect(await changed.poll()).toMatchObject([{ id: ids.personal, name: 'Coaching' }]);
  });

  it('is chosen by its name, drafts marked, with the group, place and form of its own', async () => {
    expect(await choices('calendar_dropdown')).toEqual([
      { id: ids.personal, label: 'Personal Training' },
      { id: ids.spin, label: 'Spin Class' },
      { id: 'calendarPoolLane0001', label: 'Pool Lane (draft)' },
    ]);
    expect(await find('list_calendars', { showDrafted: 'no' })).toHaveLength(2);
    expect(await choices('calendar_group_dropdown')).toEqual([
      { id: ids.group, label: 'Coaching' },
    ]);
    expect(await choices('meeting_location_dropdown', { calendarId: ids.personal })).toEqual([
      { id: 'physical_0', label: '40 Fore Street' },
    ]);
    const moving = (calendars: object) => choices('movable_meeting_location_dropdown', calendars);
    const there = [{ id: 'physical_0', label: '40 Fore Street' }];
    expect(await moving({ listedCalendarId: ids.personal })).toEqual(there);
    expect(await moving({ listedCalendarId: ids.spin, calendarId: ids.personal })).toEqual(there);
    expect(await choices('booking_form_dropdown')).toEqual([
      { id: 'formTrialRequest0001', label: 'Trial request' },
    ]);
  });

  it('keeps its single days but for those that an update names', async () => {
    const days = (availabilities: object[]) =>
      act('update_calendar', { calendarId: ids.personal, availabilities });
    const open = { dateOpens: '9:00', dateCloses: '10:00' };
    const dates = ({ availabilities }: Record<string, unknown>) =>
      (availabilities as { id: string; date: string }[]).map(({ date }) => date.slice(0, 10));
    await days([{ date: '2030-12-24', ...open }]);
    const both = await days([{ date: '2030-12-25', ...open }]);
    expect(dates(both)).toEqual(['2030-12-24', '2030-12-25']);
    const [eve] = both.availabilities as { id: string }[];
    expect(await choices('single_day_dropdown', { calendarId: ids.personal })).toContainEqual({
      id: eve!.id,
      label: '2030-12-24',
    });
    const longer = { date: '2030-12-24', dateOpens: '9:00', dateCloses: '14:00', dateId: eve!.id };
    expect(await days([longer])).toMatchObject({
      availabilities: [{}, { id: eve!.id, hours: [{ closeHour: 14 }] }],
    });
    const afternoon = { date: '2030-12-24', dateOpens: '15:00', dateCloses: '17:00' };
    expect(dates(await days([longer, afternoon]))).toEqual(['2030-12-25', '2030-12-24']);
    const left = await days([{ date: '2030-12-24', dateId: eve!.id, dateRemoved: 'yes' }]);
    expect(dates(left)).toEqual(['2030-12-25']);
    await expect(days([{ date: '2030-12-26' }])).rejects.toThrow(
      'Hours of Single Days row 1: fill in Opens and Closes.',
    );
    await expect(days([{ date: '2030-12-25', dateRemoved: 'yes' }])).rejects.toThrow(
      'Hours of Single Days row 1, Existing Day, is required to remove a day.',
    );
  });

  it('is reached by an agency through its sub-account', async () => {
    const found = await findAs(await agency(), 'list_calendars', {
      subAccountId: 'harborNorthBranch001',
    });
    expect(found).toMatchObject([{ id: 'calendarNorthTour001', name: 'Gym Tour' }]);
  });

  it('of another sub-account is out of reach', async () => {
    await expect(
      find('get_calendar_by_id', { calendarId: 'calendarNorthTour001' }),
    ).rejects.toThrow(/has no access to that sub-account/);
  });
});

describe('a calendar group', () => {
  it('that was created is found', async () => {
    const created = await act('create_calendar_group', {
      name: 'Classes',
      description: 'All classes',
      slug: 'classes',
    });
    expect(created).toMatchObject({ name: 'Classes', slug: 'classes', isActive: true });
    expect(await find('list_calendar_groups', { name: 'class' })).toEqual([created]);
  });

  it('tells whether its slug is free', async () => {
    expect(await act('validate_group_slug', { slug: 'coaching' })).toEqual({
      slug: 'coaching',
      available: false,
    });
    expect(await act('validate_group_slug', { slug: 'swimming' })).toMatchObject({
      available: true,
    });
    await expect(
      act('create_calendar_group', { name: 'A', description: 'B', slug: 'coaching' }),
    ).rejects.toThrow(/This URL slug is taken/);
  });

  it('changes, is turned off and deleted', async () => {
    const words = { name: 'Coaches', description: 'All of them', slug: 'coaches' };
    expect(await act('update_calendar_group', { groupId: ids.group, ...words })).toMatchObject(
      words,
    );
    expect(await act('update_group_status', { groupId: ids.group, isActive: 'no' })).toEqual({
      id: ids.group,
      isActive: false,
      success: true,
    });
    expect(await find('list_calendar_groups')).toMatchObject([{ ...words, isActive: false }]);
    expect(await act('delete_calendar_group', { groupId: ids.group })).toEqual({
      id: ids.group,
      deleted: true,
    });
    expect(await find('list_calendar_groups')).toEqual([]);
  });

  it('needs all of its words, since HighLevel replaces them', async () => {
    await expect(
      act('update_calendar_group', { groupId: ids.group, name: 'Coaches' }),
    ).rejects.toThrow(/Description is required/);
  });
});

describe('the free slots of a calendar', () => {
  const slots = (input = {}) =>
    find<{ id: string; start: string; date: string; timezone: string | null }>('get_free_slots', {
      calendarId: ids.personal,
      ...input,
    });

  it('come one by one, the first one first, in the next seven days', async () => {
    const found = await slots();
    const [first] = found;
    const starts = found.map(({ start }) => Date.parse(start));
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    expect(starts.at(-1)).toBeLessThanOrEqual(Date.now() + 7 * 24 * 60 * 60 * 1000);
    expect(first).toEqual({
      id: `${ids.personal}:${first!.start}`,
      start: first!.start,
      date: first!.start.slice(0, 10),
      timezone: 'America/New_York',
      calendarName: 'Personal Training',
      calendarId: ids.personal,
    });
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it('are in the zone that is asked for', async () => {
    const [first] = await slots({ timezone: 'Asia/Kolkata' });
    expect(first).toMatchObject({
      start: expect.stringMatching(/\+05:30$/),
      timezone: 'Asia/Kolkata',
    });
  });

  it('of a long range are asked for in pieces of at most 31 days', async () => {
    const found = await slots({ startDate: day(1), endDate: day(71) });
    const requests = sandbox().requests.filter(({ path }) => path.endsWith('/free-slots'));
    expect(requests.map(({ status }) => status)).toEqual([200, 200, 200]);
    // A search hands on the first hundred.
    expect(found).toHaveLength(100);
  });

  it('of one team member or of several are asked for as the API wants it', async () => {
    await slots({ userIds: ids.coach });
    await slots({ userIds: [ids.coach, ids.manager] });
    const [one, several] = sandbox().requests.filter(({ path }) => path.endsWith('/free-slots'));
    expect(one!.query).toMatchObject({ userId: ids.coach });
    expect(several!.query).toMatchObject({ userIds: ids.manager });
    expect(await slots({ userIds: ids.manager })).toEqual([]);
  });

  it('start a Zap once when one opens', async () => {
    const [first] = await slots();
    const booked = await act('create_appointment', {
      calendarId: ids.personal,
      contactId: ids.ada,
      startTime: first!.start,
    });
    const zap = await turnOn('get_free_slots', { calendarId: ids.personal, daysAhead: '3' });
    expect(await zap.poll()).toEqual([]);
    await act('delete_event', { eventId: booked.id });
    expect(await zap.poll()).toMatchObject([
      { id: first!.id, start: first!.start, revision: 'new' },
    ]);
    expect(await zap.poll()).toEqual([]);
  });

  it('need a range that makes sense', async () => {
    await expect(slots({ startDate: '2030-01-02', endDate: '2030-01-01' })).rejects.toThrow(
      /To must not be before From/,
    );
    await expect(slots({ startDate: 'soon' })).rejects.toThrow(
      /From must be a date and time such as 2026-03-01 09:00/,
    );
    await expect(slots({ startDate: '2030-01-01', endDate: '2032-01-01' })).rejects.toThrow(
      /at most 372 days/,
    );
  });
});
