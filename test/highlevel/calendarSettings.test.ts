import { calendarAccount } from './calendarAccount.ts';

const { ids, sandbox, find, act, choices, turnOn } = calendarAccount();

describe('a notification of a calendar', () => {
  const of = { calendarId: ids.personal };
  const seeded = '65f1c1c2a1b2c3d4e5f60001';

  it('that was created is found', async () => {
    const created = await act('create_calendar_notification', {
      ...of,
      notificationType: 'Reminder',
      channel: 'Email',
      receiverType: 'contact',
      subject: 'See you soon',
      body: 'See you soon, {{contact.first_name}}!',
      beforeTime: [{ timeOffset: '1', unit: 'hours' }],
      additionalEmails: 'desk@example.com, coach@example.com',
    });
    expect(created).toMatchObject({
      notificationType: 'reminder',
      channel: 'email',
      body: 'See you soon, {{contact.first_name}}!',
      beforeTime: [{ timeOffset: 1, unit: 'hours' }],
      afterTime: [],
      additionalEmailIds: ['desk@example.com', 'coach@example.com'],
      isActive: true,
    });
    expect(sandbox().requests.at(-1)!.body).toHaveLength(1);
    const one = { ...of, notificationId: created.id };
    expect(await find('get_calendar_notification', one)).toEqual([created]);
    expect(await find('list_calendar_notifications', of)).toContainEqual(created);
  });

  it('changes, and can be put aside', async () => {
    const changed = await act('update_notification', {
      ...of,
      notificationId: seeded,
      isActive: 'no',
      afterTime: [{ afterOffset: 2, afterUnit: 'days' }],
    });
    expect(changed).toEqual({ id: seeded, message: 'Notification updated successfully' });
    expect(await find('list_calendar_notifications', { ...of, isActive: 'yes' })).toEqual([]);
    expect(await find('list_calendar_notifications', { ...of, isActive: 'no' })).toMatchObject([
      { id: seeded, subject: 'You are booked', afterTime: [{ timeOffset: 2, unit: 'days' }] },
    ]);
    await act('update_notification', { ...of, notificationId: seeded, deleted: 'yes' });
    expect(await find('list_calendar_notifications', of)).toEqual([]);
    expect(await find('list_calendar_notifications', { ...of, deleted: 'yes' })).toHaveLength(1);
  });

  it('is chosen by what it does, and deleted', async () => {
    const [choice] = await choices('calendar_notification_dropdown', of);
    expect(choice).toEqual({ id: seeded, label: 'confirmation: email to contact' });
    expect(await act('delete_notification', { ...of, notificationId: seeded })).toEqual({
      id: seeded,
      deleted: true,
    });
    expect(await choices('calendar_notification_dropdown', of)).toEqual([]);
  });

  it('starts a Zap once when it is new, and when it changes', async () => {
    const added = await turnOn('list_calendar_notifications', of);
    const changed = await turnOn('get_calendar_notification', { ...of, notificationId: seeded });
    const { id } = await act('create_calendar_notification', {
      ...of,
      notificationType: 'booked',
      channel: 'inApp',
      receiverType: 'assignedUser',
      selectedUsers: ['sub_account_admin'],
    });
    expect(await added.poll()).toMatchObject([{ id, selectedUsers: ['sub_account_admin'] }]);
    expect(await added.poll()).toEqual([]);
    await act('update_notification', { ...of, notificationId: seeded, subject: 'Booked!' });
    expect(await changed.poll()).toMatchObject([{ id: seeded, subject: 'Booked!' }]);
  });

  it('names the field that is wrong', async () => {
    await expect(
      act('create_calendar_notification', { ...of, channel: 'fax', receiverType: 'contact' }),
    ).rejects.toThrow(/Sent On is required/);
    await expect(
      act('update_notification', { ...of, notificationId: seeded, channel: 'fax' }),
    ).rejects.toThrow(/Channel must be one of: Email, In-app, SMS, WhatsApp/);
  });
});

describe('a room or a piece of equipment', () => {
  const rooms = { resourceType: 'rooms' };
  const studio = '65f1c1c2a1b2c3d4e5f60101';

  it('that was created is found', async () => {
    const created = await act('create_calendar_resource', {
      resourceType: 'Equipment',
      name: 'Rowing machine',
      description: 'In the basement',
      quantity: '3',
      calendarIds: ids.spin,
    });
    expect(created).toMatchObject({
      resourceType: 'equipments',
      quantity: 3,
      outOfService: 0,
      capacity: 1,
      calendarIds: [ids.spin],
    });
    const equipment = { resourceType: 'equipments' };
    expect(await find('get_calendar_resource', { ...equipment, id: created.id })).toEqual([
      created,
    ]);
    expect(await find('list_calendar_resources', { ...equipment, name: 'row' })).toEqual([created]);
    expect(await choices('calendar_resource_dropdown', equipment)).toEqual([
      { id: created.id, label: 'Rowing machine' },
    ]);
  });

  it('is found by name among more than a page', async () => {
    const { calendarResources } = sandbox().highlevel.state;
    const [room] = calendarResources;
    for (let n = 1; n <= 120; n += 1) {
      calendarResources.push({ ...room!, id: `room${n}`, name: `Room ${n}` });
    }
    expect(await find('list_calendar_resources', { ...rooms, name: 'Room 118' })).toMatchObject([
      { id: 'room118' },
    ]);
  });

  it('keeps what a change does not mention', async () => {
    const changed = await act('update_calendar_resource', { ...rooms, id: studio, capacity: 14 });
    expect(changed).toMatchObject({ id: studio, name: 'Spin studio', capacity: 14 });
    await expect(act('update_calendar_resource', { ...rooms, id: studio })).rejects.toThrow(
      /Fill in at least one field, such as Name, Description/,
    );
  });

  it('is told apart by type and name where HighLevel gives no id', async () => {
    const [room] = sandbox().highlevel.state.calendarResources;
    Object.assign(room!, { id: undefined });
    expect(await find('list_calendar_resources', rooms)).toMatchObject([
      { id: 'rooms:Spin studio' },
    ]);
    expect(await choices('calendar_resource_dropdown', rooms)).toEqual([]);
  });

  it('starts a Zap once when it is new, and when it changes', async () => {
    const added = await turnOn('list_calendar_resources', rooms);
    const changed = await turnOn('get_calendar_resource', { ...rooms, id: studio });
    const created = await act('create_calendar_resource', {
      ...rooms,
      name: 'Yoga room',
      description: 'Upper floor',
      calendarIds: [ids.personal, ids.spin],
      capacity: 10,
    });
    expect(await added.poll()).toMatchObject([{ id: created.id, name: 'Yoga room' }]);
    expect(await added.poll()).toEqual([]);
    await act('update_calendar_resource', { ...rooms, id: studio, isActive: 'no' });
    expect(await changed.poll()).toMatchObject([{ id: studio, isActive: false }]);
  });

  it('is deleted', async () => {
    expect(await act('delete_calendar_resource', { ...rooms, id: studio })).toEqual({
      id: studio,
      deleted: true,
    });
    expect(await find('list_calendar_resources', rooms)).toEqual([]);
  });
});
