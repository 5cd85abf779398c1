import {
  choice,
  duration,
  integer,
  lineItems,
  list,
  longText,
  number,
  text,
  webAddress,
  yesNo,
} from '../../../core/input/fields.ts';
import { out } from '../../../core/output/output.ts';
import { MILESTONES } from '../../../workouts/milestoneRules.ts';
import { tags } from '../../contacts/schema.ts';
import { docs } from '../../docs.ts';
import { pipelineId, pipelineStageId } from '../../pipelines/schema.ts';
import { flow } from '../../service.ts';
import { userId } from '../../users/schema.ts';
import {
  addressFields,
  athlete,
  athleteKind,
  consentFields,
  consentGroup,
  contactField,
  findingFields,
  findingGroup,
  prefix,
  report,
  service,
} from '../schema.ts';
import { asks, logWorkout } from './plan.ts';

const workoutFields = () => ({
  name: text({ max: 300, group: 'workout' }).optional(),
  sport: text({
    max: 60,
    group: 'workout',
    help: 'Such as Run or Cycling. Map “Sport (Code)” of the trigger.',
  }).optional(),
  note: longText({
    label: 'Text for the Note',
    group: 'workout',
    help: 'Map “Text for a Note” of the trigger. When empty, the note is written from the other fields.',
  }).optional(),
  start: text({
    label: 'Start (UTC)',
    max: 40,
    group: 'workout',
    help: 'Helps to recognize the workout when another service logs it too.',
  }).optional(),
  distanceM: number({ label: 'Distance (m)', min: 0, group: 'workout' }).optional(),
  movingSeconds: duration({ label: 'Moving Time (s)', zero: true, group: 'workout' }).optional(),
  elapsedSeconds: duration({ label: 'Elapsed Time (s)', zero: true, group: 'workout' }).optional(),
  personalRecords: integer({
    label: 'Personal Records',
    min: 0,
    group: 'workout',
    help: 'How many records the workout has. Map “Personal Records” of New Strava Activity.',
  }).optional(),
  url: webAddress({ label: 'Link to the Activity', group: 'workout' }).optional(),
});

const newContact = () => ({
  createContact: yesNo({
    label: 'Create the Contact If Missing',
    group: 'finding',
    help: 'No when left empty: the step then stops and says that no contact has the athlete.',
  }).optional(),
  firstName: text({ group: 'finding', help: 'For a contact that the step creates.' }).optional(),
  lastName: text({ group: 'finding', help: 'For a contact that the step creates.' }).optional(),
});

const customFields = () => ({
  lastActivityDateFieldId: contactField({
    label: 'Custom Field for the Date',
    group: 'fields',
    help: 'Gets the local date of the last activity. An older workout that comes later does not change it.',
  }).optional(),
  lastActivityFieldId: contactField({
    label: 'Custom Field for the Activity',
    group: 'fields',
    help: 'Gets the activity’s number at its service.',
  }).optional(),
  lastDistanceFieldId: contactField({
    label: 'Custom Field for the Distance (km)',
    group: 'fields',
  }).optional(),
  otherFields: lineItems(
    {
      field: contactField({ label: 'Custom Field' }),
      value: text({
        label: 'New Value',
        max: 5000,
        help: 'Such as a total that an earlier step found.',
      }),
    },
    { label: 'Other Custom Fields', group: 'fields' },
  ).optional(),
});

const tagFields = () => ({
  tags: tags({
    label: 'Tags to Add',
    group: 'tags',
    help: 'Added to those that the contact has.',
  }).optional(),
  sportTagPrefix: prefix('Prefix of the Sport Tag', 'sport:', {
    group: 'tags',
    help: 'With “sport:” a run adds the tag “sport: run”. No sport tag when empty.',
  }).optional(),
  milestoneTagPrefix: prefix('Prefix of Milestone Tags', 'milestone:', {
    group: 'tags',
    help: 'With “milestone:” a first 10K adds the tag “milestone: 10k”. A contact with that tag has it behind already.',
  }).optional(),
});

