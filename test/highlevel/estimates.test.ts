import { gym } from './gym.ts';

const { act, choices, find, sandbox } = gym();

const ada = 'contactAdaByron00001';

it('is created as a draft, chosen, sent and found', async () => {
  const made = await act('create_estimate', {
    contactId: ada,
    name: 'Personal training',
    currency: 'Euro',
    items: [{ itemName: 'Hour', amount: '60', qty: '10' }],
    issueDate: '2026-03-01',
  });
  expect(made).toMatchObject({ total: 600, currency: 'EUR', expiryDate: '2026-03-31' });
  expect(await choices('estimate_dropdown')).toContainEqual({
    id: made.id,
    label: 'Personal training: Ada Byron, 600 EUR',
  });
  const { locations, users } = sandbox().highlevel.state;
  const user = users.find(({ locationIds }) => locationIds.includes(locations[0]!.id))!;
  await act('send_estimate', { estimateId: made.id, action: 'Email and SMS', userId: user.id });
  expect(await find('list_estimates', { contactId: ada, status: 'Sent' })).toMatchObject([
    { id: made.id, contactName: 'Ada Byron' },
  ]);
});
