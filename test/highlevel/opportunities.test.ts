import { type Fields, gym } from './gym.ts';

const { act, account, choices, find, sandbox, zapier } = gym();
const memberships = 'pipelineMembership01';
const corporate = 'pipelineCorporate001';
const trialBooked = '5b3f2c1e-0001-4a6b-9c1d-000000000002';
const offerSent = '5b3f2c1e-0002-4a6b-9c1d-000000000002';
const ada = 'contactAdaByron00001';
const ben = 'contactBenTorres0001';
const coach = 'userSamRivera0000001';
const manager = 'userGraceOkafor00001';

const newOpportunity = (input: Fields = {}) =>
  act('create_opportunity', {
    pipelineId: corporate,
    name: 'Company fitness',
    contactId: ben,
    ...input,
  });

/** Opportunities enough for several pages, the oldest first. */
const fill = (count: number) => {
  const { opportunities } = sandbox().highlevel.state;
  for (let index = 0; index < count; index += 1) {
    opportunities.push({
      ...opportunities[0]!,
      id: `opportunityMore${String(index).padStart(5, '0')}`,
      name: `More ${index}`,
      createdAt: new Date(Date.parse('2020-01-01') + index * 60_000).toISOString(),
      updatedAt: '2020-06-01T00:00:00.000Z',
    });
  }
};

describe('an opportunity that was created', () => {
  it('is found with its contact and its custom fields by name', async () => {
    const created = await newOpportunity({
      pipelineStageId: offerSent,
      monetaryValue: '1200.50',
      assignedTo: coach,
      custom_cfLeadOrigin00000001: 'Open day',
      custom_cfPlan00000000000001: 'plus',
      custom_cfExtras000000000001: ['Sauna', 'Coaching'],
    });
    expect(created).toMatchObject({
      name: 'Company fitness',
      status: 'open',
      monetaryValue: 1200.5,
      pipelineStageId: offerSent,
      contact: { id: ben, name: 'Ben Torres', email: 'ben.torres@example.com' },
      customField: { lead_origin: 'Open day', plan: 'Plus', extras: ['Sauna', 'Coaching'] },
    });
    const [found] = await find('get_opportunity', { id: created.id });
    expect(found).toEqual(created);
    const searched = await find('search_opportunities', { q: 'company' });
    expect(searched).toEqual([created]);
  });

  it('cannot be doubled where the sub-account forbids it, and the message says so', async () => {
    await newOpportunity();
    await expect(newOpportunity()).rejects.toThrow(/This contact already has an opportunity/);
  });

  it.each([
    ['without a name', { name: ' ' }, /Opportunity Name is required/],
    ['with words for a value', { monetaryValue: 'a lot' }, /Value must be a number such as/],
    ['with the status of a search', { status: 'all' }, /Status must be one of: Open, Won/],
    ['with a choice that is none', { custom_cfPlan00000000000001: 'Gold' }, /Plan must be one of/],
    ['with a name for an ID', { pipelineId: 'Sales team' }, /Pipeline must be an ID/],
  ])('%s is refused in words', async (_, input, message) => {
    await expect(newOpportunity(input)).rejects.toThrow(message);
  });
});

describe('a change', () => {
  it('keeps what was left empty', async () => {
    const changed = await act('update_opportunity', {
      id: 'opportunityDiego0001',
      name: 'Trial month',
      status: '',
      monetaryValue: '',
      custom_cfLeadOrigin00000001: 'Website',
    });
    expect(changed).toMatchObject({
      name: 'Trial month',
      status: 'open',
      monetaryValue: 59.9,
      pipelineStageId: trialBooked,
      customField: { lead_origin: 'Website' },
    });
  });

  it('of the status alone is seen by a search for it', async () => {
    const [reason] = await choices('lost_reason_dropdown');
    const result = await act('update_opportunity_status', {
      id: 'opportunityGus000001',
      status: 'Lost',
      lostReasonId: reason!.id,
    });
    expect(result).toEqual({
      id: 'opportunityGus000001',
      status: 'lost',
      lostReasonId: reason!.id,
      lostReasonName: reason!.label,
      success: true,
    });
    const lost = await find('search_opportunities', { status: 'lost' });
    expect(lost).toMatchObject([{ id: 'opportunityGus000001', lostReasonId: reason!.id }]);
  });

  it('of an opportunity that is gone says so', async () => {
    await expect(act('update_opportunity', { id: 'nowhere', name: 'New' })).rejects.toThrow(
      /no such opportunity/,
    );
  });
});

