import { gym } from './gym.ts';

const { act, account, choices, find, sandbox, zapier } = gym();
const welcome = '78559bb3-b920-461e-b010-7b2a28160001';
const ada = 'contactAdaByron00001';
const coach = 'userSamRivera0000001';
const manager = 'userGraceOkafor00001';

describe('a contact', () => {
  it('is put into a workflow and taken out again', async () => {
    const input = { contactId: ada, workflowId: welcome };
    const enrolled = await act('add_contact_to_workflow', {
      ...input,
      eventStartTime: '2026-12-01 09:00',
    });
    expect(enrolled).toEqual({
      id: ada,
      workflowId: welcome,
      workflowName: 'Welcome new members',
      success: true,
    });
    expect(sandbox().highlevel.state.workflowMembers).toEqual([
      { ...input, eventStartTime: '2026-12-01T09:00:00Z' },
    ]);
    expect(await act('remove_from_workflow', input)).toEqual(enrolled);
    expect(sandbox().highlevel.state.workflowMembers).toEqual([]);
  });

  it('needs a workflow that exists and a time that exists', async () => {
    await expect(
      act('add_contact_to_workflow', { contactId: ada, workflowId: 'nowhere' }),
    ).rejects.toThrow(/no such workflow/);
    await expect(
      act('add_contact_to_workflow', {
        contactId: ada,
        workflowId: welcome,
        eventStartTime: 'soon',
      }),
    ).rejects.toThrow(/Event Start Time must be a date and time such as 2026-03-01 09:00/);
  });

  it('has the followers that are left after each change', async () => {
    expect(
      await act('add_contact_followers', { contactId: ada, followers: [coach, manager] }),
    ).toMatchObject({ id: ada, followers: [coach, manager], followersAdded: [coach, manager] });
    expect(
      await act('remove_contact_followers', { contactId: ada, followers: [coach] }),
    ).toMatchObject({
      id: ada,
      followers: [manager],
      followersRemoved: [coach],
    });
    const [contact] = await find('get_contact', { contactId: ada });
    expect(contact!.followers).toEqual([manager]);
    await expect(act('add_contact_followers', { contactId: ada })).rejects.toThrow(
      /Followers are required: fill them in/,
    );
  });
});

describe('workflows', () => {
  it('are listed, and fire when they are new or changed', async () => {
    expect(await find('list_workflows')).toMatchObject([
      { id: welcome, name: 'Welcome new members', status: 'published', version: 3 },
      { status: 'draft' },
    ]);
    expect(await find('list_workflows', { name: 'welcome' })).toMatchObject([{ id: welcome }]);
    const live = await zapier.turnOn('list_workflows', account(), { trigger_on: 'updated' });
    const [first] = sandbox().highlevel.state.workflows;
    Object.assign(first!, { version: 4, updatedAt: '2030-01-01T00:00:00.000Z' });
    expect(await live.poll()).toMatchObject([{ id: welcome, version: 4 }]);
    expect(await live.poll()).toEqual([]);
  });

  it('are choices that show their status', async () => {
    expect((await choices('workflow_dropdown')).map(({ label }) => label)).toEqual([
      'Welcome new members (published)',
      'Birthday wishes (draft)',
    ]);
  });
});

describe('campaigns', () => {
  it('are listed by status, and fire when they are new', async () => {
    expect(await find('list_campaigns', { status: 'Draft' })).toMatchObject([
      { name: 'Spring trial', status: 'draft' },
    ]);
    const live = await zapier.turnOn('list_campaigns', account());
    const [campaign] = sandbox().highlevel.state.campaigns;
    sandbox().highlevel.state.campaigns.push({ ...campaign!, id: 'campaignNew', name: 'New' });
    expect(await live.poll()).toMatchObject([{ id: 'campaignNew', revision: 'new' }]);
    expect(await live.poll()).toEqual([]);
  });
});

describe('snapshots', () => {
  it('are listed for an agency', async () => {
    const agency = await zapier.connect('highlevel_agency', (url) =>
      sandbox().approve(url, { account: sandbox().highlevel.state.company.id }),
    );
    expect(await find('list_snapshots', {}, agency)).toEqual([
      { id: '1eM2UgkfaECOYyUdCo9Pa', name: 'Gym Starter', type: 'own' },
      { id: '1eM2UgkfaECOYyUdCo9Pb', name: 'Martial Arts', type: 'imported' },
    ]);
    expect(await choices('snapshot_dropdown', {}, {}, agency)).toHaveLength(2);
    const live = await zapier.turnOn('list_snapshots', agency);
    sandbox().highlevel.state.snapshots.push({ id: 'snapshotNew', name: 'New', type: 'own' });
    expect(await live.poll()).toMatchObject([{ id: 'snapshotNew' }]);
    expect(await live.poll()).toEqual([]);
  });

  it('need an agency, and the message says so', async () => {
    await expect(find('list_snapshots')).rejects.toThrow(/works with a HighLevel agency only/);
  });
});
