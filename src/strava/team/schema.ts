import { out } from '../../core/output/output.ts';

/** What an athlete shares with the team. */
const consent = () => ({
  sharesActivities: out.yesNo(true, { from: ['consent.activities'] }),
  sharesHiddenActivities: out.yesNo(false, { from: ['consent.hidden'] }),
  sharesProfile: out.yesNo(true, { from: ['consent.profile'] }),
});

/** An athlete of a team: `TeamAthlete` in src/bells/team.ts. */
export const athleteOfTeam = () =>
  out.object({
    id: out.id('227615', 'Athlete ID', { from: ['athleteId'] }),
    athleteId: out.id('227615', 'Athlete ID'),
    athleteName: out.text('Ada Byron', { from: ['name'] }),
    contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    contactName: out.text('Ada Byron'),
    joinedAt: out.moment('2025-10-13T17:02:00Z', { label: 'Joined At' }),
    ...consent(),
  });

/** Where the athlete of a team's bell is read. One who has left is listed for a day more. */
export const athleteOfBell = {
  route: 'GET /team/athletes',
  result: 'athletes[]',
  id: 'athleteId',
} as const;
