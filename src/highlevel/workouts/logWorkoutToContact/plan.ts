import type { Result } from '../../../core/operations/askable.ts';
import { type About, ask, halt } from '../../../core/operations/flow.ts';
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
import { kilometres } from '../../../workouts/units.ts';
import { addTagsToContact } from '../../contacts/addTagsToContact.ts';
import { createContact } from '../../contacts/createContact.ts';
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
import { findAthlete, finding } from '../parts/findAthlete.ts';
import { type Lines, linesOf } from '../parts/lines.ts';
import { moveOpportunity, moving, type OpportunityRule } from '../parts/opportunityMove.ts';
import { type FollowUpRules, followUps, type History, reachedBy } from './followUps.ts';
import { type WorkoutInput, wordsOf, workoutFacts } from './workoutInput.ts';

export type LogWorkoutInput = WorkoutInput &
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
  createContact,
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
export function* logWorkout(input: LogWorkoutInput, { now }: About) {
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

  const wanted = { ...input, athleteFieldId: fields.athlete };
  const found = yield* findAthlete(wanted);
  if ('halt' in found) return found;
  const refusal = missingConsent(found.contact, input);
  if (refusal) return halt(refusal);
  if (!found.contact && !input.createContact) {
    return halt(
      `No contact has athlete ${input.athlete}${input.email || input.phone ? ', the email or the phone number' : ''}. Use “Link Athlete to Contact” first, or choose yes in “Create the Contact If Missing”.`,
    );
  }
  if (found.contact) lines.add('Contact', 'found', `By ${found.by}.`);

  const notes = found.contact
    ? yield* ask(getContactNotes.search, { contactId: found.contact.id })
    : [];
  const marked = loggedIn(notes);
  const corrects = input.ifLogged === 'update';
  const ofThis = marked.filter(({ mark }) => isOf(mark, facts, corrects));
  const logged = ofThis.find(({ mark }) => isRecording(mark, facts)) ?? ofThis[0];
  if (found.contact && logged && !hasChanged(job, logged)) {
    lines.add('Note', 'skipped', `The workout was logged before${whence(logged.mark, facts)}.`);
    return { result: resultOf(found.contact, lines, { noteId: logged.note.id }) };
  }
  const before = ofThis.map(({ mark }) => mark);
  const others = marked.filter((one) => !ofThis.includes(one)).map(({ mark }) => mark);
  const last = lastActivity(job, found.contact, { others, before });
  const wantedValues = valuesFor(job, last);
  const values = found.contact
    ? changedValues(found.contact, wantedValues)
    : filledValues(wantedValues);
  const problem = yield* unwritable(values);
  if (problem) return problem;
  const contact = found.contact
    ? yield* updatedContact(job, found.contact, { values, last })
    : yield* createdContact(job, values);

  const reaching = yield* reachedBy(job, contact, { others, before });
  const { reached } = reaching;
  const taskIds = yield* followUps(job, contact, reaching, { now, isNew: !found.contact });
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
      tagsAdded: [...(found.contact ? [] : tagsOf(contact)), ...tagsAdded],
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
          value: kilometres(last.distanceM),
          label: 'Custom Field for the Distance (km)',
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

function* updatedContact(
  { lines }: Job,
  contact: Contact,
  { values, last }: { values: readonly FieldValue[]; last: LastActivity | null },
) {
  if (values.length === 0) {
    lines.add(
      'Custom fields',
      'skipped',
      last ? 'They have these values.' : 'A later workout was logged before.',
    );
    return contact;
  }
  yield* ask(updateContact, { contactId: contact.id, ...customInput(values) });
  lines.add('Custom fields', 'updated', `${values.length} changed.`);
  return contact;
}

function* createdContact({ input, lines }: Job, values: readonly FieldValue[]) {
  const nameless = !input.firstName && !input.lastName;
  const contact = yield* ask(createContact, {
    firstName: input.firstName,
    lastName: input.lastName,
    name: nameless ? `${input.service} athlete ${input.athlete}` : undefined,
    email: input.email,
    phone: input.phone,
    source: input.service,
    tags: plainTags(input),
    ...customInput(values),
  });
  lines.add('Contact', 'created', 'No contact had this athlete, e-mail or phone.');
  return contact;
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