const milestoneFields = () => ({
  milestones: list(choice(MILESTONES), {
    group: 'milestones',
    help: 'A first distance is the first one among the workouts logged on the contact.',
  }).optional(),
  ownDistanceKm: number({
    label: 'Own Distance (km)',
    min: 0.1,
    max: 10_000,
    group: 'milestones',
    help: 'A distance of your own that counts like the others when it is reached first.',
  }).optional(),
  streakDays: integer({
    label: 'Days of the Streak',
    min: 2,
    max: 1000,
    group: 'milestones',
    help: 'Days in a row with a logged workout. Seven when left empty.',
  }).optional(),
  milestoneSports: athleteKind().optional(),
  createTask: yesNo({
    label: 'Create a Task for Milestones',
    group: 'milestones',
    help: 'One task for the longest new distance, one for a record, one for a streak.',
  }).optional(),
  taskDueDays: integer({
    label: 'Task Is Due in (Days)',
    min: 0,
    max: 365,
    group: 'milestones',
    help: 'Counted from the run of this step. Two when left empty.',
  }).optional(),
  taskAssignedTo: userId({ label: 'Task Is Assigned To', group: 'milestones' }).optional(),
});

const opportunityFields = () => ({
  opportunityWhen: choice(
    { milestone: 'When a milestone is reached', always: 'For every workout' },
    {
      label: 'Move or Create an Opportunity',
      group: 'opportunity',
      help: 'Never when left empty. An opportunity that is won, lost or abandoned stays as it is.',
    },
  ).optional(),
  pipelineId: pipelineId({ group: 'opportunity' }).optional(),
  pipelineStageId: pipelineStageId({ group: 'opportunity' }).optional(),
  opportunityName: text({
    label: 'Name of a New Opportunity',
    group: 'opportunity',
    help: 'The name of the contact when left empty.',
  }).optional(),
});

/**
 * Three requests for a workout of a known contact: find it, read its notes, write the note; two more
 * if custom fields change. Neither notes nor tasks have pages: https://marketplace.gohighlevel.com/docs/ghl/contacts/get-all-notes
 */
export const logWorkoutToContact = flow({
  key: 'log_workout_to_contact',
  noun: 'Workout',
  label: 'Log Workout to Contact',
  description:
    'Logs a workout on its athlete’s contact: one note, chosen custom fields, tags, tasks and an opportunity. The same workout is never logged twice.',
  docs: docs('contacts', 'create-note'),
  groups: {
    workout: 'Workout',
    ...findingGroup,
    fields: 'Custom Fields',
    tags: 'Tags',
    milestones: 'Milestones',
    opportunity: 'Opportunity',
    ...consentGroup,
  },
  input: () => ({
    service: service(),
    athlete: athlete(),
    activity: text({
      label: 'Activity',
      max: 100,
      help: 'Map the number of the activity at its service, such as “Activity ID” of New Strava Activity.',
    }),
    startLocal: text({
      label: 'Start (Local Date and Time)',
      max: 40,
      placeholder: '2025-10-19T13:00:00-07:00',
      help: 'As the athlete’s clock showed it. Map “Start (Local Date and Time)” of the trigger.',
    }),
    ...workoutFields(),
    ifLogged: choice(
      { keep: 'Leave it as it is', update: 'Update the note' },
      {
        label: 'If It Is Logged Already',
        group: 'workout',
        help: 'Left as it is when empty. Update the note, with fields, tags and milestones except personal records, for triggers that also fire on changed workouts.',
      },
    ).optional(),
    ...findingFields(),
    ...addressFields(),
    ...newContact(),
    ...customFields(),
    ...tagFields(),
    ...milestoneFields(),
    ...opportunityFields(),
    ...consentFields(),
  }),
  together: [['opportunityWhen', 'pipelineId', 'pipelineStageId']],
  asks,
  plan: logWorkout,
  output: () =>
    out.object({
      ...report(),
      noteId: out.id('bUkCkJ2wW3zSpYhPLiNc', 'Note ID'),
      taskIds: out.list(out.text('nUCT5SMJgOk8vL2rkQVy')),
      tagsAdded: out.list(out.text('milestone: 10k')),
      milestones: out.list(out.text('First 10K')),
      opportunityId: out.id('yWQobCRIhRguQtD2llvk', 'Opportunity ID'),
    }),
});
