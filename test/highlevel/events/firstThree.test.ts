import { MINUTE, pass, stopClock } from '../../clock.ts';
import { type Fields, gym } from '../gym.ts';

const ada = 'contactAdaByron00001';
const ben = 'contactBenTorres0001';
const memberships = 'pipelineMembership01';
const stage = (index: number) => `5b3f2c1e-0001-4a6b-9c1d-00000000000${index}`;

beforeEach(() => stopClock('2026-03-02T10:00:00Z'));
afterEach(() => jest.useRealTimers());

const { act, sandbox, turnOn, zapier } = gym();

afterEach(() => zapier.cache.forget());

const later = (minutes = 2) => pass(minutes * MINUTE);

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

describe('Opportunity Stage Changed', () => {
  const move = async (index: number, more: Fields = {}) => {
    later(60);
    await act('update_opportunity', {
      id: 'opportunityDiego0001',
      pipelineId: memberships,
      pipelineStageId: stage(index),
      ...more,
    });
  };

  it('fires for each move, also back, and for no other change', async () => {
    const zap = await turnOn('opportunity_stage_changed');
    await move(3);
    expect(await zap.poll()).toMatchObject([
      { id: 'opportunityDiego0001', pipelineStageId: stage(3), previousStageId: stage(2) },
    ]);
    await move(3, { monetaryValue: '90' });
    expect(await zap.poll()).toEqual([]);
    await move(2);
    expect(await zap.poll()).toMatchObject([
      {
        previousStageId: stage(3),
        daysInPreviousStage: 0.08,
        changedAt: '2026-03-02T13:00:00.000Z',
      },
    ]);
    await move(3);
    await move(2);
    expect(await zap.poll()).toMatchObject([{ pipelineStageId: stage(2), previousStageId: null }]);
    expect(await zap.poll()).toEqual([]);
  });

  it('is not one when an opportunity is created', async () => {
    const zap = await turnOn('opportunity_stage_changed');
    later();
    await act('create_opportunity', { pipelineId: memberships, name: 'New', contactId: ben });
    expect(await zap.poll()).toEqual([]);
  });

  it.each([
    [{ fromStageId: stage(2) }, 1],
    [{ fromStageId: stage(1) }, 0],
    [{ toStageId: stage(3) }, 1],
    [{ toStageId: stage(2) }, 0],
    [{ pipelineId: 'pipelineCorporate001' }, 0],
  ])('filters by %p', async (input, count) => {
    const zap = await turnOn('opportunity_stage_changed', input);
    await move(3);
    expect(await zap.poll()).toHaveLength(count);
  });

  it('loses nothing with its memory', async () => {
    const zap = await turnOn('opportunity_stage_changed');
    zapier.cache.forget();
    await move(3);
    expect(await zap.poll()).toMatchObject([{ previousStageId: null }]);
    await move(1);
    expect(await zap.poll()).toMatchObject([{ previousStageId: stage(3) }]);
  });
});

describe('Appointment Cancelled', () => {
  const book = async (days: number, calendarId = 'calendarPersonal0001') => {
    later();
    const startTime = new Date(Date.now() + days * 24 * 60 * MINUTE).toISOString();
    const { id } = await act('create_appointment', {
      calendarId,
      contactId: ada,
      startTime,
      ignoreFreeSlotValidation: true,
    });
    return String(id);
  };
  const change = async (eventId: string, more: Fields) => {
    later();
    await act('update_appointment', { eventId, ...more });
  };

  it('fires once for each, whatever the calendar, and for no edit of it', async () => {
    const early = await book(300);
    const late = await book(10, 'calendarSpinClass001');
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
    const short = await book(2);
    await change(short, { appointmentStatus: 'cancelled' });
    expect(await zap.poll()).toMatchObject([{ id: short }]);
  });
});