describe('an upsert', () => {
  it('says whether it created or updated', async () => {
    const input = { pipelineId: corporate, contactId: ben, name: 'Team plan', monetaryValue: 300 };
    const first = await act('upsert_opportunity', input);
    const second = await act('upsert_opportunity', { ...input, monetaryValue: '', name: 'Team' });
    expect(first).toMatchObject({ created: true, monetaryValue: 300 });
    expect(second).toMatchObject({
      id: first.id,
      created: false,
      name: 'Team',
      monetaryValue: 300,
      contact: { name: 'Ben Torres' },
    });
  });

  it('leaves followers, custom fields and everything else alone that was left empty', async () => {
    const [was] = await find('get_opportunity', { id: 'opportunityAda000001' });
    const result = await act('upsert_opportunity', {
      id: 'opportunityAda000001',
      pipelineId: memberships,
      name: '',
      followers: [],
    });
    const { updatedAt, lastActionDate, ...kept } = was!;
    expect(result).toMatchObject({ ...kept, created: false });
  });

  it('changes the followers when it is told to', async () => {
    const input = { id: 'opportunityAda000001', pipelineId: memberships };
    const followersOf = async (more: Fields) =>
      (await act('upsert_opportunity', { ...input, ...more })).followers;
    expect(await followersOf({ followers: [manager] })).toEqual([coach, manager]);
    expect(await followersOf({ followers: [coach], followersActionType: 'remove' })).toEqual([
      manager,
    ]);
    expect(await followersOf({ isRemoveAllFollowers: 'yes' })).toEqual([]);
  });

  it('needs a contact or an opportunity', async () => {
    await expect(act('upsert_opportunity', { pipelineId: memberships })).rejects.toThrow(
      'Fill in at least one of: Contact, Opportunity.',
    );
  });
});

describe('followers', () => {
  it('are what is left after each change', async () => {
    const id = 'opportunityAda000001';
    expect(await act('add_followers', { id, followers: [coach, manager] })).toEqual({
      id,
      followers: [coach, manager],
      followerNames: ['Sam Rivera', 'Grace Okafor'],
      followersAdded: [manager],
      followersAddedNames: ['Grace Okafor'],
    });
    expect(await act('remove_followers', { id, followers: coach })).toEqual({
      id,
      followers: [manager],
      followerNames: ['Grace Okafor'],
      followersRemoved: [coach],
      followersRemovedNames: ['Sam Rivera'],
    });
    expect(await act('remove_followers', { id, isRemoveAllFollowers: true })).toMatchObject({
      followers: [],
    });
    await expect(act('remove_followers', { id })).rejects.toThrow(
      'Fill in at least one of: Followers, Remove All Followers.',
    );
  });
});

describe('a delete', () => {
  it('is done also when the opportunity was gone before', async () => {
    const id = 'opportunityGus000001';
    expect(await act('delete_opportunity', { id })).toEqual({ id, deleted: true });
    expect(await act('delete_opportunity', { id })).toEqual({ id, deleted: true });
    expect(await find('get_opportunity', { id })).toEqual([]);
  });
});

