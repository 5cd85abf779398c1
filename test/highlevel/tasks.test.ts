import { gym } from './gym.ts';

const { act, find } = gym();

const ada = 'contactAdaByron00001';
const ben = 'contactBenTorres0001';

it('are found among those of all contacts', async () => {
  await act('create_contact_task', { contactId: ben, title: 'Call', dueDate: '2026-03-02 09:00' });
  expect(await find('search_tasks', { completed: 'no', query: 'plan' })).toMatchObject([
    { title: 'Send the training plan', contactId: ada, contactName: 'Ada Byron' },
  ]);
  expect(await find('search_tasks', { businessId: 'businessCascoBrew001' })).toMatchObject([
    { title: 'Call', contactId: ben },
  ]);
});

describe('a recurring task', () => {
  const weekly = {
    title: 'Check in',
    intervalType: 'weekly',
    dayOfWeek: 'Friday',
    startDate: '2026-03-06 09:00',
    dueAfterSeconds: '24:00:00',
    contactIds: [ada],
  };

  it('is created with its first task, changed and deleted', async () => {
    const { id: recurringTaskId } = await act('create_recurring_task', weekly);
    expect(await find('search_tasks', { query: 'check in' })).toMatchObject([
      { contactId: ada, dueDate: '2026-03-07T09:00:00.000Z' },
    ]);
    await act('update_recurring_task', { recurringTaskId, title: 'Weekly check-in' });
    expect(await find('get_recurring_task', { recurringTaskId })).toMatchObject([
      {
        title: 'Weekly check-in',
        contactName: 'Ada Byron',
        rruleOptions: { interval: 1, dayOfWeek: 'FR', dayOfMonth: null },
      },
    ]);
    const gone = { id: recurringTaskId, deleted: true };
    expect(await act('delete_recurring_task', { recurringTaskId })).toEqual(gone);
    expect(await act('delete_recurring_task', { recurringTaskId })).toEqual(gone);
  });

  it.each([
    [
      { intervalType: 'daily' },
      /First Start and Due After are required with Repeats: fill them in/,
    ],
    [{ title: 'Check in', count: 3 }, /the whole schedule is replaced/],
  ])('keeps its schedule where only a part of one is given: %j', async (part, words) => {
    await expect(
      act('update_recurring_task', { recurringTaskId: 'sx6wyHhbFdRXh302Lunr', ...part }),
    ).rejects.toThrow(words);
  });
});
