import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { network } from '../../src/core/http/publicNetwork.ts';
import { failureOf } from '../core/acme.ts';
import { type Fields, gym } from './gym.ts';

const { act, account, agency, choices, find, sandbox, zapier } = gym();
const ada = 'contactAdaByron00001';
const branchId = 'harborGymBranch00001';

describe('a contact', () => {
  it('that was created is found in every way', async () => {
    const created = await act('create_contact', {
      firstName: 'Zoe',
      lastName: 'Quist',
      email: 'zoe.quist@example.com',
      phone: '+12075550222',
      tags: 'lead, swimmer',
      custom_cfStravaUserId000001: '31337',
    });
    expect(created).toMatchObject({ name: 'Zoe Quist', customField: { strava_user_id: '31337' } });
    const { id } = created;
    const ways: Fields[] = [
      { contactId: id },
      { email: 'zoe.quist@example.com' },
      { phone: '+12075550222' },
      { customFieldId: 'cfStravaUserId000001', customFieldValue: '31337' },
    ];
    for (const way of ways) {
      expect(await find('find_contact', way)).toMatchObject([{ id, firstName: 'Zoe' }]);
    }
    expect(await find('search_contacts', { query: 'quist' })).toMatchObject([{ id }]);
  });

  it('is not lost for a phone or a website that nobody can read', async () => {
    const { id } = await act('create_contact', {
      email: 'zoe.quist@example.com',
      phone: 'ask at the desk',
      website: 'n/a',
    });
    const [found] = await find('get_contact', { contactId: id });
    expect(found).toMatchObject({ email: 'zoe.quist@example.com', website: 'n/a' });
  });

  it('takes values as people have them', async () => {
    const { id } = await act('create_contact', {
      email: 'Zoe Quist <zoe.quist@example.com>',
      phone: 'tel:+1 207\u2011555\u20110222',
      website: 'www.example.com',
      dateOfBirth: '03/04/1990',
      timezone: 'america/new_york',
      dnd: 'on',
      custom_cfMemberSince0000001: 'March 1, 2024',
    });
    // The gym is in the United States, where the month comes first.
    expect(sandbox().highlevel.state.contacts.find((one) => one.id === id)).toMatchObject({
      email: 'zoe.quist@example.com',
      phone: '+12075550222',
      website: 'https://www.example.com',
      dateOfBirth: expect.stringMatching(/^1990-03-04/),
      timezone: 'America/New_York',
      dnd: true,
    });
    const [found] = await find('get_contact', { contactId: id });
    expect(found!.customField).toMatchObject({ member_since: '2024-03-01' });
  });

  it('has its birthday in the order of the sub-account that an agency chose', async () => {
    const input = { firstName: 'Zoe', dateOfBirth: '03/04/1990', subAccountId: branchId };
    const branch = sandbox().highlevel.state.locations.find(({ id }) => id === branchId)!;
    branch.country = 'GB';
    expect(await act('create_contact', input, await agency())).toMatchObject({
      dateOfBirth: expect.stringMatching(/^1990-04-03/),
    });
  });

  it('keeps its day of birth in a Zap west of Greenwich', async () => {
    const run = zapier.run<Fields>(
      'creates.create_contact.operation.perform',
      account(),
      { email: 'zoe.quist@example.com', dateOfBirth: '1990-09-25T00:00:00Z' },
      { timezone: 'America/Los_Angeles' },
    );
    expect(await run).toMatchObject({ dateOfBirth: expect.stringMatching(/^1990-09-25/) });
  });

  it('that exists already stops the step', async () => {
    const failure = await failureOf(act('create_contact', { email: 'ada.byron@example.com' }));
    expect(failure.name).toBe('HaltedError');
    expect(failure.message).toContain(ada);
  });

  it('keeps what a change does not mention, and loses what is cleared', async () => {
    await act('update_contact', {
      contactId: ada,
      city: 'Bath',
      lastName: '',
      clear_fields: ['source'],
    });
    const [changed] = await find('get_contact', { contactId: ada });
    expect(changed).toMatchObject({ city: 'Bath', lastName: 'Byron', source: null });
    expect(changed!.customField).toMatchObject({ membership: 'Annual', medical_form: null });
  });

  it('is found by every custom field that the look-up offers', async () => {
    const offered = await choices('contact_lookup_field_dropdown');
    expect(offered.map(({ label }) => label)).not.toContain('Member Since');
    for (const { id } of offered) {
      const found = await find('find_contact', { customFieldId: id, customFieldValue: '1' });
      expect(found).toEqual([]);
    }
    expect(
      await find('find_contact', {
        customFieldId: 'cfBenchmarks00000001.optSquat',
        customFieldValue: '90 kg',
      }),
    ).toMatchObject([{ id: ada }]);
  });

  it.each(['America/New_York', 'UTC', 'Asia/Tokyo'])(
    'is found by the day of a custom field in %s',
    async (timezone) => {
      const since = (customFieldOperator: string, customFieldValue: string) =>
        zapier.run<Fields[]>(
          'searches.search_contacts.operation.perform',
          account(),
          { customFieldId: 'cfMemberSince0000001', customFieldOperator, customFieldValue },
          { timezone },
        );
      expect(await since('gte', '2024-03-01')).toMatchObject([{ id: ada }]);
      expect(await since('lte', '2024-03-01')).toMatchObject([{ id: ada }]);
      expect(await since('lte', '2024-02-29')).toEqual([]);
      expect(await since('gte', '2024-03-02')).toEqual([]);
    },
  );

  it.each([
    [{ customFieldId: 'cfMemberSince0000001' }, 'gte', 'March 1, 2024', '2024-03-01T00:00:00Z'],
    [{ customFieldId: 'cfMemberSince0000001' }, 'lte', '13/3/2024', '2024-03-13T23:59:59Z'],
    [{ customFieldId: 'cfWorkoutsLogged0001' }, 'gte', '$1,250.50', 1250.5],
    [{ customFieldId: 'cfWorkoutsLogged0001' }, 'lte', ' 12 ', 12],
    [{ field: 'dateAdded' }, 'gte', 'March 1, 2024', '2024-02-29T15:00:00Z'],
    [{ field: 'dateAdded' }, 'lte', '2024/3/1', '2024-03-01T14:59:59Z'],
    [{ field: 'dateAdded' }, 'lte', '2024-03-01 9:00 pm', '2024-03-01T12:00:00Z'],
    [{ field: 'dateAdded' }, 'gte', 1709283600, '2024-03-01T09:00:00Z'],
  ])('%j %s %s is asked for as %s', async (by, operator, value, bound) => {
    const { field, customFieldId }: { field?: string; customFieldId?: string } = by;
    await zapier.run(
      'searches.search_contacts.operation.perform',
      account(),
      field
        ? { filters: [{ field, operator, value }] }
        : { customFieldId, customFieldOperator: operator, customFieldValue: value },
      { timezone: 'Asia/Tokyo' },
    );
    const { body } = sandbox().requests.findLast(({ path }) => path === '/contacts/search')!;
    expect(body).toMatchObject({
      filters: [{ operator: 'range', value: { [operator]: bound } }],
    });
  });

  describe('by a custom field that holds numbers', () => {
    const workouts = { customFieldId: 'cfWorkoutsLogged0001' };

    it.each([
      ['search_contacts', {}, 'eq'],
      ['search_contacts', { customFieldOperator: 'is not' }, 'not_eq'],
      ['find_contact', {}, 'eq'],
    ])('%s %j compares a number', async (key, more, operator) => {
      await find(key, { ...workouts, customFieldValue: '1,200.50', ...more });
      const { body } = sandbox().requests.findLast(({ path }) => path === '/contacts/search')!;
      expect(body).toMatchObject({ filters: [{ operator, value: 1200.5 }] });
    });
  });

  it('is updated or created by an upsert, and the result says which', async () => {
    const known = await act('upsert_contact', { email: 'ada.byron@example.com', city: 'Bath' });
    expect(known).toMatchObject({ id: ada, created: false, city: 'Bath' });
    const fresh = await act('upsert_contact', { email: 'new@example.com', firstName: 'New' });
    expect(fresh).toMatchObject({ created: true, firstName: 'New' });
  });

  it('is gone after a delete, and a second one does not mind', async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await act('delete_contact', { contactId: ada })).toEqual({ id: ada, deleted: true });
    }
    expect(await find('get_contact', { contactId: ada })).toEqual([]);
  });

  it('has its file stored with it', async () => {
    const server = createServer((_, answer) => answer.end('no known illness')).listen(0);
    const { port } = server.address() as AddressInfo;
    const everywhere = jest.spyOn(network, 'isPublic').mockReturnValue(true);
    await act('update_contact', {
      contactId: ada,
      custom_cfMedicalForm0000001: `http://127.0.0.1:${port}/form.txt`,
    });
    everywhere.mockRestore();
    server.close();
    const [found] = await find('get_contact', { contactId: ada });
    expect((found!.customField as Fields).medical_form).toEqual([
      { name: 'form.txt', url: expect.stringMatching(/^http.*\/documents\/download\//) },
    ]);
  });

  it('shows the visitor ID that the live chat steps ask for', async () => {
    Object.assign(sandbox().highlevel.state.contacts[0]!, { visitorId: 'visitor-1' });
    expect(await find('get_contact', { contactId: ada })).toMatchObject([
      { visitorId: 'visitor-1' },
    ]);
  });

  it('that is missing is told of where no tag was changed in bulk', async () => {
    const tagged = (contacts: string[], more: object = {}) =>
      act('bulk_update_contact_tags', { type: 'add', contacts, tags: ['vip'], ...more });
    expect(await tagged([ada, 'gone1'])).toMatchObject({
      success: false,
      errorCount: 1,
      responses: [
        { contactId: ada, tagsAdded: ['vip'] },
        { contactId: 'gone1', type: 'error' },
      ],
    });
    expect(await failureOf(tagged(['gone1', 'gone2']))).toEqual({
      name: 'HaltedError',
      message:
        'No tags were changed: none of these contacts exist in this sub-account. Choose the Contacts again.',
    });
    expect((await failureOf(tagged([ada], { removeAllTags: 'yes' }))).message).toBe(
      'Remove All Tags only works with “Remove the tags”: clear it, or choose “Remove the tags”.',
    );
  });

  it('gains and loses tags, the others stay', async () => {
    expect(await act('add_tags_to_contact', { contactId: ada, tags: ['vip'] })).toEqual({
      id: ada,
      tags: ['member', 'runner', 'vip'],
    });
    expect(await act('remove_tags_from_contact', { contactId: ada, tags: 'runner' })).toEqual({
      id: ada,
      tags: ['member', 'vip'],
    });
    const others = ['contactBenTorres0001', 'contactHanaSato00001'];
    await act('bulk_update_contact_tags', { type: 'add', contacts: others, tags: 'spring' });
    const tagged = await find('search_contacts', { tags: ['spring'] });
    expect(tagged.map(({ id }) => id).sort()).toEqual(others.sort());
  });

  it('joins and leaves campaigns', async () => {
    const input = { contactId: ada, campaignId: 'campaignWinback00001' };
    const expected = {
      id: ada,
      campaignId: 'campaignWinback00001',
      campaignName: 'Win back',
      success: true,
    };
    expect(await act('add_contact_to_campaign', input)).toEqual(expected);
    expect(await act('remove_from_campaign', input)).toEqual(expected);
    expect(await act('remove_from_all_campaigns', { contactId: ada })).toEqual({
      id: ada,
      success: true,
    });
  });

  it('has appointments in the sub-account’s time', async () => {
    const [appointment] = await find('get_contact_appointments', { contactId: ada });
    expect(appointment).toMatchObject({ title: 'Personal training', contactId: ada });
    expect(appointment!.startTime).toMatch(/T\d\d:\d\d:\d\d-0[45]:00$/);
  });

  it('has appointments in the sub-account’s time for an agency elsewhere, too', async () => {
    const branch = sandbox().highlevel.state.locations.find(({ id }) => id === branchId)!;
    branch.timezone = 'America/Los_Angeles';
    const [appointment] = await find(
      'get_contact_appointments',
      { contactId: ada, subAccountId: branchId },
      await agency(),
    );
    expect(appointment!.startTime).toMatch(/T\d\d:\d\d:\d\d-0[78]:00$/);
  });
});