describe('a search', () => {
  const names = async (input: Fields) =>
    (await find('search_opportunities', input)).map(({ name }) => name);

  it('gives the newest first unless told otherwise', async () => {
    expect(await names({})).toEqual(['Walk-in', 'Trial week', 'Annual membership']);
    expect(await names({ order: 'added_asc', status: 'open' })).toEqual(['Trial week', 'Walk-in']);
  });

  it.each([
    [{ pipelineId: memberships, pipelineStageId: trialBooked }, ['Trial week']],
    [{ contactId: ada }, ['Annual membership']],
    [{ assignedTo: coach }, ['Annual membership']],
    [{ id: 'opportunityGus000001' }, ['Walk-in']],
    [{ q: 'diego.silva' }, ['Trial week']],
    [{ status: 'all', country: 'DE' }, []],
    [{ endDate: '2020-01-01' }, []],
  ])('filters by %p', async (input, expected) => {
    expect(await names(input)).toEqual(expected);
  });

  it('adds tasks and notes when asked', async () => {
    const [found] = await find('search_opportunities', {
      contactId: ada,
      getTasks: 'yes',
      getNotes: 'yes',
    });
    expect(found!.tasks).toHaveLength(2);
    expect(found!.notes).toHaveLength(2);
    expect(found!.calendarEvents).toEqual([]);
  });

  it('names a date that does not exist', async () => {
    await expect(names({ date: '2026-02-31' })).rejects.toThrow(/From Date is not a date/);
  });
});

describe('the trigger of opportunities', () => {
  it('fires once for each new one', async () => {
    const live = await zapier.turnOn('search_opportunities', account());
    expect(live.seen).toBe(3);
    expect(await live.poll()).toEqual([]);
    const created = await newOpportunity();
    expect(await live.poll()).toMatchObject([{ id: created.id, revision: 'new' }]);
    expect(await live.poll()).toEqual([]);
    await act('update_opportunity', { id: created.id, name: 'Changed' });
    expect(await live.poll()).toEqual([]);
  });

  it('fires for changes if the user chooses so, of old opportunities too', async () => {
    fill(230);
    const live = await zapier.turnOn('search_opportunities', account(), { trigger_on: 'updated' });
    expect(live.seen).toBe(233);
    await act('update_opportunity_status', { id: 'opportunityMore00000', status: 'won' });
    await act('update_opportunity', { id: 'opportunityMore00000', name: 'Changed' });
    expect(await live.poll()).toMatchObject([{ id: 'opportunityMore00000', name: 'Changed' }]);
    expect(await live.poll()).toEqual([]);
  });

  it('keeps to its filters', async () => {
    const live = await zapier.turnOn('search_opportunities', account(), { pipelineId: corporate });
    await act('create_opportunity', { pipelineId: memberships, name: 'Other', contactId: ben });
    expect(await live.poll()).toEqual([]);
    await newOpportunity();
    expect(await live.poll()).toHaveLength(1);
  });

  it('of one opportunity fires when it changes', async () => {
    const live = await zapier.turnOn('get_opportunity', account(), { id: 'opportunityGus000001' });
    expect(await live.poll()).toEqual([]);
    await act('update_opportunity', { id: 'opportunityGus000001', status: 'won' });
    expect(await live.poll()).toMatchObject([{ status: 'won' }]);
  });
});

describe('pipelines', () => {
  it('come with their stages, and fire when a stage is renamed', async () => {
    expect(await find('list_pipelines')).toMatchObject([
      { id: memberships, stages: [{ name: 'New lead', position: 0 }, {}, {}] },
      { id: corporate, stages: [{}, {}] },
    ]);
    expect(await find('list_pipelines', { name: 'CORP' })).toMatchObject([{ id: corporate }]);
    const live = await zapier.turnOn('list_pipelines', account(), { trigger_on: 'updated' });
    sandbox().highlevel.state.pipelines[1]!.stages[0]!.name = 'In touch';
    expect(await live.poll()).toMatchObject([{ id: corporate }]);
    expect(await live.poll()).toEqual([]);
  });
});

