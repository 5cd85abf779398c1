import type { Result } from '../../../core/operations/askable.ts';
import { type About, ask, halt, isOver } from '../../../core/operations/flow.ts';
import { dayNumber } from '../../../workouts/calendar.ts';
import { localStart, wallSeconds } from '../../../workouts/localTime.ts';
import {
  isOf,
  isRecording,
  isUpToDate,
  loggedIn,
  type Marked,
  type MarkFacts,
  noteWith,
  remarked,
  serviceSlug,
} from '../../../workouts/marker.ts';
import type { Reached } from '../../../workouts/milestoneRules.ts';
import { sportOf } from '../../../workouts/sports.ts';
import type { CountedWorkout } from '../../../workouts/totals.ts';
import { unitsOfCountry } from '../../../workouts/unitSystem.ts';
import { kilometres, miles } from '../../../workouts/units.ts';
import { addTagsToContact } from '../../contacts/addTagsToContact.ts';
import { getContact } from '../../contacts/getContact.ts';
import { updateContact } from '../../contacts/updateContact.ts';
import { createContactNote } from '../../notes/createContactNote.ts';
import { getContactNotes } from '../../notes/getContactNotes.ts';
import type { note } from '../../notes/schema.ts';
import { updateContactNote } from '../../notes/updateContactNote.ts';
import { createContactTask } from '../../tasks/createContactTask.ts';
import { getContactTasks } from '../../tasks/getContactTasks.ts';
import {
  ATHLETE_FIELD,
  type AthleteFields,
  athleteFields,
  type ChosenFields,
} from '../parts/athleteField.ts';
import { GONE } from '../parts/chosenContact.ts';
import { type ConsentRule, missingConsent } from '../parts/consent.ts';
import { type Contact, missingTags, storedIn, tagOf, tagsOf } from '../parts/contact.ts';
import {
  changedValues,
  customInput,
  type FieldValue,
  filledValues,
  unwritable,
  type WantedValue,
} from '../parts/customValues.ts';
import {
  asItIs,
  contactOfAthlete,
  findAthlete,
  finding,
  nameOf,
  ofNobodyElse,
} from '../parts/findAthlete.ts';
import { type Lines, linesOf } from '../parts/lines.ts';
import { type OtherService, withService } from '../parts/namedService.ts';
import { moveOpportunity, moving, type OpportunityRule } from '../parts/opportunityMove.ts';
import { type FollowUpRules, followUps, type History, reachedBy } from './followUps.ts';
import { type WorkoutInput, wordsOf, workoutFacts } from './workoutInput.ts';

export type LogWorkoutInput = WorkoutInput &
  OtherService &
  ChosenFields &
  ConsentRule &
  FollowUpRules &
  OpportunityRule & {
    email?: string | undefined;
    phone?: string | undefined;
    createContact?: boolean | undefined;
    firstName?: string | undefined;
    lastName?: string | undefined;
    ifLogged?: 'keep' | 'update' | undefined;
    lastActivityDateFieldId?: string | undefined;
    lastActivityFieldId?: string | undefined;
    lastDistanceFieldId?: string | undefined;
    otherFields?: readonly { field: string; value: string }[] | undefined;
    sportTagPrefix?: string | undefined;
    tags?: readonly string[] | undefined;
    opportunityWhen?: 'milestone' | 'always' | undefined;
  };

/** The operations that the plan asks for. */
export const asks = [
  ...finding,
  ...moving,
  getContactNotes.search,
  createContactNote,
  updateContactNote,
  getContactTasks.search,
  createContactTask,
  contactOfAthlete.make,
  contactOfAthlete.keep,
  updateContact,
  addTagsToContact,
];

type Note = Result<ReturnType<typeof note>>;
type Logged = { note: Note; mark: Marked };

/** A workout with everything that the steps of the plan derive from it. */
type Job = { input: LogWorkoutInput; facts: MarkFacts; fields: AthleteFields; lines: Lines };

