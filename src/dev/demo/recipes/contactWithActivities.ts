import { ADA, ATHLETE_FIELD, changeContact } from './gym.ts';
import type { Recipe } from './recipe.ts';

export const contactWithActivities: Recipe = {
  name: 'contact-with-activities',
  title: 'A new or updated contact, joined with its athlete’s latest activities',
  fields: [],
  contacts: [ADA],
  zap: {
    trigger: {
      app: 'highlevel',
      key: 'search_contacts',
      label: 'Search Contacts',
      input: (pick) => ({
        customFieldId: pick.field(ATHLETE_FIELD),
        customFieldOperator: 'eq',
        customFieldValue: '227615',
        trigger_on: 'updated',
      }),
    },
    steps: [
      {
        app: 'strava',
        kind: 'searches',
        key: 'list_strava_activities',
        label: 'List Strava Activities',
        input: () => ({}),
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
