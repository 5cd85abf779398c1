import type { Item } from '../../src/dev/zapier/host.ts';
import { openGym, RUNNER, type RunnersGym } from './runkeeperGym.ts';

let gym: RunnersGym;
let contactId: string;
beforeEach(async () => {
  gym = await openGym();
  contactId = String((await gym.newContact('Zoe', RUNNER)).id);
});
afterEach(() => gym.close());

const openTask = () =>
  gym.act('create_contact_task', {
    contactId,
    title: 'Review the training of Zoe',
    dueDate: '2027-01-10T09:00:00Z',
  });

/** The steps behind New and behind Updated Runkeeper Activity. */
async function onActivity(activity: Item) {
  const logged = await gym.act('log_workout_to_contact', {
    service: activity.service,
    athlete: activity.athleteId,
    athleteFieldId: gym.fieldId,
    activity: activity.id,
    startLocal: activity.startLocal,
    start: activity.startDate,
    name: activity.name,
    sport: activity.sport,
    note: activity.note,
    distanceM: activity.distanceM,
    movingSeconds: activity.movingSeconds,
    ifLogged: 'Update the note',
    lastActivityDateFieldId: 'cfMemberSince0000001',
    sportTagPrefix: 'sport:',
  });
  const [task] = await gym.find('get_contact_tasks', { contactId: logged.contactId });
  await gym.act('update_contact_task', {
    contactId: logged.contactId,
    taskId: task!.id,
    body: activity.summary,
  });
  return logged;
}

const contact = async () => (await gym.find('get_contact', { contactId }))[0]!;
const task = async () => (await gym.find('get_contact_tasks', { contactId }))[0]!;

/** docs/recipes/runkeeper-changes.md */
it('brings a new and then a changed activity to contact, task and note', async () => {
  await openTask();
  const onNew = await gym.zapier.turnOn('new_runkeeper_activity', gym.runkeeper);
  const onEdit = await gym.zapier.turnOn('updated_runkeeper_activity', gym.runkeeper);
  const { runkeeper } = gym.sandbox;
  const run = runkeeper.addActivity({ total_distance: 8000, notes: 'Evening run' });
  const [added, ...more] = await onNew.poll();
  expect([added!.id, more]).toEqual([String(run.id), []]);
  expect(await onEdit.poll()).toEqual([]);
  await onActivity(added!);
  expect(await contact()).toMatchObject({
    tags: ['lead', 'sport: run'],
    customField: { member_since: expect.stringContaining(String(added!.localDate)) },
  });
  expect(await gym.notesOf(contactId)).toEqual([
    expect.stringMatching(/^Evening run.*8\.00 km.*\[workout runkeeper:/s),
  ]);

  runkeeper.updateActivity(run.id, { total_distance: 10_000, notes: 'Tempo run' });
  const [changed] = await onEdit.poll();
  expect(changed).toMatchObject({ id: added!.id, distanceKm: 10, name: 'Tempo run' });
  await onActivity(changed!);
  expect(await gym.notesOf(contactId)).toEqual([expect.stringMatching(/^Tempo run.*10\.00 km/s)]);
  expect(await task()).toMatchObject({
    title: 'Review the training of Zoe',
    body: expect.stringContaining('Ran 10.00 km'),
  });
  expect([...(await onNew.poll()), ...(await onEdit.poll())]).toEqual([]);
});

it('a deleted activity becomes a task and a note for the coach', async () => {
  const { runkeeper } = gym.sandbox;
  const { id } = runkeeper.addActivity({ total_distance: 8000 });
  const trigger = await gym.zapier.turnOn('runkeeper_item_deleted', gym.runkeeper, {
    kinds: 'Activity',
  });
  runkeeper.deleteActivity(id);
  const [gone] = await trigger.poll();
  const [found] = await gym.find('find_contact', {
    customFieldId: gym.fieldId,
    customFieldValue: gone!.athleteId,
  });
  expect(found!.id).toBe(contactId);
  const text = `${gone!.sportName}, ${gone!.distanceKm} km on ${gone!.localDate} was deleted in ${gone!.service}.`;
  await gym.act('create_contact_note', { contactId: found!.id, body: text });
  await gym.act('create_contact_task', {
    contactId: found!.id,
    title: 'Ask about a deleted run',
    body: text,
    dueDate: '2027-01-10T09:00:00Z',
  });
  expect(await gym.notesOf(contactId)).toEqual([
    expect.stringMatching(/^Run, 8 km on \d{4}-\d\d-\d\d was deleted in Runkeeper\.$/),
  ]);
  expect(await task()).toMatchObject({ body: text, completed: false });
  expect(await trigger.poll()).toEqual([]);
});
