import * as z from 'zod';

const clearable = () => z.string().nullable().optional();
const text = () => z.string().optional();

const dnd = z.strictObject({
  status: z.enum(['active', 'inactive', 'permanent']),
  message: text(),
  code: text(),
});

const dndSettings = z.strictObject({
  Call: dnd.optional(),
  Email: dnd.optional(),
  SMS: dnd.optional(),
  WhatsApp: dnd.optional(),
  GMB: dnd.optional(),
  FB: dnd.optional(),
});

const inboundDndSettings = z.strictObject({
  all: z.strictObject({ status: z.enum(['active', 'inactive']), message: text() }).optional(),
});

const customField = z.strictObject({
  id: text(),
  key: text(),
  field_value: z.unknown().optional(),
});

const separators = '[-/._]';
const year = '\\d{4}';
const twoDigits = '\\d{1,2}';
const birthDate = new RegExp(
  `^(${year}(${separators})${twoDigits}\\2${twoDigits}|${twoDigits}(${separators})${twoDigits}\\3${year})$`,
);

// An empty text clears the address, anything else has to be one.
const email = z.union([z.literal(''), z.email()], { error: 'must be an email' });

const shared = {
  firstName: clearable(),
  lastName: clearable(),
  name: clearable(),
  email: email.nullable().optional(),
  phone: clearable(),
  address1: clearable(),
  city: clearable(),
  state: clearable(),
  postalCode: text(),
  website: clearable(),
  timezone: clearable(),
  dnd: z.boolean().optional(),
  dndSettings: dndSettings.optional(),
  inboundDndSettings: inboundDndSettings.optional(),
  tags: z.array(z.string()).optional(),
  customFields: z.array(customField).optional(),
  dateOfBirth: z
    .string()
    .refine((date) => date === '' || birthDate.test(date), { error: 'must be a valid date' })
    .nullable()
    .optional(),
  country: text(),
};

/** @see https://marketplace.gohighlevel.com/docs/ghl/contacts/create-contact */
export const newContact = z.strictObject({
  ...shared,
  locationId: z.string().min(1),
  gender: text(),
  source: text(),
  companyName: clearable(),
  assignedTo: text(),
});

/** @see https://marketplace.gohighlevel.com/docs/ghl/contacts/upsert-contact */
export const upsertedContact = newContact.extend({
  createNewIfDuplicateAllowed: z.boolean().optional(),
});

/**
 * Neither locationId nor companyName nor gender can be sent with an update.
 * @see https://marketplace.gohighlevel.com/docs/ghl/contacts/update-contact
 * @see https://github.com/GoHighLevel/highlevel-api-docs/issues/313
 */
export const changedContact = z.strictObject({
  ...shared,
  source: clearable(),
  assignedTo: clearable(),
});

export type ContactBody = z.output<typeof changedContact> &
  Partial<Pick<z.output<typeof newContact>, 'gender' | 'companyName'>>;
