import { choice, lineItems, recordId, text } from '../../core/fields.ts';
import { tags } from './schema.ts';

/** Fields that contacts can be filtered by; dates take "is after" and "is before" only. */
const FIELDS = {
  email: 'E-mail',
  phone: 'Phone',
  firstNameLowerCase: 'First name',
  lastNameLowerCase: 'Last name',
  companyName: 'Company',
  businessName: 'Business',
  source: 'Source',
  type: 'Contact type',
  address: 'Street address',
  city: 'City',
  state: 'State',
  postalCode: 'Postal code',
  country: 'Country',
  timezone: 'Time zone',
  website: 'Website',
  tags: 'Tags',
  assignedTo: 'Assigned to (user ID)',
  followers: 'Followers (user ID)',
  dnd: 'Do not disturb',
  validEmail: 'E-mail is valid',
  isValidWhatsapp: 'WhatsApp is valid',
  activeWorkflows: 'In workflow (ID)',
  finishedWorkflows: 'Finished workflow (ID)',
  dateAdded: 'Date added',
  dateUpdated: 'Date updated',
  lastEmailOpenedDate: 'Last e-mail opened',
  lastEmailClickedDate: 'Last e-mail clicked',
  lastAppointment: 'Last appointment',
};

const OPERATORS = {
  eq: 'is',
  not_eq: 'is not',
  contains: 'contains',
  not_contains: 'does not contain',
  exists: 'has a value',
  not_exists: 'has no value',
  gte: 'is at least / on or after',
  lte: 'is at most / on or before',
};

type Operator = keyof typeof OPERATORS;

const LOWER_CASE = new Set(['firstNameLowerCase', 'lastNameLowerCase']);

/** Inputs that both the trigger and the search of contacts offer. */
export const filterFields = () => ({
  query: text({
    label: 'Search Text',
    max: 75,
    help: 'Looks in the names, e-mail, phone and company of contacts.',
  }).optional(),
  filters: lineItems(
    {
      field: choice(FIELDS, { label: 'Filter Field' }),
      operator: choice(OPERATORS, { label: 'Filter Operator' }),
      value: text({ label: 'Filter Value', max: 75 }).optional(),
    },
    { label: 'Filters' },
  ).optional(),
  match: choice(
    { AND: 'All filters', OR: 'Any filter' },
    { label: 'Match', help: 'All filters when left empty.' },
  ).optional(),
  tags: tags({
    label: 'Has Tags',
    help: 'Only contacts that have every one of these tags.',
  }).optional(),
  customFieldId: recordId({
    label: 'Custom Field',
    dropdown: 'contact_custom_field_dropdown',
  }).optional(),
  customFieldOperator: choice(OPERATORS, {
    label: 'Custom Field Operator',
    help: 'Is equal when left empty.',
  }).optional(),
  customFieldValue: text({ label: 'Custom Field Value', max: 75 }).optional(),
});

/** Inputs of the search alone; a trigger sorts by what counts as news. */
export const sortFields = () => ({
  sortBy: choice(
    {
      dateAdded: 'Date added',
      dateUpdated: 'Date updated',
      firstNameLowerCase: 'First name',
      lastNameLowerCase: 'Last name',
      email: 'E-mail',
      businessName: 'Business',
      source: 'Source',
    },
    {
      label: 'Sort By',
      help: 'The first contact in this order is the one that the search hands on.',
    },
  ).optional(),
  sortDirection: choice(
    { desc: 'Newest or last first', asc: 'Oldest or first first' },
    { label: 'Sort Direction' },
  ).optional(),
});

/** One condition in HighLevel's form: https://marketplace.gohighlevel.com/docs/ghl/contacts/search-contacts-advanced */
export function condition(field: string, operator: Operator, given: unknown) {
  const value = LOWER_CASE.has(field)
    ? String(given ?? '').toLowerCase()
    : given === 'true'
      ? true
      : given === 'false'
        ? false
        : given;
  if (operator === 'exists' || operator === 'not_exists') {
    return { field, operator };
  }
  return operator === 'gte' || operator === 'lte'
    ? { field, operator: 'range', value: { [operator]: numberOr(value) } }
    : { field, operator, value };
}

const numberOr = (value: unknown) =>
  /^-?\d+(\.\d+)?$/.test(String(value)) ? Number(value) : value;

type Row = { field: string; operator: Operator; value?: string };

/** The body of a search from the fields of its form. */
export function arrangeSearch(values: Record<string, unknown>): Record<string, unknown> {
  const {
    query,
    match,
    customFieldId,
    customFieldOperator,
    customFieldValue,
    sortBy,
    sortDirection = 'desc',
  } = values;
  const rows = (values.filters ?? []) as Row[];
  const conditions = [
    ...rows.map(({ field, operator, value }) => condition(field, operator, value)),
    ...((values.tags ?? []) as string[]).map((tag) => condition('tags', 'eq', tag.toLowerCase())),
    ...(customFieldId
      ? [
          condition(
            `customFields.${customFieldId}`,
            (customFieldOperator as Operator) ?? 'eq',
            customFieldValue,
          ),
        ]
      : []),
  ];
  const filters =
    match === 'OR' && conditions.length > 1 ? [{ group: 'OR', filters: conditions }] : conditions;
  return {
    ...(query !== undefined && { query }),
    ...(filters.length > 0 && { filters }),
    ...(sortBy !== undefined && { sort: [{ field: sortBy, direction: sortDirection }] }),
  };
}
