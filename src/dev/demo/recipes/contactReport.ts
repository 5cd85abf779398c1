import { ADA, changeContact } from './gym.ts';
import type { Recipe } from './recipe.ts';

export const contactReport: Recipe = {
  name: 'contact-report',
  title: 'Contact report for a dashboard',
  fields: [],
  contacts: [ADA],
  zap: {
    trigger: {
      app: 'highlevel',
      key: 'search_contacts',
      label: 'Search Contacts',
      input: () => ({ tags: ['member'], trigger_on: 'updated' }),
    },
    steps: [
      {
        app: 'highlevel',
        kind: 'searches',
        key: 'get_contact_activity_report',
        label: 'Get Contact Activity Report',
        input: ({ id }) => ({ contactId: id }),
      },
    ],
  },
  events: [
    {
      story: 'Somebody at the desk changes Ada’s contact.',
      happen: (sandbox) => changeContact(sandbox, ADA, { tags: ['checked in'] }),
    },
  ],
};
