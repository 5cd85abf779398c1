import { text } from '../../core/input/fields.ts';
import { teamAthlete } from './athleteField.ts';
import { TEAM_DOCS } from './docs.ts';
import { athleteOfTeam } from './schema.ts';
import { search } from './service.ts';

const has = (value: unknown, wanted: unknown) => wanted === undefined || value === wanted;

export const findStravaTeamAthlete = search({
  key: 'find_strava_team_athlete',
  noun: 'Athlete',
  label: 'Find Strava Team Athlete',
  description: 'Finds an athlete of the team by contact, name or ID, with what the athlete shares.',
  docs: TEAM_DOCS,
  scopes: [],
  route: 'GET /team/athletes',
  input: () => ({
    contactId: text({
      label: 'Contact',
      local: true,
      help: 'Map the ID of the contact that the athlete’s join link was made for.',
    }).optional(),
    name: text({
      label: 'Athlete Name',
      local: true,
      help: 'Part of the name on Strava, in upper or lower case.',
    }).optional(),
    athleteId: teamAthlete({ local: true }).optional(),
  }),
  oneOf: ['contactId', 'name', 'athleteId'],
  result: 'athletes[]',
  filter: ({ contactId, name, athleteId, state }, values) =>
    state === 'active' &&
    has(contactId, values.contactId) &&
    has(athleteId, values.athleteId) &&
    String(name)
      .toLowerCase()
      .includes((values.name ?? '').toLowerCase()),
  output: athleteOfTeam,
});
