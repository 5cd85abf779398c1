import { integer } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { BASIC } from '../permissions.ts';
import { action } from '../service.ts';

export const createRunkeeperStreetTeamInvitation = action({
  key: 'create_runkeeper_street_team_invitation',
  noun: 'Street Team Invitation',
  label: 'Create Runkeeper Street Team Invitation',
  description:
    'Invites a user, by their user number, to the athlete’s street team. It cannot create accounts or invite by email.',
  docs: docs('friends'),
  scopes: BASIC,
  route: 'POST /team',
  mediaType: { body: 'Invitation' },
  input: () => ({
    userID: integer({
      label: 'Runkeeper User Number',
      min: 1,
      help: 'The number in the URL of the person’s public profile, such as runkeeper.com/user/1234567890, or an Athlete ID from an earlier step.',
    }),
  }),
  located: true,
  output: () => out.object({ id: out.id('987654321', 'Member ID') }),
});
