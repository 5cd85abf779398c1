import { changeContact, GUS, RUNNER_FIELD } from './gym.ts';
import type { Recipe } from './recipe.ts';

export const runkeeperStreetTeam: Recipe = {
  name: 'runkeeper-street-team',
  title: 'A new lead joins the owner’s Runkeeper street team',
  fields: [{ name: RUNNER_FIELD, dataType: 'TEXT' }],
  contacts: [GUS],
  zap: {
    trigger: {
      app: 'highlevel',
      key: 'search_contacts',
      label: 'Search Contacts',
      input: (pick) => ({
        tags: ['lead'],
        customFieldId: pick.field(RUNNER_FIELD),
        customFieldOperator: 'exists',
      }),
    },
    steps: [
      {
        app: 'runkeeper',
        kind: 'creates',
        key: 'create_runkeeper_street_team_invitation',
        label: 'Create Runkeeper Street Team Invitation',
        input: ({ customField }) => ({
          userID: (customField as { runkeeper_user_id: unknown }).runkeeper_user_id,
        }),
      },
      {
        app: 'highlevel',
        kind: 'creates',
        key: 'add_tags_to_contact',
        label: 'Add Tags to Contact',
        input: ({ id }) => ({ contactId: id, tags: ['runkeeper: invited'] }),
      },
    ],
  },
  events: [
    {
      story: 'Gus, a lead, fills in his Runkeeper number.',
      happen: (sandbox) =>
        changeContact(sandbox, GUS, { tags: ['lead'], fields: { [RUNNER_FIELD]: '555000111' } }),
    },
  ],
};
