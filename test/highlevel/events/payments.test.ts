import { fireInAnyOrder } from './anyOrder.ts';
import { ada, ben, later, liveGym } from './liveGym.ts';

const live = liveGym();
const { sandbox, turnOn } = live;

type State = ReturnType<typeof sandbox>['highlevel']['state'];
type Lists = 'invoices' | 'orders' | 'transactions' | 'subscriptions';

const now = () => new Date().toISOString();

/** Adds a record like the seeded one, at the front or the end of its list. */
function add<K extends Lists>(list: K, more: Partial<State[K][number]> = {}, first = false) {
  const items = sandbox().highlevel.state[list] as State[Lists][number][];
  const _id = `65e0c0de${list.slice(0, 2)}${String(items.length).padStart(14, '0')}`;
  const dates = { createdAt: now(), updatedAt: now() };
  items[first ? 'unshift' : 'push']({ ...items[0]!, ...dates, ...more, _id });
  return _id;
}

function set<K extends Lists>(list: K, id: string, more: Partial<State[K][number]>) {
  const items = sandbox().highlevel.state[list] as State[Lists][number][];
  const record = items.find(({ _id }) => _id === id)!;
  Object.assign(record, { updatedAt: now() }, more);
}

const ofBen = { contactId: ben, contactName: 'Ben Torres' };
const adas = '65e0c0de00000000000000a1';
const membership = '65e0c0de00000000000000d1';

describe('Invoices', () => {
  it('Invoice Created fires for each new one, whatever its issue date, by contact and mode', async () => {
    const any = await turnOn('invoice_created');
    const bens = await turnOn('invoice_created', { contactId: ben });
    const tests = await turnOn('invoice_created', { paymentMode: 'Test' });
    later();
    const first = add('invoices', { status: 'draft', issueDate: '2025-01-01', liveMode: false });
    const second = add('invoices', { issueDate: '2026-12-01' });
    set('invoices', adas, { name: 'Renamed' });
    expect((await any.poll()).map(({ id }) => id).sort()).toEqual([first, second].sort());
    expect(await bens.poll()).toEqual([]);
    expect(await tests.poll()).toMatchObject([
      {
        id: first,
        status: 'draft',
        contactId: ada,
        contactName: 'Ada Byron',
        contactUrl: expect.stringContaining(ada),
        invoiceItems: [{ qty: 10 }],
      },
    ]);
    expect(await any.poll()).toEqual([]);
  });

  it('Invoice Paid fires when it is paid in full, and for no edit of it', async () => {
    const zap = await turnOn('invoice_paid');
    later();
    set('invoices', adas, { status: 'partially_paid', amountPaid: 100 });
    expect(await zap.poll()).toEqual([]);
    later();
    set('invoices', adas, { status: 'paid', amountPaid: 600, amountDue: 0 });
    const atOnce = add('invoices', { status: 'paid' }, true);
    const found = await zap.poll();
    expect(found.find(({ id }) => id === adas)).toMatchObject({
      previousStatus: 'partially_paid',
      amountDue: 0,
      changedAt: '2026-03-02T10:04:00.000Z',
    });
    expect(found.map(({ id }) => id).sort()).toEqual([adas, atOnce].sort());
    later();
    set('invoices', adas, { name: 'Renamed' });
    expect(await zap.poll()).toEqual([]);
  });

  it('Invoice Overdue fires once, after the day on which a sent invoice was due', async () => {
    add('invoices', { dueDate: '2026-02-20' });
    const zap = await turnOn('invoice_overdue');
    const due = add('invoices', { dueDate: '2026-03-03' });
    const paid = add('invoices', { dueDate: '2026-03-03' });
    add('invoices', { dueDate: '2026-03-03', status: 'draft' });
    later(60 * 24);
    set('invoices', paid, { status: 'paid' });
    expect(await zap.poll()).toEqual([]);
    later(60 * 24);
    expect(await zap.poll()).toMatchObject([
      { id: due, overdueSince: '2026-03-04T00:00:00.000Z', dueDate: '2026-03-03' },
    ]);
    set('invoices', due, { name: 'Reminded' });
    expect(await zap.poll()).toEqual([]);
  });
});

it('Order Placed fires for each new order, of all contacts or of one', async () => {
  const any = await turnOn('order_placed');
  const bens = await turnOn('order_placed', { contactId: ben });
  later();
  const first = add('orders', { status: 'pending' });
  const second = add('orders', ofBen, true);
  expect((await any.poll()).map(({ id }) => id).sort()).toEqual([first, second].sort());
  expect(await bens.poll()).toMatchObject([
    { id: second, contactName: 'Ben Torres', amount: 59, sourceName: 'Membership funnel' },
  ]);
  set('orders', first, { status: 'completed' });
  expect(await any.poll()).toEqual([]);
});

it('Payment Received and Payment Failed fire when a payment comes to that, also days after it was made', async () => {
  const received = await turnOn('payment_received');
  const failed = await turnOn('payment_failed', { paymentMode: 'Live' });
  later();
  const card = add('transactions', { status: 'succeeded', amount: 10 });
  const declined = add('transactions', { status: 'failed' }, true);
  const transfer = add('transactions', { status: 'pending' });
  expect(await received.poll()).toMatchObject([
    { id: card, amount: 10, status: 'succeeded', contactName: 'Ada Byron' },
  ]);
  expect(await failed.poll()).toMatchObject([{ id: declined }]);
  later(60 * 24 * 5);
  set('transactions', transfer, { status: 'succeeded' });
  set('transactions', card, { status: 'refunded' });
  expect(await received.poll()).toMatchObject([{ id: transfer }]);
  expect(await failed.poll()).toEqual([]);
});

it('Subscription Started and Subscription Ended fire once for each turn of its life', async () => {
  const started = await turnOn('subscription_started');
  const ended = await turnOn('subscription_ended');
  later();
  const id = add('subscriptions', { ...ofBen, status: 'incomplete' });
  expect(await started.poll()).toEqual([]);
  later();
  set('subscriptions', id, { status: 'trialing' });
  expect(await started.poll()).toMatchObject([{ id, status: 'trialing', contactId: ben }]);
  for (const status of ['active', 'past_due', 'active']) {
    later();
    set('subscriptions', id, { status });
    expect(await started.poll()).toEqual([]);
  }
  later();
  set('subscriptions', membership, { status: 'canceled' });
  expect(await ended.poll()).toMatchObject([
    { id: membership, changedAt: '2026-03-02T10:12:00.000Z' },
  ]);
  expect(await started.poll()).toEqual([]);
  later();
  set('subscriptions', membership, { status: 'active' });
  expect(await started.poll()).toMatchObject([{ id: membership }]);
  expect(await ended.poll()).toEqual([]);
});

it('tells of each invoice once, whatever the order of changes and polls', async () => {
  const { state } = sandbox().highlevel;
  await fireInAnyOrder(live, ['invoice_created', 'invoice_paid'], {
    reset: () => {
      state.invoices = state.invoices.slice(0, 1);
    },
    create: () => add('invoices', { status: 'sent' }),
    finish: (id) => set('invoices', id, { status: 'paid' }),
    edit: (id) => set('invoices', id, { name: 'Edited' }),
    shuffle: () => state.invoices.push(state.invoices.splice(1, 1)[0] ?? state.invoices.pop()!),
  });
});
