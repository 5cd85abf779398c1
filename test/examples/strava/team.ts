import type { Example } from '../example.ts';

/** By the contract of src/bells/team.ts, which is all that documents the relay's half. */
const ada = {
  athleteId: '227615',
  name: 'Ada Byron',
  contactId: 'ocQHyuzHvysMo5N5VsXc',
  contactName: 'Ada Lovelace',
  joinedAt: '2026-11-01T08:00:00.000Z',
  state: 'active',
  leftAt: null,
  consent: { activities: true, hidden: false, profile: true },
  scopes: ['read', 'activity:read', 'profile:read_all'],
};

const athletes = {
  athletes: [ada, { ...ada, athleteId: '227616', name: 'Grace Hopper', contactId: null }],
};

export const teamExamples: Example[] = [
  {
    operation: 'find_strava_team_athlete',
    scopes: [],
    input: { contactId: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [{ request: 'GET /team/athletes', answer: athletes }],
    result: [
      {
        id: '227615',
        athleteId: '227615',
        athleteName: 'Ada Byron',
        contactId: 'ocQHyuzHvysMo5N5VsXc',
        contactName: 'Ada Lovelace',
        joinedAt: '2026-11-01T08:00:00.000Z',
        sharesActivities: true,
        sharesHiddenActivities: false,
        sharesProfile: true,
      },
    ],
  },
  {
    operation: 'create_strava_join_link',
    scopes: [],
    input: { contactId: 'ocQHyuzHvysMo5N5VsXc', contactName: 'Ada Lovelace', days: '7' },
    exchanges: [
      {
        request: 'POST /team/links',
        body: { contactId: 'ocQHyuzHvysMo5N5VsXc', contactName: 'Ada Lovelace', days: 7 },
        answer: {
          url: 'https://relay.example.com/join/a1.b2',
          expiresAt: '2026-11-08T08:00:00.000Z',
          linkId: 'a1',
        },
      },
    ],
    result: {
      id: 'a1',
      url: 'https://relay.example.com/join/a1.b2',
      expiresAt: '2026-11-08T08:00:00.000Z',
      contactId: 'ocQHyuzHvysMo5N5VsXc',
    },
  },
  {
    operation: 'remove_strava_team_athlete',
    scopes: [],
    input: { athleteId: '227615' },
    exchanges: [{ request: 'DELETE /team/athletes/227615', answer: { removed: true } }],
    result: { id: '227615', deleted: true },
  },
  {
    operation: 'strava_team_athlete_dropdown',
    scopes: [],
    input: {},
    exchanges: [{ request: 'GET /team/athletes', answer: athletes }],
    result: [
      { id: '227615', label: 'Ada Byron (Ada Lovelace)' },
      { id: '227616', label: 'Grace Hopper (Ada Lovelace)' },
    ],
  },
];
