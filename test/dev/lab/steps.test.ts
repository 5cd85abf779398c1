import { ADA } from '../../../src/dev/demo/recipes/gym.ts';
import type {
  AccountInfo,
  Choices,
  Form,
  FormField,
  Lab,
  Trial,
} from '../../../src/dev/lab/api.ts';
import { openLab } from './labServer.ts';

const lab = openLab();

const step = (kind: string, key: string, account: string, input: object = {}) => ({
  kind,
  key,
  account,
  input,
});
const test = (ask: object, results: unknown[] = []) =>
  lab.post<Trial>('/test', { ...ask, results });

describe('the list of steps', () => {
  it('holds every step that people can pick, under the headings of the docs, marked', async () => {
    const { steps, recipes } = await lab.get<Lab>('/lab');
    const find = (key: string, kind: string) =>
      steps.find((one) => one.key === key && one.kind === kind);
    expect(find('create_contact_note', 'create')).toMatchObject({
      label: 'Create Contact Note',
      service: 'HighLevel',
      accounts: ['highlevel', 'highlevel_agency', 'highlevel_token'],
      isInstant: false,
      needsAgency: false,
    });
    expect(find('tag_added_to_contact', 'trigger')).toMatchObject({ category: 'Events' });
    expect(find('tag_added_to_contact_instant', 'trigger')).toMatchObject({ isInstant: true });
    expect(find('create_location', 'create')).toMatchObject({
      needsAgency: true,
      accounts: ['highlevel_agency'],
    });
    expect(steps.filter(({ key }) => key.endsWith('_dropdown'))).toEqual([]);
    expect(recipes.map(({ name }) => name)).toContain('lead-scoring');
  });
});

describe('the form of a step', () => {
  const formOf = async (input: object) =>
    lab.post<Form>('/form', step('create', 'send_message', 'highlevel', input));
  const labels = ({ fields }: { fields: FormField[] }) => fields.map(({ label }) => label);

  it('has the fields that fit what is filled in', async () => {
    const before = labels(await formOf({}));
    const after = labels(await formOf({ type: 'Email' }));
    expect(after).toEqual(expect.arrayContaining([...before, 'Subject']));
    expect(before).not.toContain('Subject');
  });

  it('has a sample for later steps to map', async () => {
    const { sample } = await formOf({});
    expect(sample.nodes.map(({ path }) => path)).toContain('conversationId');
  });

  it('lists what a dropdown shows, page by page, by what is chosen above', async () => {
    const ask = step('create', 'create_opportunity', 'highlevel');
    const list = (field: string, input: object, page = 0) =>
      lab.post<Choices>('/choices', { ...ask, input, field, page });
    const pipelines = await list('pipelineId', {});
    expect(pipelines.choices.map(({ label }) => label)).toContain('Memberships');
    const { id } = pipelines.choices.find(({ label }) => label === 'Memberships')!;
    const [all, ofOne] = [
      await list('pipelineStageId', {}),
      await list('pipelineStageId', { pipelineId: id }),
    ];
    expect(ofOne.choices.length).toBeLessThan(all.choices.length);
    expect((await list('contactId', {}, 9)).hasMore).toBe(false);
  });

  it('says why there is no list where the field above is mapped', async () => {
    const ask = step('create', 'create_opportunity', 'highlevel', { pipelineId: '{{1.id}}' });
    expect(await lab.post('/choices', { ...ask, field: 'pipelineStageId', page: 0 })).toMatchObject(
      { failure: { message: expect.stringContaining('mapped from an earlier step') } },
    );
  });

  it('refuses steps and lists that there are none of', async () => {
    expect(await lab.refused('/form', step('create', 'fly', 'highlevel'))).toEqual({
      status: 404,
      message: 'There is no create “fly”.',
    });
    const ask = { ...step('create', 'create_contact_note', 'highlevel'), field: 'body', page: 0 };
    expect((await lab.refused('/choices', ask)).status).toBe(404);
    expect((await lab.refused('/form', { kind: 'create' })).status).toBe(400);
    expect((await lab.refused('/form', step('create', 'create_contact', 'mars'))).status).toBe(409);
  });
});

describe('a test of a step', () => {
  it('gives the result by its labels, and each request with its answer and no token', async () => {
    const trial = await test(
      step('create', 'create_contact_note', 'highlevel', {
        contactId: '{{1.id}}',
        body: 'Ran {{1.distanceKm}} km, {{contact.first_name}}!',
      }),
      [{ id: ADA, distanceKm: 10.02 }],
    );
    expect(trial.failure).toBeNull();
    const [{ nodes, value }] = trial.records as [(typeof trial.records)[number]];
    expect(value).toMatchObject({ body: 'Ran 10.02 km, {{contact.first_name}}!' });
    expect(nodes.find(({ path }) => path === 'contactId')).toEqual({
      path: 'contactId',
      label: 'Contact ID',
      type: 'string',
      text: ADA,
      inside: null,
    });
    expect(trial.calls.at(-1)).toMatchObject({
      method: 'POST',
      status: 201,
      headers: { authorization: '•••' },
      body: expect.stringContaining('Ran 10.02 km'),
      answer: expect.stringContaining('Ran 10.02 km'),
    });
    const { authData } = await lab.world().accounts.get('highlevel');
    expect(JSON.stringify(trial)).not.toContain(authData.access_token);
  });

  it('finds records for a trigger, with the labels of rows and groups', async () => {
    const { records } = await test(step('trigger', 'new_strava_activity', 'strava'));
    const [{ nodes }] = records as [(typeof records)[number]];
    expect(records.length).toBeGreaterThan(0);
    expect(nodes.find(({ path }) => path === 'distanceKm')).toMatchObject({
      label: 'Distance (km)',
      type: 'number',
    });
  });

  it.each([
    [
      'Error',
      'create_contact_note',
      { contactId: ADA },
      'Note Text is required',
      'counts as failed',
    ],
    [
      'Halted',
      'create_contact_note',
      { contactId: 'nobody', body: 'x' },
      'no such contact',
      'stays on',
    ],
  ])('fails as %s: %s', async (kind, key, input, message, reaction) => {
    const { failure } = await test(step('create', key, 'highlevel', input));
    expect(failure).toEqual({
      kind,
      message: expect.stringContaining(message),
      reaction: expect.stringContaining(reaction),
    });
  });

  it('fails as Throttled with the wait that the vendor names', async () => {
    const { sandbox } = lab.world();
    sandbox!.highlevel.setRateLimit({ max: 0 });
    const { failure } = await test(step('search', 'get_contact', 'highlevel', { contactId: ADA }));
    sandbox!.highlevel.setRateLimit({ max: 10_000 });
    expect(failure).toMatchObject({
      kind: 'Throttled',
      reaction: expect.stringMatching(/^Zapier waits \d+ seconds/),
    });
  });

  it('does not run where the filter before it does not hold', async () => {
    const ask = step('create', 'create_contact_note', 'highlevel', { contactId: ADA, body: 'x' });
    const trial = await lab.post<Trial>('/test', {
      ...ask,
      results: [{ count: 2 }],
      onlyIf: { value: '{{1.count}}', is: 3 },
    });
    expect(trial).toMatchObject({ isFiltered: true, calls: [], failure: null });
  });
});

it('connects the accounts of the sandbox when they are needed, and anew', async () => {
  await lab.post('/accounts/runkeeper');
  const accounts = await lab.get<AccountInfo[]>('/accounts');
  expect(accounts.find(({ environment }) => environment === 'runkeeper')?.name).toMatch(
    /^Runkeeper: /,
  );
});
