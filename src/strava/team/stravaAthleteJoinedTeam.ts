import { TEAM_DOCS } from './docs.ts';
import { athleteOfBell, athleteOfTeam } from './schema.ts';
import { notice } from './service.ts';

export const stravaAthleteJoinedTeam = notice({
  key: 'strava_athlete_joined_team',
  noun: 'Athlete',
  label: 'Strava Athlete Joined Team',
  description: 'Triggers when an athlete joins the team by a join link.',
  docs: TEAM_DOCS,
  bells: ['team.joined'],
  list: athleteOfBell,
  shows: ({ record, at }, athlete) => ({ joinedAt: at, ...athlete, athleteId: record }),
  output: athleteOfTeam,
});
