import type { Example } from '../../example.ts';
import { found, search } from '../contacts/records.ts';

export const contactEventExamples: Example[] = [
  {
    operation: 'tag_added_to_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    meta: { isLoadingSample: true },
    input: { tags: ['VIP'] },
    exchanges: [
      search({ pageLimit: 500, sort: [{ field: 'dateUpdated', direction: 'desc' }] }, [
        { ...found('102goXVW3lIExEQPOnd3', '2024-06-06T18:54:57.221Z'), tags: ['lead', 'vip'] },
        { ...found('102goXVW3lIExEQPOnd4', '2024-06-06T18:54:57.221Z'), tags: ['lead'] },
      ]),
    ],
    result: [{ id: '102goXVW3lIExEQPOnd3', tag: 'vip', name: 'john doe' }],
  },
];
