import { list, text } from '../../../core/input/fields.ts';
import { out } from '../../../core/output/output.ts';
import { contactId, tags } from '../../contacts/schema.ts';
import { docs } from '../../docs.ts';
import { flow } from '../../service.ts';
import {
  athlete,
  contactField,
  findingGroup,
  report,
  someService,
  workoutLock,
} from '../schema.ts';
import { asks, forget } from './plan.ts';

/**
 * Seven requests (eight if the fields of both services are searched) and one for each note and
 * task: HighLevel deletes them one by one.
 */
export const forgetAthlete = flow({
  key: 'forget_athlete',
  noun: 'Athlete',
  label: 'Forget Athlete',
  description:
    'Deletes the notes and tasks of logged workouts, clears chosen custom fields, and removes tags and the athlete from the contact.',
  docs: docs('contacts', 'delete-note'),
  notice:
    'This permanently deletes notes and tasks about workouts. It cannot be undone. The contact and what people wrote stay.',
  lock: workoutLock,
  groups: findingGroup,
  oneOf: ['athlete', 'contactId'],
  input: () => ({
    athlete: athlete({
      help: 'The ID of the athlete who withdraws, as stored on the contact.',
    }).optional(),
    contactId: contactId({
      group: 'finding',
      help: 'Use instead of the athlete, for example if the contact now has a new account.',
    }).optional(),
    service: someService({
      help: 'Choose one, or enter another name, to forget only its workouts. Defaults to all services.',
    }).optional(),
    athleteFieldId: contactField({
      label: 'Custom Field for the Athlete',
      group: 'finding',
      help: 'The field that stores the athlete’s ID, cleared last. If empty, the step uses StravaUserId and RunkeeperUserId, or only the service’s field.',
    }).optional(),
    fields: list(
      contactField({
        label: 'Custom Fields to Clear',
        dropdown: 'contact_custom_field_dropdown',
        help: 'Such as totals and the score. lastActivityDate and lastActivityId, which Log Workout to Contact adds, are cleared anyway.',
      }),
    ).optional(),
    tagPrefixes: list(text({ max: 40 }), {
      label: 'Remove Tags That Begin With',
      split: true,
      placeholder: 'sport:, milestone:, segment:',
      help: 'Removes every tag of the contact that begins with one of these.',
    }).optional(),
    tags: tags({ label: 'Other Tags to Remove' }).optional(),
  }),
  asks,
  plan: forget,
  output: () =>
    out.object({
      ...report({ step: 'Custom fields', outcome: 'deleted', why: '2 emptied.' }),
      notesDeleted: out.integer(12),
      tasksDeleted: out.integer(2),
      tagsRemoved: out.list(out.text('milestone: 10k')),
      fieldsEmptied: out.integer(4, { label: 'Custom Fields Cleared' }),
    }),
});
