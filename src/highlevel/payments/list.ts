import type { Bell } from '../../bells/bell.ts';
import { DAY_MS } from '../../core/dates.ts';
import { getPath } from '../../core/dottedPaths.ts';
import { choice } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import { byOffset } from '../../core/reading/paging.ts';
import type { Windows } from '../../core/reading/windows.ts';
import { contactUrl } from '../contacts/links.ts';
import { contactName } from '../contacts/names.ts';
import { contactId } from '../contacts/schema.ts';

/** How HighLevel hands out what belongs to payments: in no order that it tells of. */
export const paymentPages = {
  connection: { altId: 'locationId' },
  paging: byOffset({ offset: 'offset', size: 'limit', max: 100 }),
} as const;

/** What the events of these records say alike. */
export const paymentList = {
  ...paymentPages,
  idKey: '_id',
  created: 'createdAt',
} as const;

/** The filters that all of these lists have. */
export const paymentFilters = () => ({
  contactId: contactId({
    help: 'Only triggers for this contact. Defaults to all contacts.',
  }).optional(),
  paymentMode: choice(
    { live: 'Live', test: 'Test' },
    { label: 'Payment Mode', help: 'Only triggers for this mode. Defaults to both.' },
  ).optional(),
});

type Filters = { contactId?: string; paymentMode?: string };

/** What belongs to a bell's contact, and whether the user wants it. `payerOf` is the key of the contact. */
export const paidByContact = (payerOf: string) =>
  ({
    finds: ({ parents: { contactId } }: Bell) => (contactId ? { contactId } : {}),
    keeps: (record: Raw, { contactId, paymentMode }: Filters) =>
      (!contactId || getPath(record, payerOf) === contactId) &&
      (!paymentMode || (paymentMode === 'live') === record.liveMode),
  }) as const;

const BACK_DAYS = 30;

const AHEAD_DAYS = 2;

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** What was made in the last days. HighLevel takes days alone, in a zone that it does not tell. */
export const lastDays: Windows = (values, now) => [
  {
    ...values,
    startAt: dayOf(now - BACK_DAYS * DAY_MS),
    endAt: dayOf(now + AHEAD_DAYS * DAY_MS),
  },
];

/** What orders, payments and subscriptions say of the contact and the amount. */
export const payer = () => ({
  contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
  contactName: contactName(),
  contactEmail: out.text('ada@example.com', { from: ['contactSnapshot.email'] }),
  contactUrl: contactUrl(),
  amount: out.number(472),
  currency: out.text('USD'),
  liveMode: out.yesNo(true, { label: 'Is Live (Not a Test)' }),
  createdAt: out.moment('2026-03-01T09:00:00Z'),
  updatedAt: out.moment('2026-03-01T09:00:00Z'),
});

/** What payments and subscriptions say of where they come from. */
export const source = () => ({
  entitySourceType: out.text('funnel', { label: 'Source Type', from: ['entitySource.type'] }),
  entitySourceId: out.id('BDBMEghdIUaqMPEsK349', 'Source ID', { from: ['entitySource.id'] }),
  entitySourceName: out.text('Spring funnel', {
    label: 'Source Name',
    from: ['entitySource.name'],
  }),
  paymentProviderType: out.text('stripe', {
    label: 'Payment Provider',
    from: ['paymentProvider.type'],
  }),
});