/**
 * Logs a workout on its athlete's contact, or corrects what was logged. The note comes last: it says
 * that all the rest is done. If a run is interrupted before, the next run finds what is there and adds
 * what is missing. Tags come right before the note, since a milestone's tag says that it was reached.
 */
export function* logWorkout(given: LogWorkoutInput, { now, country }: About) {
  const toldIn = given.units ?? unitsOfCountry(country);
  const input: LogWorkoutInput = { ...withService(given), toldIn };
  const lines = linesOf();
  const facts = workoutFacts(input);
  if (localStart(facts).localDate === null) {
    return halt(
      'Start (Local Date and Time) must be a date and time such as 2025-10-19T13:00:00. Map the start of the workout.',
    );
  }
  const fields = yield* athleteFields(input, lines);
  if ('halt' in fields) return fields;
  const job: Job = { input, facts, fields, lines };
  const found = yield* contactFor(job);
  return isOver(found) ? found : yield* logOn(job, found, now);
}

/** A contact of the athlete: the one that was found, and by what, or a new one. */
type Found = { contact: Contact; by: string; isNew: boolean };

/** The contact of the athlete; a new one where there is none and the user wants one. */
function* contactFor(job: Job) {
  const { input, lines } = job;
  const wanted = wantedOf(job);
  const found = yield* findAthlete(wanted);
  if ('halt' in found) return found;
  const refusal = missingConsent(found.contact, input);
  if (refusal) return halt(refusal);
  if (found.contact) {
    lines.add('Contact', 'found', `By ${found.by}.`);
    return { contact: found.contact, by: found.by, isNew: false };
  }
  if (!input.createContact) {
    return halt(
      `No contact has athlete ${input.athlete}${input.email || input.phone ? ', the email or the phone number' : ''}. Use “Link Athlete to Contact” first, or choose yes in “Create the Contact If Missing”.`,
    );
  }
  const values = filledValues(valuesFor(job, lastActivity(job, null, { others: [], before: [] })));
  const problem = yield* unwritable(values);
  if (problem) return problem;
  const made = yield* createdContact(job, values);
  if (!('existing' in made)) {
    lines.add('Contact', 'created', 'No contact had this athlete, email or phone.');
    return { contact: made, by: 'athlete', isNew: true };
  }
  const [contact] = yield* ask(getContact.search, { contactId: made.existing });
  if (!contact) return halt(GONE);
  const match = ofNobodyElse({ contact, by: 'email or phone number' }, wanted);
  if ('halt' in match) return match;
  lines.add('Contact', 'found', 'It was created moments ago.');
  return { ...match, isNew: false };
}

const wantedOf = ({ input, fields }: Job) => ({ ...input, athleteFieldId: fields.athlete });

/** Logs the workout on its contact, from what is logged there to the note of this one. */
function* logOn(job: Job, found: Found, now: Date) {
  const { input, facts, lines } = job;
  const { isNew } = found;
  const notes = isNew ? [] : yield* ask(getContactNotes.search, { contactId: found.contact.id });
  const marked = loggedIn(notes);
  const corrects = input.ifLogged === 'update';
  const ofThis = marked.filter(({ mark }) => isOf(mark, facts, corrects));
  const logged = ofThis.find(({ mark }) => isRecording(mark, facts)) ?? ofThis[0];
  if (logged && !hasChanged(job, logged)) {
    lines.add('Note', 'skipped', `The workout was logged before${whence(logged.mark, facts)}.`);
    return { result: resultOf(found.contact, lines, { noteId: logged.note.id }) };
  }
  const present = isNew ? found : yield* asItIs(found, wantedOf(job));
  if ('later' in present) return present;
  const { contact } = present;
  const refusal = missingConsent(contact, input);
  if (refusal) return halt(refusal);

  const before = ofThis.map(({ mark }) => mark);
  const others = marked.filter((one) => !ofThis.includes(one)).map(({ mark }) => mark);
  if (!isNew) {
    const problem = yield* updatedFields(job, contact, { others, before });
    if (problem) return problem;
  }
  const reaching = yield* reachedBy(job, contact, { others, before });
  const { reached } = reaching;
  const taskIds = yield* followUps(job, contact, reaching, { now, isNew });
  const { opportunityWhen } = input;
  const opportunityId =
    (opportunityWhen === 'always' && !logged) || (opportunityWhen && reached.length > 0)
      ? yield* moveOpportunity(contact, input, lines)
      : null;
  const tagsAdded = yield* taggedContact(job, contact, reached);
  const noteId = logged ? yield* changedNote(job, contact, logged) : yield* newNote(job, contact);
  return {
    result: resultOf(contact, lines, {
      noteId,
      taskIds,
      tagsAdded: [...(isNew ? tagsOf(contact) : []), ...tagsAdded],
      opportunityId,
      milestones: reached.map(({ title }) => title),
    }),
  };
}

