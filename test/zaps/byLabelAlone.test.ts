import type { Sandbox } from '../../src/dev/sandbox/index.ts';
import { DAY, HOUR, MINUTE, pass } from '../clock.ts';
import { connectedAt } from '../connectedAt.ts';
import { Choice, editorOf } from './editor.ts';

/** Zaps that people build by what the forms say: every field is found and every value is mapped by its label. */

const FRIDAY = '2026-11-20T15:00:00Z';
const ada = 'contactAdaByron00001';

let close: () => Promise<void>;
let sandbox: Sandbox;
let crm: ReturnType<typeof editorOf>;
let strava: ReturnType<typeof editorOf>;
let runkeeper: ReturnType<typeof editorOf>;

beforeEach(async () => {
  const athlete = await connectedAt(FRIDAY, 'strava', () => {});
  const { zapier } = athlete;
  ({ sandbox, close } = athlete);
  sandbox.highlevel.setRateLimit({ max: 10_000 });
  strava = editorOf(zapier, athlete.account);
  crm = editorOf(zapier, await zapier.connect('highlevel', sandbox.approve));
  runkeeper = editorOf(zapier, await zapier.connect('runkeeper', sandbox.approve));
});
afterEach(() => close());

const contact = () => sandbox.highlevel.state.contacts.find(({ id }) => id === ada)!;
const customValue = (field: string) => contact().customFields.find(({ id }) => id === field)?.value;
const run = (more: Record<string, unknown> = {}) =>
  sandbox.strava.addActivity({
    sport_type: 'Run',
    distance: 10_021.5,
    moving_time: 3130,
    start_date: new Date(Date.now() - HOUR).toISOString(),
    ...more,
  });
const athletesContact = (athlete: unknown) =>
  crm.search('Find Contact', {
    'Custom Field': new Choice('Strava User ID'),
    'Custom Field Value': athlete,
  });

it('a run becomes a note on its athlete', async () => {
  const zap = await strava.turnOn('New Strava Activity');
  run({ name: 'Lunch Run' });
  const [activity] = await zap.poll();
  const athlete = await athletesContact(activity!('Athlete ID'));
  const note = await crm.act('Create Contact Note', {
    Contact: athlete('Contact ID'),
    'Note Text': activity!('Text for a Note'),
  });
  expect(note('Contact ID')).toBe(ada);
  expect(note('Note Text')).toMatch(/^Lunch Run\nRun, Friday 20 November 2026/);
});

it('a tagged lead gets a workflow, a task and a slot', async () => {
  const zap = await crm.turnOn('Tag Added to Contact', { Tags: ['vip'] });
  pass(MINUTE);
  await crm.act('Add Tags to Contact', { Contact: ada, Tags: ['vip'] });
  const [lead] = await zap.poll();
  const workflow = await crm.search('List Workflows', {});
  const joined = await crm.act('Add Contact to Workflow', {
    Contact: lead!('Contact ID'),
    Workflow: workflow('Workflow ID'),
  });
  const task = await crm.act('Create Contact Task', {
    Contact: lead!('Contact ID'),
    Title: `Call ${lead!('First Name')}, tagged ${lead!('Added Tag')}`,
    'Due Date': 'tomorrow 9am',
    'Assigned To': lead!('Assigned To (User ID)'),
  });
  const slot = await crm.search('Get Free Slots', { Calendar: new Choice('Personal Training') });
  const appointment = await crm.act('Create Appointment', {
    Calendar: slot('Calendar ID'),
    Contact: lead!('Contact ID'),
    'Start Time': slot('Start'),
  });
  expect(joined('Contact ID')).toBe(ada);
  expect(task('Title')).toBe('Call Ada, tagged vip');
  expect(task('Due Date')).toMatch(/^2026-11-21T09:00/);
  expect(appointment('Start Time')).toBe(slot('Start'));
});

it('a week of training fills a custom field and adds a tag', async () => {
  run();
  const zap = await strava.turnOn('Strava Weekly Training Summary');
  pass(3 * DAY);
  const [week] = await zap.poll();
  const athlete = await athletesContact(week!('Athlete ID'));
  await crm.act('Update Contact', {
    Contact: athlete('Contact ID'),
    'Workouts Logged': week!('Activities'),
    'Training Goal': week!('Summary'),
  });
  await crm.act('Add Tags to Contact', {
    Contact: athlete('Contact ID'),
    Tags: [`week ${week!('Period')}`],
  });
  expect(customValue('cfWorkoutsLogged0001')).toBe(week!('Activities'));
  expect(customValue('cfTrainingGoal000001')).toMatch(/^\d workouts, /);
  expect(contact().tags).toContain('week 2026-w47');
});

it('a cancelled appointment makes a task and an opportunity', async () => {
  const slot = await crm.search('Get Free Slots', { Calendar: new Choice('Personal Training') });
  const booked = await crm.act('Create Appointment', {
    Calendar: slot('Calendar ID'),
    Contact: ada,
    'Start Time': slot('Start'),
    Title: 'Trial hour',
  });
  const zap = await crm.turnOn('Appointment Cancelled', {
    Calendar: new Choice('Personal Training'),
  });
  pass(MINUTE);
  await crm.act('Update Appointment', {
    Appointment: booked('Appointment ID'),
    Status: new Choice('Cancelled'),
  });
  const [cancelled] = await zap.poll();
  const task = await crm.act('Create Contact Task', {
    Contact: cancelled!('Contact ID'),
    Title: `Rebook ${cancelled!('Title')} with ${cancelled!('Contact Name')}`,
    'Due Date': cancelled!('Start Time'),
  });
  const opportunity = await crm.act('Upsert Opportunity', {
    Pipeline: new Choice('Memberships'),
    Contact: cancelled!('Contact ID'),
    'Opportunity Name': `${cancelled!('Contact Name')}: ${cancelled!('Title')}`,
    Status: new Choice('Open'),
  });
  expect(task('Title')).toBe('Rebook Trial hour with Ada Byron');
  expect(opportunity('Contact ID')).toBe(ada);
  expect(opportunity('Opportunity Name')).toBe('Ada Byron: Trial hour');
});

it('a workout of Runkeeper is logged on its athlete', async () => {
  const zap = await runkeeper.turnOn('New Runkeeper Activity');
  sandbox.runkeeper.addActivity({ total_distance: 10_071.3, duration: 3349.2 });
  const [activity] = await zap.poll();
  const logged = await crm.act('Log Workout to Contact', {
    Service: activity!('Service'),
    Athlete: activity!('Athlete ID'),
    Activity: activity!('Activity ID'),
    'Start (Local Date and Time)': activity!('Start (Local Date and Time)'),
    Name: activity!('Name'),
    Sport: activity!('Sport (Code)'),
    'Text for the Note': activity!('Text for a Note'),
    'Distance (m)': activity!('Distance (m)'),
    'Moving Time (s)': activity!('Moving Time (s)'),
    'Elapsed Time (s)': activity!('Elapsed Time (s)'),
    'Link to the Activity': activity!('Link to the Activity'),
    'Create the Custom Fields If Missing': new Choice('Yes'),
    Email: contact().email,
    'Tags to Add': ['runner'],
  });
  expect(logged('Contact ID')).toBe(ada);
  const note = sandbox.highlevel.state.notes.find(({ id }) => id === logged('Note ID'));
  expect(note!.body).toContain('10.07 km');
});
