import type { Route } from './gate.ts';
import { check, PROFILE, settings } from './properties.ts';

const READ_ONLY = ['facebook_connected', 'twitter_connected', 'foursquare_connected'];

/** https://runkeeper.com/developer/healthgraph/profile and https://runkeeper.com/developer/healthgraph/settings */
export const accountRoutes: Route[] = [
  {
    route: 'GET /user',
    gives: ['User'],
    answer: ({ state }) => ({
      body: {
        userID: state.userID,
        profile: '/profile',
        settings: '/settings',
        fitness_activities: '/fitnessActivities',
        strength_training_activities: '/strengthTrainingActivities',
        background_activities: '/backgroundActivities',
        sleep: '/sleep',
        nutrition: '/nutrition',
        weight: '/weight',
        general_measurements: '/generalMeasurements',
        diabetes: '/diabetes',
        records: '/records',
        team: '/team',
        change_log: '/changeLog',
      },
    }),
  },
  {
    route: 'GET /profile',
    gives: ['Profile'],
    answer: ({ state }) => ({ body: state.profile }),
  },
  {
    route: 'PUT /profile',
    takes: ['Profile'],
    needs: 'Edit Health Information',
    answer: ({ state, body }) => {
      check(body, PROFILE);
      Object.assign(state.profile, body);
      return { body: state.profile };
    },
  },
  {
    route: 'GET /settings',
    gives: ['Settings'],
    answer: ({ state }) => ({ body: state.settings }),
  },
  {
    route: 'PUT /settings',
    takes: ['Settings'],
    needs: 'Edit Health Information',
    answer: ({ state, body }) => {
      const names = Object.keys(state.settings).filter((name) => !READ_ONLY.includes(name));
      check(body, settings(names));
      Object.assign(state.settings, body);
      return { body: state.settings };
    },
  },
  {
    route: 'GET /records',
    gives: ['Records'],
    needs: 'Read Health Information',
    answer: ({ state }) => ({ body: state.records }),
  },
];
