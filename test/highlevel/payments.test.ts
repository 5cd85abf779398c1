import { gym } from './gym.ts';

const { choices, find } = gym();

const ada = 'contactAdaByron00001';
const ben = 'contactBenTorres0001';

describe.each([
  ['order', 'orderId', { sourceName: 'Membership funnel', items: [{ amount: 59 }] }],
  ['transaction', 'transactionId', { entitySourceName: 'Membership funnel', status: 'succeeded' }],
  ['subscription', 'subscription', { entitySourceName: 'Membership funnel', status: 'active' }],
])('an %s', (name, field, more) => {
  it('is found in its list, chosen and read', async () => {
    const [choice] = await choices(`${name}_dropdown`);
    expect(choice!.label).toMatch(/^Ada Byron, 59 USD, \d{4}-/);
    const found = { id: choice!.id, contactId: ada, contactName: 'Ada Byron', amount: 59 };
    expect(await find(`list_${name}s`, { contactId: ada, paymentMode: 'Live' })).toMatchObject([
      found,
    ]);
    expect(await find(`get_${name}`, { [field]: choice!.id })).toMatchObject([
      { ...found, ...more, contactEmail: 'ada.byron@example.com' },
    ]);
  });

  it('of somebody else, of tests or of other days is not found', async () => {
    expect(await find(`list_${name}s`, { contactId: ben })).toEqual([]);
    expect(await find(`list_${name}s`, { paymentMode: 'Test' })).toEqual([]);
    expect(await find(`list_${name}s`, { endAt: '2020-01-01' })).toEqual([]);
    expect(await find(`get_${name}`, { [field]: '65e0c0de00000000000000ff' })).toEqual([]);
  });
});
