import { ada, ben, coach, later, liveGym, manager } from './liveGym.ts';

const { act, change, sandbox, turnOn } = liveGym();

describe('Tag Added to Contact', () => {
  const add = async (contactId: string, ...tags: string[]) => {
    later();
    await act('add_tags_to_contact', { contactId, tags });
  };
  const remove = async (contactId: string, ...tags: string[]) => {
    later();
    await act('remove_tags_from_contact', { contactId, tags });
  };

  it('fires for each tag that was not there, and again after it was removed', async () => {
    const zap = await turnOn('tag_added_to_contact');
    expect(await zap.poll()).toEqual([]);
    await add(ada, 'vip', 'runner', 'cold');
    const fired = await zap.poll();
    expect(fired.map(({ id, tag }) => [id, tag])).toEqual([
      [ada, 'cold'],
      [ada, 'vip'],
    ]);
    expect(fired[0]).toMatchObject({ name: 'Ada Byron', changedAt: '2026-03-02T10:02:00.000Z' });
    expect(await zap.poll()).toEqual([]);
    await remove(ada, 'vip');
    expect(await zap.poll()).toEqual([]);
    await add(ada, 'vip');
    expect((await zap.poll()).map(({ tag }) => tag)).toEqual(['vip']);
    expect(await zap.poll()).toEqual([]);
  });

  it('fires for the tags of a new contact', async () => {
    const zap = await turnOn('tag_added_to_contact', { tags: ['Trial', 'vip'] });
    later();
    await act('create_contact', {
      firstName: 'Zoe',
      email: 'zoe@example.com',
      tags: ['trial', 'x'],
    });
    expect(await zap.poll()).toMatchObject([{ firstName: 'Zoe', tag: 'trial' }]);
    await add(ben, 'other');
    expect(await zap.poll()).toEqual([]);
  });

  it('waits for a search that lags, and tells nothing of before the Zap', async () => {
    await add(ben, 'early');
    sandbox().highlevel.holdSearch();
    await add(ada, 'early');
    later();
    const zap = await turnOn('tag_added_to_contact');
    await add(ben, 'late');
    expect(await zap.poll()).toEqual([]);
    sandbox().highlevel.catchUpSearch();
    later(3);
    expect((await zap.poll()).map(({ tag }) => tag)).toEqual(['late']);
  });
});

it('Contact Created fires for each new contact, by its tags if they are chosen', async () => {
  const any = await turnOn('contact_created');
  const trials = await turnOn('contact_created', { tags: ['Trial'] });
  const zoe = await change('create_contact', { firstName: 'Zoe', email: 'zoe@example.com' });
  const kim = await change('create_contact', {
    firstName: 'Kim',
    phone: '+12075550177',
    tags: ['trial'],
  });
  await change('update_contact', { contactId: ada, city: 'Bath' });
  expect((await any.poll()).map(({ id }) => id)).toEqual([kim.id, zoe.id]);
  expect(await trials.poll()).toMatchObject([{ id: kim.id, firstName: 'Kim' }]);
  expect(await any.poll()).toEqual([]);
});

it('Tag Removed from Contact fires for each tag that goes', async () => {
  const zap = await turnOn('tag_removed_from_contact');
  await change('remove_tags_from_contact', { contactId: ada, tags: ['runner'] });
  await change('add_tags_to_contact', { contactId: ada, tags: ['vip'] });
  expect(await zap.poll()).toMatchObject([{ id: ada, tag: 'runner', tags: ['member', 'vip'] }]);
  expect(await zap.poll()).toEqual([]);
});

it('Contact Assigned fires for a first and for another user', async () => {
  const zap = await turnOn('contact_assigned');
  const managers = await turnOn('contact_assigned', { assignedTo: manager });
  await change('update_contact', { contactId: ben, assignedTo: coach });
  expect(await zap.poll()).toMatchObject([
    { id: ben, assignedTo: coach, assignedToName: 'Sam Rivera', previousAssignedTo: null },
  ]);
  await change('update_contact', { contactId: ben, assignedTo: manager });
  await change('update_contact', { contactId: ada, city: 'Bath' });
  expect(await zap.poll()).toMatchObject([
    { id: ben, previousAssignedTo: coach, previousAssignedToName: 'Sam Rivera' },
  ]);
  expect(await managers.poll()).toMatchObject([{ id: ben, assignedTo: manager }]);
});

