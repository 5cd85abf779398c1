import {
  choice,
  email,
  type FieldOptions,
  phone,
  recordId,
  term,
  text,
  yesNo,
} from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { meantService, SERVICES } from '../../workouts/services.ts';
import { contactId } from '../contacts/schema.ts';
import { OTHER_SERVICE } from './parts/namedService.ts';

/** The services that the app connects, as choices. */
const KNOWN = Object.fromEntries(SERVICES.map((name) => [name, name]));

/**
 * These steps wait for one another in their sub-account: one names the athlete, the next one the contact or
 * its email, and a custom field that one of them adds belongs to all.
 */
export const workoutLock = { on: 'workouts' };

/** A contact's custom field that a step fills in or reads, chosen by name. */
export const contactField = (options: FieldOptions) =>
  recordId({ dropdown: 'contact_value_field_dropdown', ...options });

/** The athlete's ID at the service, mapped from the trigger. */
export const athlete = (options: FieldOptions = {}) =>
  text({
    label: 'Athlete',
    max: 75,
    help: 'Map the athlete from the trigger, such as “Athlete ID” from New Strava Activity.',
    ...options,
  });

/** The athlete's service: one of the choices by its label, a known one however it is spelled, or any other name. */
const anyService = (options: FieldOptions & { choices: Record<string, string> }) => {
  const read = (given: string) =>
    Object.entries(options.choices).find(
      ([, label]) => label.toLowerCase() === given.toLowerCase(),
    )?.[0] ??
    meantService(given) ??
    given;
  return term((given) => (given.length > 40 ? null : read(given)), {
    label: 'Service',
    unknown: 'must be the name of a service, at most 40 characters long',
    ...options,
  });
};

/** The athlete's service in steps that may create a custom field for it. */
export const service = () =>
  anyService({
    choices: { ...KNOWN, [OTHER_SERVICE]: 'Another service' },
    help: 'Choose the athlete’s service, or map “Service” from the trigger.',
  });

/** The name of a service that is neither Strava nor Runkeeper, given on purpose. */
export const otherService = () =>
  text({
    label: 'Name of the Other Service',
    max: 40,
    placeholder: 'Garmin',
    help: 'Only for “Another service”. Custom fields created for its athletes get this name.',
  }).optional();

/** The athlete's service in steps that only look for custom fields. */
export const someService = (options: FieldOptions) => anyService({ choices: KNOWN, ...options });

/** A sport by its name at any service; any other name is taken too. */
export const sport = (options: FieldOptions = {}) =>
  text({ label: 'Sport', max: 60, dropdown: 'workout_sport_dropdown', ...options });

const byAthlete = 'Finding the Contact';

/** Heading of the fields that say how the contact is found. */
export const findingGroup = { finding: byAthlete };

/** How an athlete's contact is found, and the custom field that stores the athlete. */
export const findingFields = () => ({
  athleteFieldId: contactField({
    label: 'Custom Field for the Athlete',
    group: 'finding',
    help: 'The contact field that stores the athlete’s ID. If empty, the step looks for StravaUserId or RunkeeperUserId (one extra request).',
  }).optional(),
  createFields: yesNo({
    label: 'Create the Custom Fields If Missing',
    group: 'finding',
    help: 'Adds StravaUserId, RunkeeperUserId, lastActivityDate and lastActivityId, and fills the last two with each activity. Only applies if no field is chosen above.',
  }).optional(),
});

export const addressFields = () => ({
  email: email({
    group: 'finding',
    help: 'Finds the contact if none has the athlete yet. If the email and the athlete belong to different contacts, the step stops and writes nothing.',
  }).optional(),
  phone: phone({
    group: 'finding',
    help: 'Tried if the email finds no contact, with the same check.',
  }).optional(),
});

/** The person's consent, without which a step stops. */
export const consentFields = () => ({
  consentTag: text({
    label: 'Required Consent Tag',
    dropdown: 'tag_dropdown',
    group: 'consent',
    help: 'The step stops and writes nothing if the contact does not have this tag.',
  }).optional(),
  consentFieldId: contactField({
    label: 'Required Consent Custom Field',
    group: 'consent',
    help: 'The step stops and writes nothing unless this field holds a clear yes, such as yes, agreed, a checked box or a date.',
  }).optional(),
  consentValue: text({
    label: 'Value That Means Consent',
    group: 'consent',
    help: 'If filled in, only this value counts as consent.',
  }).optional(),
});

export const consentGroup = { consent: 'Consent' };

/** The contact that a step is about: chosen, or found by its athlete. */
export const whoFields = () => ({
  athlete: athlete({
    group: 'who',
    help: 'Map “Athlete ID” from the trigger. The step finds the contact whose custom field below holds it.',
  }).optional(),
  contactId: contactId({
    group: 'who',
    help: 'Use instead of the athlete if an earlier step has found the contact.',
  }).optional(),
  service: someService({
    group: 'who',
    help: 'Decides which custom field to look for. Choose one or enter another service’s name; defaults to Strava.',
  }).optional(),
  athleteFieldId: contactField({
    label: 'Custom Field for the Athlete',
    group: 'who',
    help: 'If empty, the step looks for StravaUserId or RunkeeperUserId (one to four extra requests).',
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
      label: 'Sports for Distances',
      group: 'milestones',
      help: 'Defaults to runs, walks and hikes.',
    },
  );

const OUTCOMES = 'found, created, updated, skipped or deleted';

/** A part of a step, as its sample shows it. */
type Part = { step: string; outcome: string; why: string };

/** The result of every workout step: the contact, and what became of each part. */
export const report = ({ step, outcome, why }: Part) => ({
  contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
  contactName: out.text('Ada Byron'),
  contactUrl: out.text(
    'https://app.gohighlevel.com/v2/location/ve9EPM428h8vShlRW1KT/contacts/detail/ocQHyuzHvysMo5N5VsXc',
    { label: 'Contact in HighLevel (URL)' },
  ),
  steps: out.list(
    out.object({
      step: out.text(step, { label: 'Step' }),
      outcome: out.text(outcome, { label: `Outcome (${OUTCOMES})` }),
      why: out.text(why, { label: 'Reason' }),
    }),
  ),
  requests: out.integer(5, { label: 'Requests Sent' }),
});
