import * as z from 'zod';
import { unprocessable } from './refusal.ts';
import type { Contact, CustomField, DataType, HighLevelState } from './world.ts';

const operators = [
  'eq',
  'not_eq',
  'contains',
  'not_contains',
  'exists',
  'not_exists',
  'range',
] as const;
type Operator = (typeof operators)[number];

const bound = z
  .union([z.number(), z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
    error: 'must be a number or a date',
  })
  .optional();
const range = z
  .strictObject({ gte: bound, lte: bound, gt: bound, lt: bound })
  .refine((bounds) => Object.keys(bounds).length > 0, { error: 'must have a bound' });
type Range = z.output<typeof range>;

const value = z.union([z.string().max(75), z.number(), z.boolean(), range], {
  error: 'must be a string, a number, a boolean or a range',
});

const condition = z.strictObject({
  field: z.string(),
  operator: z.enum(operators),
  value: value.optional(),
});
type Condition = z.output<typeof condition>;

type Group = { group: 'AND' | 'OR'; filters: Filter[] };
export type Filter = Condition | Group;

const group: z.ZodType<Group> = z.strictObject({
  group: z.enum(['AND', 'OR']),
  get filters() {
    return z.array(filter);
  },
});

/**
 * A condition, or a group of conditions and further groups.
 * @see https://marketplace.gohighlevel.com/docs/ghl/contacts/search-contacts-advanced
 */
export const filter: z.ZodType<Filter> = z.unknown().transform((input, context) => {
  const isGroup = typeof input === 'object' && input !== null && 'group' in input;
  const result = (isGroup ? group : condition).safeParse(input);
  if (result.success) return result.data as Filter;
  for (const issue of result.error.issues) context.issues.push({ ...issue, input } as never);
  return z.NEVER;
});

const identity: Operator[] = ['eq', 'not_eq'];
const presence: Operator[] = ['exists', 'not_exists'];
const words: Operator[] = [...identity, 'contains', 'not_contains', ...presence];
const exact: Operator[] = [...identity, ...presence];
const span: Operator[] = ['range', ...presence];
const amount: Operator[] = [...identity, ...span];

type Reader = (contact: Contact) => unknown;
type Field = { operators: Operator[]; read: Reader };

const never: Reader = () => undefined;
const none: Reader = () => [];

const fields: Record<string, Field> = {
  id: { operators: identity, read: ({ id }) => id },

  address: { operators: words, read: ({ address1 }) => address1 },
  businessName: { operators: words, read: ({ companyName }) => companyName },
  city: { operators: words, read: ({ city }) => city },
  companyName: { operators: words, read: ({ companyName }) => companyName },
  firstNameLowerCase: { operators: words, read: ({ firstName }) => firstName },
  lastNameLowerCase: { operators: words, read: ({ lastName }) => lastName },
  phone: { operators: words, read: ({ phone }) => phone },
  postalCode: { operators: words, read: ({ postalCode }) => postalCode },
  source: { operators: words, read: ({ source }) => source },
  state: { operators: words, read: ({ state }) => state },
  tags: { operators: words, read: ({ tags }) => tags },

  assignedTo: { operators: exact, read: ({ assignedTo }) => assignedTo },
  country: { operators: exact, read: ({ country }) => country },
  dnd: { operators: exact, read: ({ dnd }) => dnd },
  email: { operators: exact, read: ({ email }) => email },
  followers: { operators: exact, read: ({ followers }) => followers },
  timezone: { operators: exact, read: ({ timezone }) => timezone },
  type: { operators: exact, read: ({ type }) => type },
  website: { operators: exact, read: ({ website }) => website },
  isValidWhatsapp: { operators: exact, read: never },
  validEmail: { operators: exact, read: never },
  activeWorkflows: { operators: exact, read: none },
  finishedWorkflows: { operators: exact, read: none },
  'dndSettings.Email.status': { operators: exact, read: (c) => c.dndSettings.Email?.status },
  'dndSettings.SMS.status': { operators: exact, read: (c) => c.dndSettings.SMS?.status },
  'dndSettings.Call.status': { operators: exact, read: (c) => c.dndSettings.Call?.status },
  'inboundDndSettings.all.status': {
    operators: exact,
    read: (c) => c.inboundDndSettings?.all?.status,
  },

  dateAdded: { operators: span, read: ({ dateAdded }) => dateAdded },
  dateUpdated: { operators: span, read: ({ dateUpdated }) => dateUpdated },
  lastEmailClickedDate: { operators: span, read: never },
  lastEmailOpenedDate: { operators: span, read: never },
  lastAppointment: { operators: span, read: never },
};

