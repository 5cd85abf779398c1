import type { Sandbox } from '../../src/dev/sandbox/index.ts';
import type { Account } from '../../src/dev/zapier/host.ts';
import { testZapier } from '../appHandler.ts';
import { openSandbox } from '../sandbox.ts';

type Fields = Record<string, unknown>;

const zapier = testZapier();
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await openSandbox();
  sandbox.highlevel.setRateLimit({ max: 10_000 });
});
afterAll(() => sandbox.close());

/** A Zap as a gym would build it: each step is of another category and takes values of earlier steps. */
it('runs a Zap of ten steps from ten categories', async () => {
  const crm = await zapier.connect('highlevel', sandbox.approve);
  const strava = await zapier.connect('strava', sandbox.approve);
  const find = async (key: string, account: Account, input: Fields = {}) => {
    const [first] = await zapier.run<Fields[]>(`searches.${key}.operation.perform`, account, input);
    expect(first).toBeDefined();
    return first!;
  };
  const act = (key: string, input: Fields) =>
    zapier.run<Fields>(`creates.${key}.operation.perform`, crm, input);

  const trigger = await zapier.turnOn('new_strava_activity', strava);
  sandbox.strava.addActivity({ name: 'First 10K', sport_type: 'Run', distance: 10_021.5 });
  const [activity] = await trigger.poll();
  const athlete = await find('get_strava_athlete', strava);
  const contact = await act('upsert_contact', {
    firstName: athlete.firstName,
    lastName: athlete.lastName,
    email: 'ada.runs@example.com',
    source: 'Strava',
  });
  const coach = await find('list_users_by_location', crm);
  const business = await act('create_business', { name: `${athlete.lastName} Running Club` });
  const pipeline = await find('list_pipelines', crm);
  const opportunity = await act('create_opportunity', {
    pipelineId: pipeline.id,
    name: `Half-marathon plan for ${contact.firstName}`,
    contactId: contact.id,
    monetaryValue: '99.50',
  });
  const calendar = await find('list_calendars', crm);
  const slot = await find('get_free_slots', crm, { calendarId: calendar.id });
  const appointment = await act('create_appointment', {
    calendarId: calendar.id,
    contactId: contact.id,
    startTime: slot.start,
    title: `Talk about ${activity!.name}`,
    assignedUserId: coach.id,
  });
  const workflow = await find('list_workflows', crm);
  const joined = await act('add_contact_to_workflow', {
    contactId: contact.id,
    workflowId: workflow.id,
  });
  const conversation = await find('search_conversations', crm);
  const location = await find('find_location_by_id', crm, { locationId: crm.authData.locationId });
  const note = await act('create_contact_note', {
    contactId: contact.id,
    body: `${activity!.summary}\n${business.name}, ${opportunity.name}, ${appointment.startTime}, ${location.name}`,
  });

  expect(activity).toMatchObject({ name: 'First 10K', distanceKm: 10.02 });
  expect(contact).toMatchObject({ created: true, email: 'ada.runs@example.com' });
  expect(opportunity).toMatchObject({ contactId: contact.id, monetaryValue: 99.5, status: 'open' });
  expect(appointment).toMatchObject({ calendarId: calendar.id, contactId: contact.id });
  expect(joined).toMatchObject({ success: true });
  expect(conversation.id).toEqual(expect.any(String));
  const notes = await zapier.run<Fields[]>('searches.get_contact_notes.operation.perform', crm, {
    contactId: contact.id,
  });
  expect(notes.map(({ body }) => body)).toEqual([note.body]);
});
