import type { Sandbox } from '../../src/dev/sandbox/index.ts';
import type { Account } from '../../src/dev/zapier/host.ts';
import { testZapier } from '../appHandler.ts';
import { offline } from '../offline.ts';
import { openSandbox } from '../sandbox.ts';

type Fields = Record<string, unknown>;

const zapier = testZapier();
let sandbox: Sandbox;
let crm: Account;

offline('localhost');

beforeAll(async () => {
  sandbox = await openSandbox();
  sandbox.highlevel.setRateLimit({ max: 10_000 });
  crm = await zapier.connect('highlevel', sandbox.approve);
});
afterAll(async () => {
  await sandbox.close();
});

const find = async (key: string, input: Fields = {}) => {
  const [first] = await zapier.run<Fields[]>(`searches.${key}.operation.perform`, crm, input);
  expect(first).toBeDefined();
  return first!;
};
const act = (key: string, input: Fields) =>
  zapier.run<Fields>(`creates.${key}.operation.perform`, crm, input);

/** Somebody asks for a trial: forms, tags, tasks, media, links, documents, services, templates, numbers, messages, the social planner. */
it('runs a Zap through eleven groups of HighLevel beyond contacts and deals', async () => {
  const form = await find('list_forms', { name: 'trial' });
  const submission = await find('list_form_submissions', { formId: form.id });
  const { contactId } = submission;
  const tag = await act('create_tag', { name: `asked by ${form.name}` });
  await act('add_tags_to_contact', { contactId, tags: [tag.name] });
  const user = await find('list_users_by_location');
  const plan = await act('upload_media_file', {
    file: 'https://harborgym.example/plans/trial.pdf',
    name: `Plan for ${submission.contactName}`,
    hosted: 'yes',
  });
  const link = await act('create_trigger_link', { name: 'Trial plan', redirectTo: plan.url });
  const template = await find('list_document_templates', { name: 'membership' });
  const document = await act('send_document_template', {
    templateId: template.id,
    contactId,
    userId: user.id,
  });
  const location = sandbox.highlevel.state.serviceLocations[0]!;
  const booking = await act('create_service_booking', {
    contactId,
    services: [{ id: sandbox.highlevel.state.services[0]!.id }],
    startTime: 'in 5 days at 9am',
    endTime: 'in 5 days at 10am',
    serviceLocationId: location.id,
  });
  await act('create_contact_task', {
    contactId,
    title: `Prepare ${(booking.services as Fields[])[0]!.name}`,
    dueDate: booking.startTime,
  });
  const welcome = await find('list_message_templates', { type: 'SMS' });
  const number = await find('list_phone_numbers', { searchFilter: '+1207' });
  const message = await act('send_message', {
    contactId,
    type: 'SMS',
    message: `${welcome.body} ${link.fieldKey}`,
    fromNumber: number.phoneNumber,
  });
  const account = await find('list_social_accounts');
  const post = await act('create_social_post', {
    accountIds: [account.id],
    userId: user.id,
    summary: 'One more who wants to get fit.',
    status: 'scheduled',
    scheduleDate: booking.endTime,
  });

  expect(submission).toMatchObject({ contactName: 'Ben Torres', formName: 'Trial request' });
  expect(await find('get_contact', { contactId })).toMatchObject({
    tags: expect.arrayContaining(['asked by trial request']),
  });
  expect(await find('list_media_files', { query: 'Plan for' })).toMatchObject({ url: plan.url });
  expect(await find('list_documents', { status: 'sent', dateFrom: 'today' })).toMatchObject({
    id: document.id,
    contactId,
  });
  expect(booking).toMatchObject({ contactId, serviceLocationName: 'Main studio' });
  expect(await find('search_tasks', { contactId })).toMatchObject({
    title: 'Prepare Sports massage',
  });
  expect(await find('get_message_by_id', { id: message.id })).toMatchObject({
    body: `Welcome to Harbor Gym, {{contact.first_name}}! {{trigger_link.${link.id}}}`,
  });
  expect(await find('get_social_post', { postId: post.id })).toMatchObject({
    status: 'scheduled',
    accountName: 'Harbor Gym',
    displayDate: booking.endTime,
  });
});
