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
import { UNIT_SYSTEMS } from '../../../workouts/unitSystem.ts';
import { tags } from '../../contacts/schema.ts';
import { docs } from '../../docs.ts';
import { pipelineId, pipelineStageId } from '../../pipelines/schema.ts';
import { flow } from '../../service.ts';
import { userId } from '../../users/schema.ts';
import { checkService, withService } from '../parts/namedService.ts';
import {
  addressFields,
  athlete,
  athleteKind,
  consentFields,
  consentGroup,
  contactField,
  findingFields,
  findingGroup,
  otherService,
  prefix,
  report,
  service,
  sport,
  workoutLock,
} from '../schema.ts';
import { numberedIds } from './numberedIds.ts';
import { asks, logWorkout } from './plan.ts';

const workoutFields = () => ({
  name: text({ max: 300, group: 'workout', placeholder: 'Lunch Run' }).optional(),
  sport: sport({
    group: 'workout',
    help: 'Map “Sport (Code)” from the trigger.',
  }).optional(),
  note: longText({
    label: 'Text for the Note',
    group: 'workout',
    help: 'Map “Text for a Note” from the trigger. If empty, the note is written from the other fields.',
  }).optional(),
  start: text({
    label: 'Start (UTC)',
    max: 40,
    placeholder: '2025-10-19T20:00:00Z',
    group: 'workout',
    help: 'Helps recognize the workout if another service logs it as well.',
  }).optional(),
  distanceM: number({
    label: 'Distance (m)',
    min: 0,
    group: 'workout',
    placeholder: '10021.5',
  }).optional(),
  movingSeconds: duration({ label: 'Moving Time (s)', zero: true, group: 'workout' }).optional(),
  elapsedSeconds: duration({ label: 'Elapsed Time (s)', zero: true, group: 'workout' }).optional(),
  personalRecords: integer({
    label: 'Personal Records',
    min: 0,
    group: 'workout',
    help: 'How many records the workout has. Map “Personal Records” from New Strava Activity.',
  }).optional(),
  url: webAddress({
    label: 'Link to the Activity',
    group: 'workout',
    placeholder: 'https://www.strava.com/activities/16195505000',
  }).optional(),
  units: choice(UNIT_SYSTEMS, {
    label: 'Units',
    group: 'workout',
    help: 'For texts and for distances in this form. Texts default to the units of the sub-account’s country, distances to kilometers.',
  }).optional(),
});

const newContact = () => ({
  createContact: yesNo({
    label: 'Create the Contact If Missing',
    group: 'finding',
    help: 'Defaults to no: the step stops if no contact has the athlete.',
  }).optional(),
  firstName: text({
    group: 'finding',
    help: 'Only used if the step creates the contact.',
  }).optional(),
  lastName: text({
    group: 'finding',
    help: 'Only used if the step creates the contact.',
  }).optional(),
});

const customFields = () => ({
  lastActivityDateFieldId: contactField({
    label: 'Custom Field for the Date',
    group: 'fields',
    help: 'Stores the local date of the last activity. Older workouts that arrive later do not change it.',
  }).optional(),
  lastActivityFieldId: contactField({
    label: 'Custom Field for the Activity',
    group: 'fields',
    help: 'Stores the activity’s ID at its service.',
  }).optional(),
  lastDistanceFieldId: contactField({
    label: 'Custom Field for the Distance',
    group: 'fields',
    help: 'Stores kilometers, or miles if you choose them in Units.',
  }).optional(),
  otherFields: lineItems(
    {
      field: contactField({ label: 'Custom Field' }),
      value: text({
        label: 'New Value',
        max: 5000,
        help: 'Such as a total from an earlier step.',
      }),
    },
    { label: 'Other Custom Fields', group: 'fields' },
  ).optional(),
});

const tagFields = () => ({
  tags: tags({
    label: 'Tags to Add',
    group: 'tags',
    help: 'Added to the contact’s existing tags.',
  }).optional(),
  sportTagPrefix: prefix('Sport Tag Prefix', 'sport:', {
    group: 'tags',
    help: 'With “sport:”, a run adds the tag “sport: run”. If empty, no sport tag is added.',
  }).optional(),
  milestoneTagPrefix: prefix('Milestone Tag Prefix', 'milestone:', {
    group: 'tags',
    help: 'With “milestone:”, a first 10K adds the tag “milestone: 10k”. A contact with that tag has already reached it.',
  }).optional(),
});

