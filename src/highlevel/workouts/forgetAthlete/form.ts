import { list, text } from '../../../core/input/fields.ts';
import { out } from '../../../core/output/output.ts';
import { contactId, tags } from '../../contacts/schema.ts';
import { docs } from '../../docs.ts';
import { flow } from '../../service.ts';
import { athlete, contactField, findingGroup, report } from '../schema.ts';
import { asks, forget } from './plan.ts';

/**
 * Six requests (seven if the fields of both services are searched) and one for each note and
 * task: HighLevel deletes them one by one.
 */
export const forgetAthlete = flow({
  key: 'forget_athlete',
  noun: 'Athlete',
  label: 'Forget Athlete',
  description:
    'Deletes the notes and tasks that Log Workout to Contact wrote, empties chosen custom fields and removes tags and the athlete from the contact.',
  docs: docs('contacts', 'delete-note'),
  notice:
    'This deletes notes and tasks about workouts for good. It cannot be undone. The contact itself and what people wrote stay.',
  groups: findingGroup,
  oneOf: ['athlete', 'contactId'],
  input: () => ({
    athlete: athlete({ help: 'The athlete who withdraws, as it is on the contact.' }).optional(),
    contactId: contactId({
      group: 'finding',
      help: 'Instead of the athlete, such as when the contact has a new account by now.',
    }).optional(),
    service: text({
      label: 'Service',
      max: 40,
      help: 'Such as Strava. Only its workouts are forgotten; those of every service when empty.',
    }).optional(),
    athleteFieldId: contactField({
      label: 'Custom Field of the Athlete',
      group: 'finding',
      help: 'Emptied last. When nothing is chosen, the athlete is looked for in StravaUserId and RunkeeperUserId, or in the one of the service.',
    }).optional(),
    fields: list(
      contactField({
        label: 'Custom Fields to Empty',
        dropdown: 'contact_custom_field_dropdown',
        help: 'Such as totals and the score. lastActivityDate and lastActivityId, which Log Workout adds, are emptied anyway.',
      }),
    ).optional(),
    tagPrefixes: list(text({ max: 40 }), {
      label: 'Remove Tags That Begin With',
      split: true,
      placeholder: 'sport:, milestone:, segment:',
      help: 'Every tag of the contact that begins with one of these is removed.',
    }).optional(),
    tags: tags({ label: 'Other Tags to Remove' }).optional(),
  }),
  asks,
  plan: forget,
  output: () =>
    out.object({
      ...report(),
      notesDeleted: out.integer(12),
      tasksDeleted: out.integer(2),
      tagsRemoved: out.list(out.text('milestone: 10k')),
      fieldsEmptied: out.integer(4, { label: 'Custom Fields Emptied' }),
    }),
});