describe('a Zap that waits for contacts', () => {
  it('starts once for each new one, and for none that was there', async () => {
    const zap = await zapier.turnOn('search_contacts', account(), { tags: ['swimmer'] });
    expect(zap.seen).toBe(1);
    expect(await zap.poll()).toEqual([]);
    const { id } = await act('create_contact', { email: 'new@example.com', tags: ['swimmer'] });
    await act('create_contact', { email: 'other@example.com', tags: ['runner'] });
    expect((await zap.poll()).map((item) => item.id)).toEqual([id]);
    expect(await zap.poll()).toEqual([]);
  });

  it('starts for a change only where changes count', async () => {
    const onlyNew = await zapier.turnOn('search_contacts', account());
    const both = await zapier.turnOn('search_contacts', account(), { trigger_on: 'updated' });
    await act('update_contact', { contactId: ada, city: 'Bath' });
    expect(await onlyNew.poll()).toEqual([]);
    expect((await both.poll()).map((item) => item.id)).toEqual([ada]);
  });

  it('starts for one of a business that was added long ago, and for a change on a later page', async () => {
    const { contacts } = sandbox().highlevel.state;
    const [first] = contacts;
    contacts.push(
      ...Array.from({ length: 130 }, (_, index) => ({
        ...structuredClone(first!),
        id: `contactMember${String(index).padStart(7, '0')}`,
        email: `member${index}@example.com`,
        phone: undefined,
        businessId: 'businessCascoBrew001',
        dateAdded: '2025-01-01T00:00:00.000Z',
      })),
    );
    const business = { businessId: 'businessCascoBrew001' };
    const ofBusiness = await zapier.turnOn('get_contacts_by_business', account(), business);
    const listed = await zapier.turnOn('list_contacts', account(), { trigger_on: 'updated' });
    contacts.find(({ id }) => id === ada)!.dateAdded = '2024-01-01T00:00:00.000Z';
    await act('bulk_business_update', { ids: [ada], ...business });
    expect((await ofBusiness.poll()).map(({ id }) => id)).toEqual([ada]);
    expect((await listed.poll()).map(({ id }) => id)).toEqual([ada]);
  });

  it('starts when the one contact changes', async () => {
    const zap = await zapier.turnOn('get_contact', account(), { contactId: ada });
    expect(await zap.poll()).toEqual([]);
    await act('update_contact', { contactId: ada, custom_cfMembership00000001: 'Trial' });
    expect(await zap.poll()).toMatchObject([{ id: ada, customField: { membership: 'Trial' } }]);
  });
});

