import { labelsOf } from '../../../src/core/http/labels.ts';
import { choice, lineItems, list, recordId, text } from '../../../src/core/input/fields.ts';

const shape = {
  startTime: text({ label: 'Start' }),
  endTime: text(),
  name: text({ label: 'Full Name' }),
  email: choice({ on: 'On', off: 'Off' }, { at: 'settings.email.status', label: 'Email Status' }),
  assignedTo: recordId({ label: 'Assigned User' }),
  due_days: text({ label: 'Due in Days' }),
  filters: lineItems({ fieldName: text({ label: 'Filter Field' }) }),
};
const { labelOf, inLabels } = labelsOf(shape, (property) =>
  ['customFields.0.value', 'own.size'].includes(property) ? 'T-Shirt Size' : undefined,
);

it.each([
  ['startTime', 'Start'],
  ['endTime', 'End Time'],
  ['settings.email.status', 'Email Status'],
  ['settings.email', 'Email Status'],
  ['settings.email.status.code', 'Email Status'],
  ['filters.1.fieldName', 'Filters row 2, Filter Field'],
  ['filters.0', 'Filters, item 1'],
  ['customFields.0.value', 'T-Shirt Size'],
  ['somethingElse.inside', 'Something Else'],
])('the property %s belongs to %s', (property, label) => expect(labelOf(property)).toBe(label));

it.each([
  ['endTime must be after startTime.', 'End Time must be after Start.'],
  ['Fill in due_days, assignedTo and name', 'Fill in Due in Days, Assigned User and name'],
  [
    'each value in filters.0.fieldName is long',
    'each value in Filters row 1, Filter Field is long',
  ],
  ['the locationId of this token', 'the Location ID of this token'],
  ['name is missing', 'Full Name is missing'],
  ['own.size is missing, see own.fit', 'T-Shirt Size is missing, see own.fit'],
  ['title is missing', 'title is missing'],
  ['start_time is missing', 'Start Time is missing'],
  // It may be a value as well.
  ['the key coach_athlete is taken', 'the key coach_athlete is taken'],
  // What is no property stays: names, IDs of records, addresses and words of a language.
  [
    'HighLevel says: see status.example.com/startTime',
    'HighLevel says: see status.example.com/startTime',
  ],
  ['no record ocQHyuzHvysMo5N5VsXc', 'no record ocQHyuzHvysMo5N5VsXc'],
  ['an iPhone costs 1.50', 'an iPhone costs 1.50'],
])('“%s” reads “%s”', (said, shown) => expect(inLabels(said)).toBe(shown));

describe('the records that a form chooses', () => {
  const user = (label: string) => recordId({ label, dropdown: 'user_dropdown' });
  const form = {
    contactId: recordId({ label: 'Contact', dropdown: 'contact_dropdown' }),
    sentBy: user('Sender').optional(),
    assignedUserId: user('Assigned User').optional(),
    followers: list(user('Follower'), { label: 'Followers', dropdown: 'user_dropdown' }).optional(),
    services: lineItems({
      id: recordId({ dropdown: 'service_dropdown' }),
      staffId: user('Staff Member').optional(),
    }),
    visitorId: recordId({ label: 'Visitor', typed: true }),
    listedCalendarId: recordId({ dropdown: 'calendar_dropdown', listOnly: true }),
    timezone: text({ label: 'Time Zone', dropdown: 'time_zone_dropdown' }),
  };
  const everything = Object.fromEntries(Object.keys(form).map((key) => [key, 'x']));
  const { chosen } = labelsOf(form, undefined, undefined, everything);

  it.each([
    ['contact', ['Contact']],
    ['user', ['Sender', 'Assigned User', 'Followers', 'Services']],
    ['service', ['Services']],
    ['pipeline', []],
    [undefined, ['Contact', 'Assigned User', 'Services', 'Visitor']],
  ])('of the kind %s are %j', (kind, labels) => expect(chosen(kind)).toEqual(labels));

  it('are in filled fields alone', () => {
    const { chosen: filled } = labelsOf(form, undefined, undefined, { sentBy: 'u1' });
    expect(filled('user')).toEqual(['Sender']);
    expect(labelsOf(form).chosen('user')).toEqual([]);
  });
});