const resultOf = (contact: Contact, { lines }: Lines, more: Record<string, unknown>) => ({
  contactId: contact.id,
  contactName: contact.name,
  contactUrl: contact.url,
  steps: lines,
  ...more,
});

/** Where another recording of the workout is from: ", from strava". */
function whence(mark: Marked, facts: MarkFacts): string {
  if (isRecording(mark, facts)) return '';
  return mark.service === serviceSlug(facts.service)
    ? ', from another recording'
    : `, from ${mark.service}`;
}

/** Whether a logged workout must be corrected: the mark of this recording no longer matches the workout. */
const hasChanged = ({ input, facts }: Job, { mark }: Logged): boolean =>
  input.ifLogged === 'update' &&
  isRecording(mark, facts) &&
  !isUpToDate(mark, wordsOf(input).note, facts);

/** The last activity, from the custom fields. */
type LastActivity = Pick<CountedWorkout, 'localDate' | 'distanceM'> & {
  activity: string;
  more: LogWorkoutInput['otherFields'];
};

/** The values for the chosen custom fields. */
function valuesFor({ input, fields }: Job, last: LastActivity | null): WantedValue[] {
  const athlete = { fieldId: fields.athlete, value: input.athlete, label: ATHLETE_FIELD };
  return last
    ? [
        athlete,
        {
          fieldId: input.lastActivityDateFieldId ?? fields.lastActivityDate,
          value: last.localDate,
          label: 'Custom Field for the Date',
        },
        {
          fieldId: input.lastActivityFieldId ?? fields.lastActivity,
          value: last.activity,
          label: 'Custom Field for the Activity',
        },
        {
          fieldId: input.lastDistanceFieldId,
          value: input.units === 'imperial' ? miles(last.distanceM) : kilometres(last.distanceM),
          label: 'Custom Field for the Distance',
        },
        ...(last.more ?? []).map(({ field, value }) => ({
          fieldId: field,
          value,
          label: 'Other Custom Fields',
        })),
      ]
    : [athlete];
}

/**
 * The last activity: this workout, unless the notes (to the minute) or the custom field (to the day)
 * know of a later one. If this workout wrote the field and has since moved back in time, the latest of
 * the notes; null if the fields stay unchanged.
 */
function lastActivity(
  { input, facts, fields }: Job,
  contact: Contact | null,
  { others, before }: History,
): LastActivity | null {
  const startOf = ({ identity }: Marked) => wallSeconds(identity) ?? 0;
  const { localDate } = localStart(facts);
  const [latest] = others.toSorted((one, other) => startOf(other) - startOf(one));
  const dateField = input.lastActivityDateFieldId ?? fields.lastActivityDate;
  const stored = dayNumber(String((contact && dateField && storedIn(contact, dateField)) ?? ''));
  const wroteIt =
    stored !== null && before.some(({ counted }) => dayNumber(counted.localDate) === stored);
  if (latest && startOf(latest) > (wallSeconds(facts) ?? 0)) {
    const { activity, counted } = latest;
    return wroteIt ? { ...counted, activity, more: [] } : null;
  }
  const own = dayNumber(localDate);
  return stored === null || own === null || stored <= own || wroteIt
    ? { localDate, activity: input.activity, distanceM: input.distanceM, more: input.otherFields }
    : null;
}

