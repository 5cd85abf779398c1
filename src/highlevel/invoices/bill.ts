import { DAY_MS, inZone } from '../../core/dates.ts';
import { type About, ask, halt } from '../../core/operations/flow.ts';
import { out } from '../../core/output/output.ts';
import { isRecord, type Raw } from '../../core/raw.ts';
import { contactId, contactVersions, forPeople } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { search } from '../service.ts';
import { ofLocation } from './schema.ts';

/** The contact who gets the invoice or estimate, which repeats name and addresses. */
const recipient = search({
  key: 'recipient',
  noun: 'Contact',
  label: 'Recipient',
  description: 'Finds the contact who gets the invoice.',
  docs: docs('contacts', 'get-contact'),
  scopes: ['contacts.readonly'],
  route: 'GET /contacts/{contactId}',
  versions: contactVersions,
  input: () => ({ contactId: contactId() }),
  result: 'contact',
  derive: forPeople,
  output: () =>
    out.object({
      id: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
      name: out.text('Ada Byron'),
      email: out.text('ada@example.com'),
      phone: out.text('+14155550100'),
      companyName: out.text('Harbor Gym'),
    }),
});

/** What the sub-account has set up for all its invoices and estimates. */
const invoiceSettings = search({
  ...ofLocation,
  key: 'invoice_settings',
  noun: 'Invoice Settings',
  label: 'Invoice Settings',
  description: 'Finds the settings of invoices and estimates.',
  docs: docs('invoices', 'get-invoice-settings'),
  scopes: ['invoices.readonly'],
  route: 'GET /invoices/settings',
  input: () => ({}),
  result: '',
  output: () =>
    out.object({
      altId: out.id('ve9EPM428h8vShlRW1KT', 'Sub-Account ID'),
      title: out.text('INVOICE'),
      estimatesTitle: out.text('ESTIMATE'),
      termsNote: out.text('Payment is due within 30 days.'),
      estimatesTermsNote: out.text('This estimate is valid for 30 days.'),
      dueAfterXDays: out.integer(30),
      estimatesExpireAfterXDays: out.integer(30),
      businessDetails: out.any({ name: 'Harbor Gym' }),
    }),
});

/** The operations that every plan of an invoice or estimate asks for. */
export const forBill = [recipient, invoiceSettings] as const;

type Item = { itemName: string; amount: number; qty: number };

export type BillInput = {
  contactId: string;
  name: string;
  currency: string;
  items: readonly Item[];
  liveMode: boolean;
  issueDate?: string | undefined;
  discountType?: string | undefined;
  discountValue?: number | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  title?: string | undefined;
  termsNotes?: string | undefined;
};

/**
 * What an invoice and an estimate have in common, of the step's fields, the contact and the settings of the
 * sub-account. HighLevel takes neither without the contact's email and phone number:
 * https://github.com/GoHighLevel/highlevel-api-docs/issues/16
 */
export function* billOf(input: BillInput, { now, zone }: About) {
  const [contact] = yield* ask(recipient, { contactId: input.contactId });
  if (!contact) {
    return halt('HighLevel has no such contact, so nothing was made. Choose the Contact again.');
  }
  const email = input.email ?? contact.email;
  const phone = input.phone ?? contact.phone;
  if (!email || !phone) {
    const lacking = email ? 'phone number' : 'email';
    return halt(
      `This contact has no ${lacking}, so nothing was made. Add it to the contact, or fill in ${email ? 'Phone' : 'Email'} under “Recipient”.`,
    );
  }
  const [settings] = yield* ask(invoiceSettings, {});
  const { contactId: id, currency } = input;
  const issueDate = input.issueDate ?? inZone(now.getTime(), zone).slice(0, 10);
  return {
    settings,
    issueDate,
    bill: {
      name: input.name,
      currency,
      items: input.items.map(({ itemName: name, ...item }) => ({ ...item, name, currency })),
      issueDate,
      liveMode: input.liveMode,
      discount: { type: input.discountType ?? 'percentage', value: input.discountValue ?? 0 },
      contactDetails: {
        id,
        name: contact.name ?? email,
        email,
        phoneNo: phone,
        ...(contact.companyName && { companyName: contact.companyName }),
      },
      businessDetails: businessOf(settings?.businessDetails),
      sentTo: { email: [email], phoneNo: [phone] },
    },
  };
}

const BUSINESS = ['logoUrl', 'name', 'phoneNo', 'website'];
const ADDRESS = ['addressLine1', 'addressLine2', 'city', 'state', 'countryCode', 'postalCode'];

/** The sender as the settings have it; HighLevel refuses to take any other part of it back. */
function businessOf(details: unknown): Raw {
  const { address, ...business } = isRecord(details) ? details : {};
  return {
    ...partsOf(business, BUSINESS),
    ...(isRecord(address) && { address: partsOf(address, ADDRESS) }),
  };
}

const partsOf = (record: Raw, keys: readonly string[]): Raw =>
  Object.fromEntries(keys.filter((key) => record[key]).map((key) => [key, record[key]]));

/** The day so many days after another one; none where the settings do not say how many. */
export const daysAfter = (day: string, days: number | null | undefined): string | undefined =>
  days ? new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10) : undefined;