describe('tasks and notes', () => {
  it('a task is made, found, changed, done, opened again and deleted', async () => {
    const { id } = await act('create_contact_task', {
      contactId: ada,
      title: 'Call Ada',
      dueDate: '2026-12-01 09:00',
    });
    const one = { contactId: ada, taskId: id };
    expect(await find('get_contact_task_by_id', one)).toMatchObject([
      {
        title: 'Call Ada',
        dueDate: expect.stringContaining('2026-12-01T09:00:00'),
        completed: false,
      },
    ]);
    expect(await act('update_contact_task', { ...one, body: 'Ask for a plan' })).toMatchObject({
      title: 'Call Ada',
      body: 'Ask for a plan',
    });
    expect(await act('complete_contact_task', one)).toMatchObject({ id, completed: true });
    expect(await act('complete_contact_task', { ...one, completed: 'no' })).toMatchObject({
      completed: false,
    });
    expect(await act('delete_contact_task', one)).toEqual({ id, deleted: true });
    expect(await find('get_contact_task_by_id', one)).toEqual([]);
  });

  it('a Zap starts for a new and for a changed task', async () => {
    const zap = await zapier.turnOn('get_contact_tasks', account(), {
      contactId: ada,
      trigger_on: 'updated',
    });
    await act('complete_contact_task', { contactId: ada, taskId: 'taskAdaPlan000000001' });
    expect((await zap.poll()).map(({ id }) => id)).toEqual(['taskAdaPlan000000001']);
    expect(await zap.poll()).toEqual([]);
  });

  it('a note keeps merge fields, is found, changed and deleted', async () => {
    const body = 'Well done, {{contact.first_name}}!';
    const { id } = await act('create_contact_note', { contactId: ada, body, pinned: 'yes' });
    const one = { contactId: ada, id };
    expect(await find('get_contact_note_by_id', one)).toMatchObject([{ body, pinned: true }]);
    expect(await act('update_contact_note', { ...one, title: 'Praise' })).toMatchObject({
      title: 'Praise',
      body,
    });
    expect(await find('get_contact_notes', { contactId: ada })).toHaveLength(3);
    expect(await act('delete_contact_note', one)).toEqual({ id, deleted: true });
    expect(await find('get_contact_notes', { contactId: ada })).toHaveLength(2);
  });
});