describe('the choices', () => {
  it('of a stage are those of the chosen pipeline, or of all', async () => {
    expect(await choices('pipeline_dropdown')).toEqual([
      { id: memberships, label: 'Memberships' },
      { id: corporate, label: 'Corporate' },
    ]);
    expect(await choices('pipeline_stage_dropdown', { pipelineId: corporate })).toMatchObject([
      { label: 'Contacted' },
      { id: offerSent, label: 'Offer sent' },
    ]);
    // Without a pipeline the stages of all are listed.
    expect(await choices('pipeline_stage_dropdown')).toContainEqual({
      id: offerSent,
      label: 'Offer sent (Corporate)',
    });
  });

  it('of an opportunity name the contact and load page by page', async () => {
    fill(120);
    const first = await choices('opportunity_dropdown');
    const second = await choices('opportunity_dropdown', {}, { page: 1 });
    expect(first[0]).toEqual({ id: 'opportunityGus000001', label: 'Walk-in, Gus Lindqvist' });
    expect(first).toHaveLength(100);
    expect(second).toHaveLength(23);
  });

  it('of a lost reason are those of the sub-account', async () => {
    expect((await choices('lost_reason_dropdown')).map(({ label }) => label)).toEqual([
      'Too expensive',
      'Moved away',
    ]);
  });
});

it('files, which an opportunity cannot take here, are no input', async () => {
  const fields = await zapier.run<{ key: string; children?: unknown }[]>(
    'creates.create_opportunity.operation.inputFields',
    account(),
  );
  const custom = fields.map(({ key }) => key).filter((key) => key.startsWith('custom_'));
  expect(custom).toEqual([
    'custom_cfLeadOrigin00000001',
    'custom_cfPlan00000000000001',
    'custom_cfExtras000000000001',
  ]);
});

describe('with an agency account', () => {
  it('the step works in the sub-account that it names', async () => {
    const agency = await zapier.connect('highlevel_agency', (url) =>
      sandbox().approve(url, { account: sandbox().highlevel.state.company.id }),
    );
    const found = await zapier.run<Fields[]>(
      'searches.search_opportunities.operation.perform',
      agency,
      { subAccountId: 'harborGymBranch00001', q: 'walk-in' },
    );
    expect(found).toMatchObject([{ id: 'opportunityGus000001' }]);
  });
});

describe('the advanced search', () => {
  const search = (input: Fields) => find<{ id: string }>('search_opportunities_advanced', input);

  it('finds what is in any of several stages, at a time and of a value', async () => {
    const { opportunities } = sandbox().highlevel.state;
    const [first] = opportunities;
    const copy = (id: string, more: object) => opportunities.push({ ...first!, ...more, id });
    copy('opportunityBooked001', { pipelineStageId: trialBooked, monetaryValue: 700 });
    copy('opportunitySent00001', { pipelineStageId: offerSent, monetaryValue: 800 });
    copy('opportunityCheap0001', { pipelineStageId: offerSent, monetaryValue: 7 });
    copy('opportunityOld000001', {
      pipelineStageId: offerSent,
      monetaryValue: 900,
      lastStageChangeAt: '2020-01-01T00:00:00.000Z',
    });
    const found = await search({
      stages: [trialBooked, offerSent],
      least: 700,
      time: 'Stage changed',
      from: '2021-01-01',
      sortBy: 'Value',
      sortDirection: 'asc',
    });
    expect(found.map(({ id }) => id)).toEqual(['opportunityBooked001', 'opportunitySent00001']);
  });

  it('finds by the value of a custom field', async () => {
    const [field] = await choices('opportunity_custom_field_dropdown');
    const custom = { customFieldId: field!.id };
    const value = 'Marathon club';
    const { opportunities } = sandbox().highlevel.state;
    opportunities[0]!.customFields = [{ id: field!.id, value }];
    expect(await search({ ...custom, customFieldValue: 'marathon CLUB' })).toMatchObject([
      { id: opportunities[0]!.id },
    ]);
    expect(await search({ ...custom, customFieldValue: 'marathon' })).toEqual([]);
    await expect(search(custom)).rejects.toThrow('Custom Field Value');
  });
});

it('lost reasons are listed and found by name', async () => {
  const [reason] = sandbox().highlevel.state.lostReasons;
  expect(await find('list_lost_reasons', { name: reason!.name.toUpperCase() })).toMatchObject([
    { id: reason!.id, name: reason!.name },
  ]);
});
