import { choice, list } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { businessName } from '../businesses/names.ts';
import { businessId } from '../businesses/schema.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { contactId } from './schema.ts';

export const bulkBusinessUpdate = action({
  key: 'bulk_business_update',
  noun: 'Business',
  label: 'Bulk Business Update',
  description: 'Assigns several contacts to a business, or removes them from theirs.',
  docs: docs('contacts', 'add-remove-contact-from-business'),
  scopes: ['contacts.write'],
  route: 'POST /contacts/bulk/business',
  repeatable: true,
  connection: ['locationId'],
  input: () => ({
    ids: list(contactId(), { label: 'Contacts', split: true }),
    businessId: businessId({
      help: 'The business to assign. It replaces the contacts’ current business.',
    }).optional(),
    remove: choice(
      { remove: 'Take the contacts out of their business' },
      {
        label: 'Remove from Business',
        local: true,
        help: 'Choose this instead of a business. Contacts without a business stay unchanged.',
      },
    ).optional(),
  }),
  oneOf: ['businessId', 'remove'],
  atMostOne: [['businessId', 'remove']],
  // Null removes a contact from its business: https://github.com/GoHighLevel/highlevel-api-docs/issues/22
  arrange: ({ ids, businessId: business, remove }) => ({
    ids,
    businessId: remove ? null : business,
  }),
  echo: { businessId: 'businessId' },
  output: () =>
    out.object({
      success: out.yesNo(true),
      ids: out.list(out.text('ocQHyuzHvysMo5N5VsXc', { label: 'Contact IDs' })),
      businessId: out.id('63771dcac1116f0e21de8e12', 'Business ID'),
      businessName: businessName(),
    }),
});
