import type { Example } from '../../example.ts';
import { found, latest, newest, search } from '../contacts/records.ts';

const john = { ...found('102goXVW3lIExEQPOnd3', '2024-06-06T18:54:57.221Z'), tags: ['lead'] };

/** What the editor shows of an event, from the contacts that the search lists first. */
const sample = (
  operation: string,
  input: Record<string, unknown>,
  contacts: object[],
  result: unknown,
  order: object = latest,
): Example => ({
  operation,
  scopes: ['contacts.readonly', 'locations/customFields.readonly'],
  meta: { isLoadingSample: true },
  input,
  exchanges: [search({ pageLimit: 500, ...order }, contacts)],
  result,
});

export const contactEventExamples: Example[] = [
  sample(
    'contact_created',
    { tags: ['VIP'] },
    [
      { ...john, tags: ['vip'] },
      { ...john, id: 'without' },
    ],
    [{ id: john.id, name: 'john doe', dateAdded: '2024-06-06T18:54:57.221Z' }],
    newest,
  ),
  sample(
    'contact_field_changed',
    { fields: ['City', 'Phone'], customFields: ['MgobCB14YMVKuE4Ka8p1'] },
    [john],
    [{ id: john.id, changedField: 'Phone', oldValue: null, newValue: '+123456789' }],
  ),
  sample(
    'tag_added_to_contact',
    { tags: ['VIP'] },
    [
      { ...john, tags: ['lead', 'vip'] },
      { ...john, id: 'without' },
    ],
    [{ id: john.id, tag: 'vip', name: 'john doe' }],
  ),
  // No contact shows what it has lost.
  sample('tag_removed_from_contact', { tags: ['lead'] }, [john], []),
  sample(
    'contact_assigned',
    { assignedTo: '182goXVW3lIExEQPOnd3' },
    [
      { ...john, assignedTo: '182goXVW3lIExEQPOnd3' },
      { ...john, id: 'without' },
    ],
    [{ id: john.id, assignedTo: '182goXVW3lIExEQPOnd3', previousAssignedTo: null }],
  ),
  sample(
    'do_not_disturb_changed',
    { channel: 'Email', turned: 'On' },
    [
      { ...john, dndSettings: { Email: { status: 'active' } } },
      { ...john, id: 'without' },
    ],
    [{ id: john.id, channel: 'Email', doNotDisturb: true }],
  ),
  sample(
    'contact_birthday',
    { daysBefore: '1', time: '10:30' },
    [
      { ...john, dateOfBirth: '1990-01-01' },
      { ...john, id: 'without' },
    ],
    [{ id: john.id, birthday: expect.stringMatching(/^\d{4}-01-01$/), age: expect.any(Number) }],
  ),
];
