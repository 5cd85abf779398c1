import type { Sandbox } from '../../sandbox/index.ts';
import { ADA, BEN, daysAgo, fillFields } from './gym.ts';
import type { Recipe } from './recipe.ts';

const LAST_VISIT = 'Last Visit';

/** Lets the last visit of a member be some days ago. */
const cameLast = (sandbox: Sandbox, contactId: string, days: number): void =>
  fillFields(sandbox, contactId, { [LAST_VISIT]: daysAgo(days).slice(0, 10) });

export const coldMember: Recipe = {
  name: 'cold-member',
  title: 'Cold member',
  fields: [{ name: LAST_VISIT, dataType: 'DATE' }],
  contacts: [ADA, BEN],
  zap: {
    trigger: {
      app: 'highlevel',
      key: 'search_contacts',
      label: 'Search Contacts',
      input: (pick) => ({
        tags: ['member'],
        filters: [{ field: 'tags', operator: 'not_eq', value: 'cold' }],
        customFieldId: pick.field(LAST_VISIT),
        customFieldOperator: 'lte',
        customFieldValue: '3 weeks ago',
        trigger_on: 'updated',
      }),
    },
    steps: [
      {
        app: 'highlevel',
        kind: 'creates',
        key: 'add_tags_to_contact',
        label: 'Add Tags to Contact',
        input: ({ id }) => ({ contactId: id, tags: ['cold'] }),
      },
      {
        app: 'highlevel',
        kind: 'creates',
        key: 'add_contact_to_campaign',
        label: 'Add Contact to Campaign',
        input: ({ id }, _, pick) => ({ contactId: id, campaignId: pick.campaign('Win back') }),
      },
    ],
  },
  events: [
    {
      story: 'Ada was here yesterday, Ben 20 days ago.',
      happen: (sandbox) => {
        cameLast(sandbox, ADA, 1);
        cameLast(sandbox, BEN, 20);
      },
    },
    {
      story: 'Two days later Ben has still not come.',
      days: 2,
    },
  ],
};