const milestoneFields = () => ({
  milestones: list(choice(MILESTONES), {
    group: 'milestones',
    help: '“First” means the first among the workouts logged on the contact.',
  }).optional(),
  ownDistanceKm: number({
    label: 'Custom Distance',
    min: 0.1,
    max: 10_000,
    group: 'milestones',
    placeholder: '7.5',
    help: 'Another distance to reach for the first time. In kilometers, or in miles if you choose them in Units.',
  }).optional(),
  streakDays: integer({
    label: 'Streak Length (days)',
    min: 2,
    max: 1000,
    group: 'milestones',
    help: 'Days in a row with a logged workout. Defaults to 7.',
  }).optional(),
  milestoneSports: athleteKind().optional(),
  createTask: yesNo({
    label: 'Create a Task for Milestones',
    group: 'milestones',
    help: 'One task each for the longest new distance, a record and a streak.',
  }).optional(),
  taskDueDays: integer({
    label: 'Task Due In (days)',
    min: 0,
    max: 365,
    group: 'milestones',
    help: 'Counted from when this step runs. Defaults to 2.',
  }).optional(),
  taskAssignedTo: userId({ label: 'Task Assigned To', group: 'milestones' }).optional(),
});

const opportunityFields = () => ({
  opportunityWhen: choice(
    { milestone: 'When a milestone is reached', always: 'For every workout' },
    {
      label: 'Move or Create an Opportunity',
      group: 'opportunity',
      help: 'Defaults to never. Won, lost and abandoned opportunities stay unchanged.',
    },
  ).optional(),
  pipelineId: pipelineId({ group: 'opportunity' }).optional(),
  pipelineStageId: pipelineStageId({ group: 'opportunity' }).optional(),
  opportunityName: text({
    label: 'New Opportunity Name',
    group: 'opportunity',
    help: 'Defaults to the contact’s name.',
  }).optional(),
});

/**
 * Four requests for a workout of a known contact: find it, read its notes and itself, write the note; two more
 * if custom fields change. Neither notes nor tasks have pages: https://marketplace.gohighlevel.com/docs/ghl/contacts/get-all-notes
 */
export const logWorkoutToContact = flow({
  key: 'log_workout_to_contact',
  noun: 'Workout',
  label: 'Log Workout to Contact',
  description:
    'Logs a service’s activity on its athlete’s contact, never twice: a note and, if chosen, fields, tags, tasks and an opportunity.',
  docs: docs('contacts', 'create-note'),
  lock: workoutLock,
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
      help: 'Map the activity’s ID at its service, such as “Activity ID” from New Strava Activity.',
    }),
    startLocal: text({
      label: 'Start (Local Date and Time)',
      max: 40,
      placeholder: '2025-10-19T13:00:00-07:00',
      help: 'The athlete’s local time. Map “Start (Local Date and Time)” from the trigger.',
    }),
    otherService: otherService(),
    ...workoutFields(),
    ifLogged: choice(
      { keep: 'Leave it as it is', update: 'Update the note' },
      {
        label: 'If Already Logged',
        group: 'workout',
        help: 'Defaults to leaving it. Choose “Update the note” if your trigger also fires for edited workouts: fields, tags and milestones follow, personal records do not.',
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
  check: (values) => [...checkService(values), ...numberedIds(withService(values))],
  asks,
  plan: logWorkout,
  output: () =>
    out.object({
      ...report({ step: 'Note', outcome: 'created', why: 'The workout was not logged before.' }),
      noteId: out.id('bUkCkJ2wW3zSpYhPLiNc', 'Note ID'),
      taskIds: out.list(out.text('nUCT5SMJgOk8vL2rkQVy')),
      tagsAdded: out.list(out.text('milestone: 10k')),
      milestones: out.list(out.text('First 10K')),
      opportunityId: out.id('yWQobCRIhRguQtD2llvk', 'Opportunity ID'),
    }),
});
