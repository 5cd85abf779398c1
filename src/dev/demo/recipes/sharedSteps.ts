import { ATHLETE_FIELD } from './gym.ts';
import type { Fields, Picks, Zap, ZapStep } from './recipe.ts';

/** What a step that logs a workout takes from any activity. */
export const mappedWorkout = (activity: Fields): Fields => ({
  service: activity.service,
  athlete: activity.athleteId,
  activity: activity.id,
  startLocal: activity.startLocal,
  start: activity.startDate,
  name: activity.name,
  sport: activity.sport,
  note: activity.note,
  distanceM: activity.distanceM,
  movingSeconds: activity.movingSeconds,
});

/** What starts most of the Zaps. */
export const NEW_STRAVA_ACTIVITY: Zap['trigger'] = {
  app: 'strava',
  key: 'new_strava_activity',
  label: 'New Strava Activity',
};

/** The step that logs the workout of New Strava Activity, with what else a Zap fills in. */
export const logWorkout = (more: (pick: Picks) => Fields = () => ({})): ZapStep => ({
  app: 'highlevel',
  kind: 'creates',
  key: 'log_workout_to_contact',
  label: 'Log Workout to Contact',
  input: (activity, _, pick) => ({
    ...mappedWorkout(activity),
    elapsedSeconds: activity.elapsedSeconds,
    personalRecords: activity.prCount,
    url: activity.url,
    athleteFieldId: pick.field(ATHLETE_FIELD),
    ...more(pick),
  }),
});

/** The step that tags the contact of what started the Zap. */
export const tagContact = (tag: string, onlyIf?: ZapStep['onlyIf']): ZapStep => ({
  app: 'highlevel',
  kind: 'creates',
  key: 'add_tags_to_contact',
  label: 'Add Tags to Contact',
  ...(onlyIf && { onlyIf }),
  input: ({ contactId }) => ({ contactId, tags: [tag] }),
});

/** The step that adds the contact of what started the Zap to a workflow. */
export const addToWorkflow = (name: string): ZapStep => ({
  app: 'highlevel',
  kind: 'creates',
  key: 'add_contact_to_workflow',
  label: 'Add Contact to Workflow',
  input: ({ contactId }, _, pick) => ({ contactId, workflowId: pick.workflow(name) }),
});
