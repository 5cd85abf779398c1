import { recipes } from '../../../src/dev/demo/recipes/index.ts';
import type {
  Call,
  Failure,
  Firing,
  Happening,
  LiveZap,
  OpenedZap,
  Trial,
} from '../../../src/dev/lab/api.ts';
import { openLab } from './labServer.ts';

const lab = openLab();

const trigger = (key: string, account: string, input: object = {}) => ({
  kind: 'trigger',
  key,
  account,
  input,
});
type TurnedOn = { zap: LiveZap; failure: Failure | null; calls: Call[] };

const happen = async (story: string) => {
  const all = await lab.get<Happening[]>('/happenings');
  await lab.post(`/happenings/${all.find((one) => one.story === story)!.name}`);
};

describe('a polling trigger', () => {
  it('fires once for what happens, and drops what it has seen', async () => {
    const { zap } = await lab.post<TurnedOn>('/zaps', trigger('new_strava_activity', 'strava'));
    expect(zap).toMatchObject({ isInstant: false, seen: expect.any(Number) });
    const poll = () => lab.post<Firing>(`/zaps/${zap.id}/poll`);
    expect((await poll()).fired).toEqual([]);
    await happen('Ada uploads a run to Strava');
    const { fired, dropped, calls } = await poll();
    expect(fired).toHaveLength(1);
    expect(fired[0]!.value).toMatchObject({ name: 'Evening Run' });
    expect(dropped.length).toBeGreaterThan(0);
    expect(calls.length).toBeGreaterThan(0);
    const again = await poll();
    expect(again.fired).toEqual([]);
    expect(again.dropped).toContain((fired[0]!.value as { id: string }).id);
    await lab.ask('DELETE', `/api/zaps/${zap.id}`, undefined, {
      origin: 'http://127.0.0.1:8788',
      'content-type': 'application/json',
    });
    expect(await lab.refused(`/zaps/${zap.id}/poll`)).toEqual({
      status: 404,
      message: 'This trigger is turned off. Turn it on again.',
    });
  });

  it('fires for what time alone brings, with tokens that time has ended', async () => {
    const ask = trigger('task_overdue', 'highlevel', {});
    const { zap, failure } = await lab.post<TurnedOn>('/zaps', ask);
    expect(failure).toBeNull();
    await happen('Somebody at the desk writes a task for Ada');
    const poll = () => lab.post<Firing>(`/zaps/${zap.id}/poll`);
    expect((await poll()).fired).toEqual([]);
    const before = await lab.get<{ now: string }>('/clock');
    const after = await lab.post<{ now: string }>('/clock', { minutes: 2 * 24 * 60 });
    expect(Date.parse(after.now) - Date.parse(before.now)).toBeGreaterThan(47 * 3_600_000);
    const titles = (await poll()).fired.map(({ value }) => (value as { title: string }).title);
    expect(titles).toContain('Call Ada');
  });

  it('says why it cannot be turned on', async () => {
    const ask = trigger('search_contacts', 'highlevel', { customFieldOperator: 'eq', limit: 'x' });
    const { zap, failure } = await lab.post<TurnedOn>('/zaps', ask);
    expect([zap, failure]).toEqual([null, expect.objectContaining({ kind: 'Error' })]);
  });
});

// Instant triggers need a relay, which takes seconds to start: test/browser/lab.browser.ts rings one.
it('tells a relay to forget a Zap that is off', async () => {
  expect((await lab.ask('POST', '/hooks/nobody', {}, {})).status).toBe(410);
});

describe('a recipe', () => {
  it('opens in its gym, runs step by step, is written to a file and opens from there', async () => {
    const zap = await lab.post<OpenedZap>('/recipes/lead-scoring');
    expect(zap).toMatchObject({ title: 'Segment-based lead scoring', gym: 'lead-scoring' });
    const [first, log, score, tag] = zap.steps as [Step, Step, Step, Step];
    expect(log.input).toMatchObject({ activity: '{{1.id}}', athlete: '{{1.athleteId}}' });
    expect(score.input.contactId).toBe('{{2.contactId}}');

    const { zap: live } = await lab.post<TurnedOn>('/zaps', first);
    await happen('Gus, a lead, runs 5 days ago');
    const [started] = (await lab.post<Firing>(`/zaps/${live.id}/poll`)).fired;
    const results: unknown[] = [started!.value];
    for (const step of [log, score, tag]) {
      const { records, failure } = await lab.post<Trial>('/test', { ...step, results });
      expect(failure).toBeNull();
      results.push(records[0]!.value);
    }
    expect(results.at(-1)).toMatchObject({ contactId: 'contactGusLindqvist1' });

    const file = await lab.post<OpenedZap>('/files/write', zap);
    expect(file.steps[2]).toMatchObject({
      chosen: {
        scoreFieldId: { list: 'contact_value_field_dropdown', label: 'Training Score' },
        pipelineStageId: { label: expect.stringContaining('Trial booked') },
      },
    });
    expect(await lab.post('/files/open', file)).toEqual(zap);
  });

  it.each(recipes.map(({ name }) => name))('opens %s', async (name) => {
    const zap = await lab.post<OpenedZap>(`/recipes/${name}`);
    expect(zap).toMatchObject({ gym: name, steps: expect.arrayContaining([expect.anything()]) });
  });

  it('lets the time pass in which something happens', async () => {
    const zap = await lab.post<OpenedZap>('/recipes/runkeeper-milestones');
    const [first] = zap.steps as [Step];
    await happen('Ada, whose Runkeeper number the desk knows, logs a run in Runkeeper');
    const { zap: live } = await lab.post<TurnedOn>('/zaps', first);
    const before = await lab.get<{ now: string }>('/clock');
    await happen('Six days pass without another workout');
    await happen('The seventh day passes');
    const after = await lab.get<{ now: string }>('/clock');
    expect(Date.parse(after.now) - Date.parse(before.now)).toBeGreaterThan(6.9 * 86_400_000);
    const { fired } = await lab.post<Firing>(`/zaps/${live.id}/poll`);
    expect(fired.map(({ value }) => value)).toMatchObject([{ daysInactive: 7 }]);
  });

  it('refuses a file that is no Zap', async () => {
    const { status, message } = await lab.refused('/files/open', { title: 'x', steps: [] });
    expect([status, message]).toEqual([422, expect.stringContaining('This is no Zap')]);
    expect(await lab.refused('/recipes/flying')).toEqual({
      status: 404,
      message: 'There is no such recipe.',
    });
  });
});

type Step = OpenedZap['steps'][number];