it('Do Not Disturb Changed fires for each channel, on and off', async () => {
  const zap = await turnOn('do_not_disturb_changed');
  const email = await turnOn('do_not_disturb_changed', { channel: 'Email', turned: 'Off' });
  await change('update_contact', { contactId: ben, dndSms: 'active', dndEmail: 'inactive' });
  expect(await zap.poll()).toMatchObject([{ id: ben, channel: 'SMS', doNotDisturb: true }]);
  await change('update_contact', { contactId: ben, dndSms: 'permanent', dnd: 'yes' });
  expect(await zap.poll()).toMatchObject([{ channel: 'All channels', doNotDisturb: true }]);
  await change('update_contact', { contactId: ben, dndEmail: 'active' });
  await zap.poll();
  expect(await email.poll()).toEqual([]);
  await change('update_contact', { contactId: ben, dndEmail: 'inactive' });
  expect(await zap.poll()).toMatchObject([{ channel: 'Email', doNotDisturb: false }]);
  expect(await email.poll()).toMatchObject([{ channel: 'Email', doNotDisturb: false }]);
});

it('Contact Field Changed tells old and new value, of custom fields too', async () => {
  const any = await turnOn('contact_field_changed');
  const chosen = await turnOn('contact_field_changed', {
    fields: ['City'],
    customFields: ['cfMembership00000001', 'cfFavouriteClass0001'],
  });
  await change('update_contact', {
    contactId: ada,
    email: 'ada@example.com',
    custom_cfMembership00000001: 'Monthly',
    custom_cfFavouriteClass0001: ['Yoga'],
  });
  const changes = (items: Record<string, unknown>[]) =>
    items.map(({ changedField, oldValue, newValue }) => [changedField, oldValue, newValue]);
  expect(changes(await any.poll())).toEqual([
    ['Email', 'ada.byron@example.com', 'ada@example.com'],
  ]);
  expect(changes(await chosen.poll()).sort()).toEqual([
    ['Favourite Classes', 'Spin, Strength', 'Yoga'],
    ['Membership', 'Annual', 'Monthly'],
  ]);
  await act('create_contact', { firstName: 'Zoe', email: 'zoe@example.com' });
  expect([...(await any.poll()), ...(await chosen.poll())]).toEqual([]);
});

describe('Contact Birthday', () => {
  it('fires at an hour of the day, by the clock of the sub-account', async () => {
    await act('update_contact', { contactId: ada, dateOfBirth: '1990-03-03' });
    const zap = await turnOn('contact_birthday', { time: '8 am' });
    const early = await turnOn('contact_birthday', { daysBefore: '1', time: '23:00' });
    later(60 * 18);
    expect([...(await zap.poll()), ...(await early.poll())]).toMatchObject([
      { id: ada, birthday: '2026-03-03' },
    ]);
    later(60 * 9);
    expect(await zap.poll()).toMatchObject([
      { id: ada, revision: '2026-03-03', birthday: '2026-03-03', age: 36, name: 'Ada Byron' },
    ]);
    later(60 * 9);
    expect([...(await zap.poll()), ...(await early.poll())]).toEqual([]);
  });

  it('asks for those that are on no page that was read', async () => {
    const { contacts } = sandbox().highlevel.state;
    const [first] = contacts;
    for (let index = 0; index < 600; index += 1) {
      const dateAdded = new Date(Date.parse('2020-01-01') + index * 60_000).toISOString();
      const dateOfBirth = index < 2 ? '2000-03-05' : '2000-06-06';
      const id = `contactMore${String(index).padStart(9, '0')}`;
      contacts.push({ ...first!, id, dateOfBirth, dateAdded, dateUpdated: dateAdded });
    }
    const zap = await turnOn('contact_birthday');
    later(60 * (24 * 3 + 5));
    expect((await zap.poll()).map(({ id, age }) => [id, age])).toEqual([
      ['contactMore000000001', 26],
      ['contactMore000000000', 26],
    ]);
    later(60 * 24 * 7);
    expect(await zap.poll()).toEqual([]);
  });
});