/** Brings the custom fields of a known contact up to date; why that cannot be, or null. */
function* updatedFields(job: Job, contact: Contact, history: History) {
  const { lines } = job;
  const last = lastActivity(job, contact, history);
  const values = changedValues(contact, valuesFor(job, last));
  const problem = yield* unwritable(values);
  if (problem) return problem;
  if (values.length === 0) {
    lines.add(
      'Custom fields',
      'skipped',
      last ? 'They have these values.' : 'A later workout was logged before.',
    );
    return null;
  }
  yield* ask(updateContact, { contactId: contact.id, ...customInput(values) });
  if (values.some(({ fieldId }) => fieldId === job.fields.athlete)) {
    yield* ask(contactOfAthlete.keep, { of: nameOf(wantedOf(job)), id: contact.id });
  }
  lines.add('Custom fields', 'updated', `${values.length} changed.`);
  return null;
}

function* createdContact(job: Job, values: readonly FieldValue[]) {
  const { input } = job;
  const nameless = !input.firstName && !input.lastName;
  return yield* ask(contactOfAthlete.make, {
    of: nameOf(wantedOf(job)),
    firstName: input.firstName,
    lastName: input.lastName,
    name: nameless ? `${input.service} athlete ${input.athlete}` : undefined,
    email: input.email,
    phone: input.phone,
    source: input.service,
    tags: plainTags(input),
    ...customInput(values),
  });
}

/** Tags that every workout of the sport adds. */
const plainTags = ({ tags = [], sport, sportTagPrefix }: LogWorkoutInput): string[] => [
  ...tags,
  ...(sportTagPrefix ? [tagOf(sportTagPrefix, sportOf(sport).sportName)] : []),
];

function* taggedContact({ input, lines }: Job, contact: Contact, reached: readonly Reached[]) {
  const { milestoneTagPrefix: prefix } = input;
  const ofMilestones = prefix ? reached.map(({ name }) => tagOf(prefix, name)) : [];
  const wanted = [...plainTags(input), ...ofMilestones];
  const tags = missingTags(contact, wanted);
  if (tags.length > 0) {
    yield* ask(addTagsToContact, { contactId: contact.id, tags });
    lines.add('Tags', 'updated', `Added ${tags.join(', ')}.`);
  } else if (wanted.length > 0) {
    lines.add('Tags', 'skipped', 'The contact has them.');
  }
  return tags;
}

function* newNote({ input, facts, lines }: Job, contact: Contact) {
  const { title, note: text } = wordsOf(input);
  const body = noteWith(text, facts);
  const note = yield* ask(createContactNote, { contactId: contact.id, title, body });
  lines.add('Note', 'created', 'The workout was not logged before.');
  return note.id;
}

/** Updates the note of a changed workout; if somebody wrote into it, only its mark. */
function* changedNote({ input, facts, lines }: Job, contact: Contact, { note, mark }: Logged) {
  const { title, note: text } = wordsOf(input);
  yield* ask(updateContactNote, {
    contactId: contact.id,
    id: note.id,
    ...(mark.ends
      ? { title, body: noteWith(text, facts) }
      : { body: remarked(note.body ?? '', text, facts) }),
  });
  lines.add(
    'Note',
    'updated',
    mark.ends
      ? 'The workout was logged before and has changed since.'
      : 'The workout has changed. Somebody wrote into its note: only the line of the step is new.',
  );
  return note.id;
}
