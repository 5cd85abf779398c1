import { ben, coach, later, liveGym } from './liveGym.ts';

const { act, change, turnOn, zapier } = liveGym();

const memberships = 'pipelineMembership01';
const diego = 'opportunityDiego0001';
const gus = 'opportunityGus000001';
const stage = (index: number) => `5b3f2c1e-0001-4a6b-9c1d-00000000000${index}`;

describe('Opportunity Stage Changed', () => {
  const move = async (index: number, more: object = {}) => {
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

  it('goes by the chosen pipeline and stages', async () => {
    const inputs = [
      { fromStageId: stage(2) },
      { fromStageId: stage(1) },
      { toStageId: stage(3) },
      { toStageId: stage(2) },
      { pipelineId: 'pipelineCorporate001' },
    ];
    const zaps = [];
    for (const input of inputs) zaps.push(await turnOn('opportunity_stage_changed', input));
    await move(3);
    const counts = [];
    for (const zap of zaps) counts.push((await zap.poll()).length);
    expect(counts).toEqual([1, 0, 1, 0, 0]);
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

it('Opportunity Created fires for each new one in the chosen pipeline', async () => {
  const zap = await turnOn('opportunity_created', { pipelineId: 'pipelineCorporate001' });
  const any = await turnOn('opportunity_created');
  const first = await change('create_opportunity', {
    pipelineId: memberships,
    name: 'New',
    contactId: ben,
  });
  const second = await change('create_opportunity', {
    pipelineId: 'pipelineCorporate001',
    name: 'Team',
    contactId: ben,
  });
  await change('update_opportunity', { id: gus, name: 'Renamed' });
  expect(await zap.poll()).toMatchObject([{ id: second.id, contact: { name: 'Ben Torres' } }]);
  expect((await any.poll()).map(({ id }) => id)).toEqual([second.id, first.id]);
});

it('Opportunity Status Changed fires for won, lost and open again', async () => {
  const zap = await turnOn('opportunity_status_changed');
  const won = await turnOn('opportunity_status_changed', { status: 'Won' });
  await change('update_opportunity_status', { id: diego, status: 'lost' });
  expect(await zap.poll()).toMatchObject([{ id: diego, status: 'lost', previousStatus: 'open' }]);
  await change('update_opportunity_status', { id: diego, status: 'open' });
  await change('update_opportunity_status', { id: gus, status: 'won' });
  await change('update_opportunity', { id: gus, name: 'Renamed' });
  expect((await zap.poll()).map(({ id, status }) => [id, status])).toEqual([
    [gus, 'won'],
    [diego, 'open'],
  ]);
  expect(await won.poll()).toMatchObject([{ id: gus, previousStatus: 'open' }]);
});

it('Opportunity Assigned and Opportunity Value Changed tell what was before', async () => {
  const assigned = await turnOn('opportunity_assigned');
  const value = await turnOn('opportunity_value_changed');
  await change('update_opportunity', { id: diego, monetaryValue: '75', assignedTo: coach });
  expect(await assigned.poll()).toMatchObject([{ id: diego, assignedToName: 'Sam Rivera' }]);
  expect(await value.poll()).toMatchObject([{ id: diego, monetaryValue: 75, previousValue: 59.9 }]);
  await change('update_opportunity', { id: diego, name: 'Renamed' });
  expect([...(await assigned.poll()), ...(await value.poll())]).toEqual([]);
});

it('Opportunity Stale fires once, when nothing has changed for so long', async () => {
  await change('update_opportunity', { id: diego, name: 'Fresh' });
  const zap = await turnOn('opportunity_stale', { days: '2' });
  later(60 * 24);
  await change('update_opportunity', { id: gus, name: 'Fresh' });
  expect(await zap.poll()).toEqual([]);
  later(60 * 24);
  expect(await zap.poll()).toMatchObject([{ id: diego, staleSince: '2026-03-04T10:02:00.000Z' }]);
  expect(await zap.poll()).toEqual([]);
  later(60 * 25);
  await change('update_opportunity', { id: diego, name: 'Touched' });
  expect(await zap.poll()).toMatchObject([{ id: gus }]);
  later(60 * 49);
  expect(await zap.poll()).toMatchObject([{ id: diego, name: 'Touched' }]);
});
