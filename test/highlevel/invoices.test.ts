import { gym } from './gym.ts';

const { act, choices, find, sandbox } = gym();

const ada = 'contactAdaByron00001';
const invoiceId = '65e0c0de00000000000000a1';
const user = () => {
  const { locations, users } = sandbox().highlevel.state;
  return users.find(({ locationIds }) => locationIds.includes(locations[0]!.id))!.id;
};

it('is found in its list and chosen', async () => {
  const found = { id: invoiceId, contactName: 'Ada Byron', total: 600 };
  expect(await find('list_invoices', { contactId: ada, status: 'Sent' })).toMatchObject([found]);
  expect(await find('list_invoices', { status: 'Paid' })).toEqual([]);
  expect(await choices('invoice_dropdown')).toEqual([
    { id: invoiceId, label: '19: Ada Byron, 600 USD' },
  ]);
});

it('is sent by a user of the sub-account', async () => {
  sandbox().highlevel.state.invoices[0]!.status = 'draft';
  await expect(
    act('send_invoice', { invoiceId, action: 'Email', userId: 'userOfNobody00000001' }),
  ).rejects.toThrow('no such user');
  expect(await act('send_invoice', { invoiceId, action: 'SMS', userId: user() })).toMatchObject({
    id: invoiceId,
    status: 'sent',
  });
});

it('takes payments that were made elsewhere until it is paid', async () => {
  const pay = (more: object) => act('record_invoice_payment', { invoiceId, ...more });
  expect(await pay({ mode: 'Cash', amount: 100 })).toMatchObject({
    status: 'partially_paid',
    amountDue: 500,
  });
  expect(await pay({ mode: 'Check', amount: '$500', number: '129' })).toMatchObject({
    status: 'paid',
    amountPaid: 600,
  });
});

it('is voided, and then neither sent nor paid', async () => {
  expect(await act('void_invoice', { invoiceId })).toMatchObject({ status: 'void' });
  await expect(act('send_invoice', { invoiceId, action: 'Email', userId: user() })).rejects.toThrow(
    'void invoice cannot be sent',
  );
});

describe('a new invoice', () => {
  const filled = () => ({
    contactId: ada,
    name: 'Personal training',
    currency: 'USD',
    items: [{ itemName: 'Ten hours', amount: '$590' }],
    discountValue: '10 %',
  });

  it('is a draft with what the contact and the settings say', async () => {
    const made = await act('create_invoice', filled());
    expect(made).toMatchObject({
      status: 'draft',
      total: 531,
      contactName: 'Ada Byron',
      contactEmail: 'ada.byron@example.com',
      invoiceItems: [{ name: 'Ten hours', qty: 1, amount: 590 }],
    });
    const days = Date.parse(String(made.dueDate)) - Date.parse(String(made.issueDate));
    expect(days / 86_400_000).toBe(14);
    const stored = sandbox().highlevel.state.invoices.at(-1)!;
    expect(stored.businessDetails).toMatchObject({
      name: 'Harbor Gym',
      address: { city: 'Portland' },
    });
  });

  it('is sent at once with a link to pay', async () => {
    expect(await act('create_and_send_invoice', { ...filled(), userId: user() })).toMatchObject({
      status: 'sent',
      invoiceUrl: expect.stringMatching(/^https:/),
    });
  });

  it('costs no less than nothing', async () => {
    const over = { ...filled(), discountValue: '150' };
    await expect(act('create_invoice', over)).rejects.toThrow(
      'Discount must be at most 100 for a percentage.',
    );
    const made = await act('create_invoice', { ...over, discountType: 'Fixed amount' });
    expect(made).toMatchObject({ total: 440 });
  });
  it.each(['create_invoice', 'create_and_send_invoice'])(
    'may be there when its answer is lost: people look before they replay (%s)',
    async (key) => {
      sandbox().fail({ method: 'POST', path: /^\/invoices\/./, status: 502, when: 'after' });
      sandbox().fail({ method: 'POST', path: '/invoices/', status: 502, when: 'after' });
      await expect(act(key, { ...filled(), userId: user() })).rejects.toThrow(
        'so that it is not doubled',
      );
    },
  );

  it('needs email and phone of the contact, or of the form', async () => {
    const { contacts, invoices } = sandbox().highlevel.state;
    delete contacts.find(({ id }) => id === ada)!.phone;
    const before = invoices.length;
    await expect(act('create_invoice', filled())).rejects.toThrow('no phone number');
    expect(invoices).toHaveLength(before);
    await act('create_invoice', { ...filled(), phone: '+12075550111' });
    expect(invoices).toHaveLength(before + 1);
  });
});