describe('the editor', () => {
  it.each([
    ['contact_dropdown', {}, { id: ada, label: 'Ada Byron, ada.byron@example.com' }],
    [
      'task_dropdown',
      { contactId: ada },
      { id: 'taskAdaWelcome000001', label: 'Welcome call (done)' },
    ],
    ['note_dropdown', { contactId: ada }, { id: 'noteAdaGoals00000001', label: 'First talk' }],
    ['tag_dropdown', {}, { id: 'vip', label: 'vip' }],
    ['campaign_dropdown', {}, { id: 'campaignSpring000001', label: 'Spring trial (draft)' }],
    ['user_dropdown', {}, { id: 'userSamRivera0000001', label: 'Sam Rivera' }],
    ['contact_custom_field_dropdown', {}, { id: 'cfShirtSize000000001', label: 'Shirt Size' }],
    ['contact_filter_field_dropdown', {}, { id: 'cfMemberSince0000001', label: 'Member Since' }],
    [
      'contact_filter_field_dropdown',
      {},
      { id: 'cfBenchmarks00000001.optSquat', label: 'Benchmarks: Squat' },
    ],
  ])('offers the choices of %s', async (key, input, choice) => {
    expect(await choices(key, input)).toContainEqual(choice);
  });

  it('says so of a mapped Sub-Account, too', async () => {
    const input = { subAccountId: '{{123__id}}' };
    const listed = zapier.run('triggers.contact_dropdown.operation.perform', await agency(), input);
    expect((await failureOf(listed)).message).toMatch(
      /^Sub-Account is mapped from an earlier step, so there is no list/,
    );
  });

  it('says that a list behind a mapped field cannot be shown, and what to do', async () => {
    expect((await failureOf(choices('note_dropdown', { contactId: '{{123__id}}' }))).message).toBe(
      'Contact is mapped from an earlier step, so there is no list to choose from: map the Note from an earlier step, too.',
    );
  });

  it('offers no choice twice on “Load more”', async () => {
    const next = await zapier.run(
      'triggers.contact_dropdown.operation.perform',
      account(),
      {},
      { page: 1 },
    );
    expect(next).toEqual([]);
  });
});
