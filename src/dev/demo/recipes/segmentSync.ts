import { ADA, ATHLETE_FIELD, contactOf } from './gym.ts';
import type { Fields, Recipe } from './recipe.ts';
import { NEW_STRAVA_ACTIVITY } from './sharedSteps.ts';

export const segmentSync: Recipe = {
  name: 'segment-sync',
  title: 'Segment sync: tags from Strava segments, sports and volume',
  fields: [],
  contacts: [ADA],
  prepare: (sandbox) => {
    contactOf(sandbox, ADA).tags.push('segment: old mill climb', 'volume: low');
  },
  zap: {
    trigger: NEW_STRAVA_ACTIVITY,
    steps: [
      {
        app: 'strava',
        kind: 'searches',
        key: 'get_strava_athlete_stats',
        label: 'Get Strava Athlete Stats',
        input: () => ({}),
      },
      {
        app: 'highlevel',
        kind: 'creates',
        key: 'update_contact_segments',
        label: 'Update Contact Segments',
        input: (activity, [stats], pick) => ({
          athlete: activity.athleteId,
          athleteFieldId: pick.field(ATHLETE_FIELD),
          segments: (activity.segmentEfforts as Fields[]).map(({ name }) => name),
          sports: [activity.sport],
          volume: (stats!.recent_run as Fields).distanceKm,
          levels: [
            { from: 0, level: 'Low' },
            { from: 15, level: 'Regular' },
            { from: 120, level: 'High' },
          ],
        }),
      },
    ],
  },
  events: [
    {
      story: 'Ada runs over segments of the harbor.',
      happen: ({ strava }) =>
        strava.addActivity({
          name: 'Harbor Hills',
          sport_type: 'Run',
          distance: 9400,
          moving_time: 3000,
        }),
    },
  ],
};
