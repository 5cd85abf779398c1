import { atZone } from '../../core/dates.ts';
import {
  choice,
  lineItems,
  type OpenValue,
  openValue,
  parseYesNo,
  recordId,
  text,
} from '../../core/input/fields.ts';
import { type Moment, NoMoment } from '../../core/input/parseMoment.ts';
import { sortDirection } from '../sortDirection.ts';
import type { ComparedField } from './comparedField.ts';
import { tags } from './schema.ts';

/** The kind of value that a filter compares, which decides its operators. */
type Kind = 'text' | 'exact' | 'yesNo' | 'date';

/** Fields that contacts can be filtered by, and what kind each is: https://marketplace.gohighlevel.com/docs/ghl/contacts/search-contacts-advanced */
const FIELDS: Record<string, { label: string; kind: Kind }> = {
  email: { label: 'Email', kind: 'exact' },
  phone: { label: 'Phone', kind: 'text' },
  firstNameLowerCase: { label: 'First name', kind: 'text' },
  lastNameLowerCase: { label: 'Last name', kind: 'text' },
  companyName: { label: 'Company', kind: 'text' },
  businessName: { label: 'Business', kind: 'text' },
  source: { label: 'Source', kind: 'text' },
  type: { label: 'Contact type', kind: 'exact' },
  address: { label: 'Street address', kind: 'text' },
  city: { label: 'City', kind: 'text' },
  state: { label: 'State', kind: 'text' },
  postalCode: { label: 'Postal code', kind: 'text' },
  country: { label: 'Country', kind: 'exact' },
  timezone: { label: 'Time zone', kind: 'exact' },
  website: { label: 'Website', kind: 'exact' },
  tags: { label: 'Tags', kind: 'text' },
  assignedTo: { label: 'Assigned to (user ID)', kind: 'exact' },
  followers: { label: 'Followers (user ID)', kind: 'exact' },
  dnd: { label: 'Do not disturb', kind: 'yesNo' },
  validEmail: { label: 'Email is valid', kind: 'yesNo' },
  isValidWhatsapp: { label: 'WhatsApp is valid', kind: 'yesNo' },
  activeWorkflows: { label: 'In workflow (ID)', kind: 'exact' },
  finishedWorkflows: { label: 'Finished workflow (ID)', kind: 'exact' },
  dateAdded: { label: 'Date added', kind: 'date' },
  dateUpdated: { label: 'Date updated', kind: 'date' },
  lastEmailOpenedDate: { label: 'Last email opened', kind: 'date' },
  lastEmailClickedDate: { label: 'Last email clicked', kind: 'date' },
  lastAppointment: { label: 'Last appointment', kind: 'date' },
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

const EXACT: readonly Operator[] = ['eq', 'not_eq', 'exists', 'not_exists'];

const TAKES: Record<Kind, readonly Operator[]> = {
  text: [...EXACT, 'contains', 'not_contains'],
  exact: EXACT,
  yesNo: EXACT,
  date: ['gte', 'lte', 'exists', 'not_exists'],
};

const FIELD_LABELS = Object.fromEntries(
  Object.entries(FIELDS).map(([field, { label }]) => [field, label]),
);

const needsValue = (operator: Operator) => operator !== 'exists' && operator !== 'not_exists';

const isRange = (operator: Operator) => operator === 'gte' || operator === 'lte';

const LOWER_CASE = new Set(['firstNameLowerCase', 'lastNameLowerCase']);

/** Inputs that both the trigger and the search of contacts offer. */
export const filterFields = () => ({
  query: text({
    label: 'Search Text',
    max: 75,
    help: 'Searches contacts’ names, email, phone and company.',
  }).optional(),
  filters: lineItems(
    {
      field: choice(FIELD_LABELS, { label: 'Filter Field' }),
      operator: choice(OPERATORS, { label: 'Filter Operator' }),
      value: openValue({ label: 'Filter Value', max: 75 }).optional(),
    },
    { label: 'Filters' },
  ).optional(),
  match: choice(
    { AND: 'All filters', OR: 'Any filter' },
    { label: 'Match', help: 'Defaults to all filters.' },
  ).optional(),
  tags: tags({
    label: 'Has Tags',
    help: 'Only contacts that have all of these tags.',
  }).optional(),
  customFieldId: recordId({
    label: 'Custom Field',
    dropdown: 'contact_filter_field_dropdown',
  }).optional(),
  customFieldOperator: choice(OPERATORS, {
    label: 'Custom Field Operator',
    help: 'Defaults to “is”. Dates support only “is at least / on or after” and “is at most / on or before”.',
  }).optional(),
  customFieldValue: openValue({ label: 'Custom Field Value', max: 75 }).optional(),
});

/** Inputs of the search only; a trigger sorts by what counts as news. */
export const sortFields = () => ({
  sortBy: choice(
    {
      dateAdded: 'Date added',
      dateUpdated: 'Date updated',
      firstNameLowerCase: 'First name',
      lastNameLowerCase: 'Last name',
      email: 'Email',
      businessName: 'Business',
      source: 'Source',
    },
    {
      label: 'Sort By',
      display: true,
      help: 'The search returns the first contact in this order.',
    },
  ).optional(),
  sortDirection: sortDirection(),
});

type Row = { field: string; operator: Operator; value?: OpenValue };

type Filters = ComparedField & {
  query?: string;
  filters?: Row[];
  match?: 'AND' | 'OR';
  tags?: string[];
  customFieldOperator?: Operator;
  sortBy?: string;
  sortDirection?: string;
};

const A_DATE = 'a valid date, such as 2026-03-01';

/** What is wrong with a value as a moment, after the label of its field; null for a moment. */
function noMoment(value: OpenValue, kinds = A_DATE): string | null {
  const moment = value.moment();
  return moment instanceof NoMoment ? (moment.why ?? `must be ${kinds}`) : null;
}

/** The same for the value of a custom field, which is a number or a day. */
function noBound(value: OpenValue): string | null {
  const number = value.number();
  if (number?.or !== undefined) {
    return `could mean ${number.number} or ${number.or}. Write it as one of them`;
  }
  return number ? null : noMoment(value, `a number or ${A_DATE}`);
}

/** The problem of a filter of this kind; null if there is none. */
function problemOf(kind: Kind, { operator, value }: Omit<Row, 'field'>): string | null {
  if (!TAKES[kind].includes(operator)) {
    const taken = TAKES[kind].map((one) => OPERATORS[one]).join(', ');
    return `Filter Operator, must be one of: ${taken}`;
  }
  if (!needsValue(operator)) {
    return null;
  }
  if (value === undefined) {
    return `Filter Value, is required for “${OPERATORS[operator]}”`;
  }
  if (kind === 'yesNo' && parseYesNo(value.text) === null) {
    return 'Filter Value, must be yes or no';
  }
  const problem = kind === 'date' ? noMoment(value) : null;
  return problem && `Filter Value, ${problem}`;
}

/** Problems of filters whose cells are each valid. */
export function checkFilters(values: object): string[] {
  const { filters = [], customFieldId, customFieldOperator, customFieldValue }: Filters = values;
  const problems = filters.flatMap(({ field, ...row }, index) => {
    const { label, kind } = FIELDS[field]!;
    const problem = problemOf(kind, row);
    return problem ? [`Filters row ${index + 1} (${label}), ${problem}.`] : [];
  });
  const operator = customFieldOperator ?? 'eq';
  if (!customFieldId && (customFieldOperator || customFieldValue !== undefined)) {
    problems.push('Custom Field is required for its operator and value.');
  } else if (customFieldId && needsValue(operator) && customFieldValue === undefined) {
    problems.push(`Custom Field Value is required for “${OPERATORS[operator]}”.`);
  } else if (customFieldValue !== undefined && isRange(operator)) {
    const problem = noBound(customFieldValue);
    problems.push(...(problem ? [`Custom Field Value ${problem}.`] : []));
  }
  return problems;
}

/** One condition in HighLevel's form: https://marketplace.gohighlevel.com/docs/ghl/contacts/search-contacts-advanced */
function condition({ field, operator, value }: Row, zone: string) {
  if (!value || !needsValue(operator)) {
    return { field, operator };
  }
  if (isRange(operator)) {
    const range = field.startsWith('customFields.')
      ? (value.number()?.number ?? bound(operator, value, 'UTC'))
      : bound(operator, value, zone);
    return { field, operator: 'range', value: { [operator]: range } };
  }
  const compared =
    FIELDS[field]?.kind === 'yesNo'
      ? parseYesNo(value.text)
      : LOWER_CASE.has(field)
        ? value.text.toLowerCase()
        : value.text;
  return { field, operator, value: compared };
}

/**
 * The instant that a value is compared with. A day without a time counts as a whole: "on or before"
 * includes it. A custom field holds a day, which is the same day in every zone.
 */
function bound(operator: Operator, value: OpenValue, zone: string): string {
  const { day, isDay, iso } = value.moment() as Moment;
  const at = isDay ? atZone(`${day}T${operator === 'lte' ? '23:59:59' : '00:00:00'}`, zone) : iso;
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

/** The body of a search from the fields of its form. */
export function arrangeSearch(values: object, zone: string): Record<string, unknown> {
  const {
    query,
    filters: rows = [],
    match,
    tags: wanted = [],
    customFieldId,
    customFieldOperator = 'eq',
    customFieldValue,
    customFieldNumber,
    sortBy,
    sortDirection = 'desc',
  }: Filters = values;
  const conditions = rows.map((row) => condition(row, zone));
  const filters = [
    ...(match === 'OR' && conditions.length > 1
      ? [{ group: 'OR', filters: conditions }]
      : conditions),
    ...wanted.map((tag) => ({ field: 'tags', operator: 'eq', value: tag.toLowerCase() })),
    ...(customFieldId
      ? [
          {
            ...condition(
              {
                field: `customFields.${customFieldId}`,
                operator: customFieldOperator,
                ...(customFieldValue !== undefined && { value: customFieldValue }),
              },
              zone,
            ),
            ...(customFieldNumber !== undefined && { value: customFieldNumber }),
          },
        ]
      : []),
  ];
  return {
    ...(query !== undefined && { query }),
    ...(filters.length > 0 && { filters }),
    ...(sortBy !== undefined && { sort: [{ field: sortBy, direction: sortDirection }] }),
  };
}
