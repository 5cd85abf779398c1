import {
  choice,
  email,
  type FieldOptions,
  phone,
  recordId,
  text,
  yesNo,
} from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { contactId } from '../contacts/schema.ts';

/** A contact's custom field that a step fills in or reads, chosen by name. */
export const contactField = (options: FieldOptions) =>
  recordId({ dropdown: 'contact_value_field_dropdown', ...options });

/** The athlete's ID at the service, mapped from the trigger. */
export const athlete = (options: FieldOptions = {}) =>
  text({
    label: 'Athlete',
    max: 75,
    help: 'Map the athlete of the trigger, such as “Athlete ID” of New Strava Activity.',
    ...options,
  });

export const service = () =>
  text({
    label: 'Service',
    max: 40,
    help: 'Where the athlete comes from: Strava, Runkeeper or another one. Map “Service” of the trigger.',
  });

const byAthlete = 'Finding the Contact';

/** Heading of the fields that say how the contact is found. */
export const findingGroup = { finding: byAthlete };

/** How an athlete's contact is found, and the custom field that stores the athlete. */
export const findingFields = () => ({
  athleteFieldId: contactField({
    label: 'Custom Field of the Athlete',
    group: 'finding',
    help: 'Holds the athlete on each contact. When empty, the field StravaUserId or RunkeeperUserId is looked for, which takes one request more.',
  }).optional(),
  createFields: yesNo({
    label: 'Create the Custom Fields If Missing',
    group: 'finding',
    help: 'Adds StravaUserId, RunkeeperUserId, lastActivityDate and lastActivityId, and fills the last two with each activity. Only when no field is chosen above.',
  }).optional(),
});

export const addressFields = () => ({
  email: email({
    label: 'E-mail',
    group: 'finding',
    help: 'Finds the contact when none has the athlete yet. If it belongs to another contact than the athlete, the step stops and writes nothing.',
  }).optional(),
  phone: phone({
    group: 'finding',
    help: 'Used and checked like the e-mail, after it.',
  }).optional(),
});

/** The person's consent, without which a step stops. */
export const consentFields = () => ({
  consentTag: text({
    label: 'Required Consent Tag',
    dropdown: 'tag_dropdown',
    group: 'consent',
    help: 'Nothing is written to a contact without this tag; the step stops and says so.',
  }).optional(),
  consentFieldId: contactField({
    label: 'Required Consent Custom Field',
    group: 'consent',
    help: 'Nothing is written to a contact unless this field holds a clear yes, such as yes, agreed, a checked box or a date.',
  }).optional(),
  consentValue: text({
    label: 'Value That Means Consent',
    group: 'consent',
    help: 'Only this value of the field then counts.',
  }).optional(),
});

export const consentGroup = { consent: 'Consent' };

/** The contact that a step is about: chosen, or found by its athlete. */
export const whoFields = () => ({
  athlete: athlete({
    group: 'who',
    help: 'Map the athlete of the trigger. Its contact is the one that carries it in the custom field below.',
  }).optional(),
  contactId: contactId({
    group: 'who',
    help: 'Instead of finding the contact by the athlete, when an earlier step knows it.',
  }).optional(),
  service: text({
    label: 'Service',
    max: 40,
    group: 'who',
    help: 'Strava when left empty. Says which custom field is looked for when none is chosen.',
  }).optional(),
  athleteFieldId: contactField({
    label: 'Custom Field of the Athlete',
    group: 'who',
    help: 'When nothing is chosen, the field StravaUserId or RunkeeperUserId is looked for, which takes one to three requests more.',
  }).optional(),
});

export const whoGroup = { who: 'Contact' };

/** The prefix that tells a step's own tags from others. */
export const prefix = (label: string, example: string, options: FieldOptions = {}) =>
  text({ label, max: 40, placeholder: example, ...options });

export const athleteKind = () =>
  choice(
    { foot: 'On foot only', all: 'All sports' },
    {
      label: 'Sports of the Distances',
      group: 'milestones',
      help: 'Only runs, walks and hikes when left empty.',
    },
  );

const OUTCOMES = 'found, created, updated, skipped or deleted';

/** The result of every workout step: the contact, and what became of each part. */
export const report = () => ({
  contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
  contactName: out.text('Ada Byron'),
  contactUrl: out.text(
    'https://app.gohighlevel.com/v2/location/ve9EPM428h8vShlRW1KT/contacts/detail/ocQHyuzHvysMo5N5VsXc',
    { label: 'Contact in HighLevel (URL)' },
  ),
  steps: out.list(
    out.object({
      step: out.text('Note'),
      outcome: out.text('created', { label: `Outcome (${OUTCOMES})` }),
      why: out.text('The workout was not logged before.'),
    }),
  ),
  requests: out.integer(5, { label: 'Requests Sent' }),
});