const customOperators: Record<DataType, Operator[]> = {
  TEXT: words,
  LARGE_TEXT: words,
  SINGLE_OPTIONS: words,
  RADIO: words,
  PHONE: words,
  CHECKBOX: exact,
  MULTIPLE_OPTIONS: exact,
  NUMERICAL: amount,
  MONETORY: amount,
  DATE: span,
  TEXTBOX_LIST: words,
  FILE_UPLOAD: presence,
};

/** `customFields.<id>`, and `customFields.<id>.<optionId>` for a list of text boxes. */
const customField = (known: CustomField[], path: string): Field | undefined => {
  const [, fieldId, optionId] = path.split('.');
  const field = known.find(({ id }) => id === fieldId);
  if (!field || (field.dataType === 'TEXTBOX_LIST') !== (optionId !== undefined)) return undefined;
  return {
    operators: customOperators[field.dataType],
    read: ({ customFields }) => {
      const stored = customFields.find(({ id }) => id === fieldId)?.value;
      return optionId ? (stored as Record<string, unknown> | undefined)?.[optionId] : stored;
    },
  };
};

const comparable = (entry: unknown): string => String(entry).toLowerCase();

/** Numbers compare as numbers, everything else as a date. */
const rank = (entry: unknown): number => {
  const number = Number(entry);
  return Number.isNaN(number) ? Date.parse(String(entry)) : number;
};

const inRange = (stored: unknown, { gte, lte, gt, lt }: Range): boolean => {
  const at = rank(stored);
  return (
    (gte === undefined || at >= rank(gte)) &&
    (lte === undefined || at <= rank(lte)) &&
    (gt === undefined || at > rank(gt)) &&
    (lt === undefined || at < rank(lt))
  );
};

const holds = (stored: unknown, { operator, value }: Condition): boolean => {
  const entries = [stored].flat().filter((entry) => entry !== undefined && entry !== '');
  const equal = () => entries.some((entry) => comparable(entry) === comparable(value));
  const contained = () => entries.some((entry) => comparable(entry).includes(comparable(value)));
  switch (operator) {
    case 'eq':
      return equal();
    case 'not_eq':
      return !equal();
    case 'contains':
      return contained();
    case 'not_contains':
      return !contained();
    case 'exists':
      return entries.length > 0;
    case 'not_exists':
      return entries.length === 0;
    case 'range':
      return entries.some((entry) => inRange(entry, value as Range));
  }
};

const wellFormed = ({ operator, value }: Condition): boolean => {
  if (presence.includes(operator)) return value === undefined;
  return operator === 'range'
    ? typeof value === 'object'
    : typeof value !== 'object' && value !== undefined;
};

/** The filters as one test; an unknown field or an operator that it does not take is a 422. */
export const compiled = (
  state: HighLevelState,
  locationId: string | undefined,
  filters: Filter[],
): ((contact: Contact) => boolean) => {
  const known = state.customFields.filter((field) => field.locationId === locationId);
  const one = (entry: Filter): ((contact: Contact) => boolean) => {
    if ('group' in entry) {
      const parts = entry.filters.map(one);
      return entry.group === 'AND'
        ? (contact) => parts.every((part) => part(contact))
        : (contact) => parts.some((part) => part(contact));
    }
    const field = entry.field.startsWith('customFields.')
      ? customField(known, entry.field)
      : fields[entry.field];
    if (!field) throw unprocessable([`filters: field ${entry.field} is not supported`]);
    if (!field.operators.includes(entry.operator)) {
      throw unprocessable([
        `filters: operator ${entry.operator} is not supported for field ${entry.field}`,
      ]);
    }
    if (!wellFormed(entry)) {
      throw unprocessable([`filters: value is invalid for operator ${entry.operator}`]);
    }
    return (contact) => holds(field.read(contact), entry);
  };
  const tests = filters.map(one);
  return (contact) => tests.every((test) => test(contact));
};
