import { gym } from './gym.ts';

const ada = 'contactAdaByron00001';
const { act, find } = gym();

it('counts and lists what a contact has, and follows what happens', async () => {
  const [before] = await find('get_contact_activity_report', { contactId: ada });
  await act('create_contact_note', { contactId: ada, body: 'Ran 10 km' });
  await act('create_contact_task', { contactId: ada, title: 'Call Ada', dueDate: '2090-01-01' });
  const [after] = await find('get_contact_activity_report', { contactId: ada });
  expect(after).toMatchObject({
    id: ada,
    noteCount: (before!.noteCount as number) + 1,
    openTaskCount: (before!.openTaskCount as number) + 1,
    latestNote: { title: 'Ran 10 km' },
    requests: 4,
  });
  expect(after!.items).toHaveLength((before!.items as unknown[]).length + 2);
});

it('finds nothing for a contact that is gone', async () => {
  expect(await find('get_contact_activity_report', { contactId: 'contactThatIsGone001' })).toEqual(
    [],
  );
});

it('the deprecated list of contacts still finds them', async () => {
  const contacts = await find('list_contacts', { query: 'ada' });
  expect(contacts.map(({ id }) => id)).toContain(ada);
});
