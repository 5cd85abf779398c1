import { ATHLETES } from './athletes.ts';
import { ATHLETE_FIELD, daysAgo, fillFields, GUS } from './gym.ts';
import type { Recipe } from './recipe.ts';
import { logWorkout, NEW_STRAVA_ACTIVITY } from './sharedSteps.ts';

const DAYS_AGO = [26, 23, 19, 16, 12, 9, 5, 2];

export const leadScoring: Recipe = {
  name: 'lead-scoring',
  title: 'Segment-based lead scoring',
  fields: [
    { name: 'Training Score', dataType: 'NUMERICAL' },
    { name: 'Training Tier', dataType: 'TEXT' },
    { name: 'Training Trend', dataType: 'TEXT' },
  ],
  contacts: [GUS],
  prepare: (sandbox) => fillFields(sandbox, GUS, { [ATHLETE_FIELD]: String(ATHLETES.Gus!.id) }),
  zap: {
    trigger: NEW_STRAVA_ACTIVITY,
    steps: [
      logWorkout(),
      {
        app: 'highlevel',
        kind: 'creates',
        key: 'score_contact_from_training',
        label: 'Score Contact from Training',
        input: (_, [logged], pick) => ({
          contactId: logged!.contactId,
          scoreFieldId: pick.field('Training Score'),
          tierFieldId: pick.field('Training Tier'),
          trendFieldId: pick.field('Training Trend'),
          hotFrom: 70,
          thresholdTag: 'hot lead',
          pipelineId: pick.pipeline('Memberships'),
          pipelineStageId: pick.stage('Memberships', 'Trial booked'),
        }),
      },
      {
        app: 'highlevel',
        kind: 'creates',
        key: 'update_contact_segments',
        label: 'Update Contact Segments',
        input: (activity, [logged, scored]) => ({
          contactId: logged!.contactId,
          segments: [scored!.tier],
          segmentPrefix: 'lead:',
          sports: [activity.sport],
        }),
      },
    ],
  },
  events: DAYS_AGO.map((ago) => ({
    story: `Gus, a lead, runs ${ago} days ago.`,
    athlete: 'Gus',
    happen: ({ strava }) =>
      strava.addActivity({
        name: 'Training Run',
        sport_type: 'Run',
        distance: 11_000,
        moving_time: 4500,
        start_date: daysAgo(ago),
      }),
  })),
};
