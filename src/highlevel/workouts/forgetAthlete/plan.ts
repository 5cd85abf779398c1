import { ask, halt, isOver } from '../../../core/operations/flow.ts';
import {
  activitySlug,
  lastMark,
  loggedIn,
  type Marked,
  serviceSlug,
} from '../../../workouts/marker.ts';
import { removeTagsFromContact } from '../../contacts/removeTagsFromContact.ts';
import type { Definition } from '../../locations/customFields.ts';
import { deleteContactNote } from '../../notes/deleteContactNote.ts';
import { getContactNotes } from '../../notes/getContactNotes.ts';
import { deleteContactTask } from '../../tasks/deleteContactTask.ts';
import { getContactTasks } from '../../tasks/getContactTasks.ts';
import {
  ATHLETE_FIELD,
  type ChosenFields,
  fieldsOfAthlete,
  lastActivityFields,
  noField,
} from '../parts/athleteField.ts';
import { chosenContact, whoIn } from '../parts/chosenContact.ts';
import { type Contact, named, storedIn, tagsOf } from '../parts/contact.ts';
import { goneField } from '../parts/customValues.ts';
import { fieldList } from '../parts/fieldList.ts';
import { asItIs, contactsOfAthlete, finding, sameAthlete } from '../parts/findAthlete.ts';
import { type Lines, linesOf } from '../parts/lines.ts';
import { clearCustomFields } from './clearCustomFields.ts';

export type ForgetInput = ChosenFields & {
  athlete?: string | undefined;
  contactId?: string | undefined;
  fields?: readonly string[] | undefined;
  tagPrefixes?: readonly string[] | undefined;
  tags?: readonly string[] | undefined;
};

/** The operations that the plan asks for. */
export const asks = [
  ...finding,

  getContactNotes.search,
  deleteContactNote,
  getContactTasks.search,
  deleteContactTask,
  removeTagsFromContact,
  clearCustomFields,
];

/** A note or a task. */
type Written = { id: string; body: string | null };

/** Deletions of one run: HighLevel has none for several records at once, and a step has half a minute. */
const MOST_DELETIONS = 60;

/**
 * Removes what the steps wrote about an athlete who withdraws. The athlete's own field is cleared last, so
 * that the next run finds the contact again if this one is interrupted.
 */
export function* forget(input: ForgetInput) {
  const lines = linesOf();
  const known = yield* fieldList((fields) => fieldsOfAthlete(fields, input).length > 0);
  const ofAthlete = fieldsOfAthlete(known, input);
  if (input.athleteFieldId && ofAthlete.length === 0) return halt(goneField(ATHLETE_FIELD));
  const contacts = yield* contactsToForget(input, ofAthlete, lines);
  if (isOver(contacts)) return contacts;
  const counts = { notesDeleted: 0, tasksDeleted: 0 };
  if (contacts.length === 0) {
    const places = ofAthlete.map(({ name }) => `“${name}”`).join(' or ');
    lines.add(
      'Contact',
      'skipped',
      `No contact has athlete ${input.athlete} in ${places}. If one had it before, choose it in “Contact” and leave “Athlete” empty.`,
    );
    return {
      result: { contactId: null, steps: lines.lines, ...counts, tagsRemoved: [], fieldsEmptied: 0 },
    };
  }
  const last = lastActivityFields(known);
  const tagsRemoved: string[] = [];
  let fieldsEmptied = 0;
  for (const contact of contacts) {
    const { left, ofOthers } = yield* deleteMarked(contact, input, counts, lines);
    if (left > 0) {
      return halt(
        `${MOST_DELETIONS} notes and tasks were deleted; ${named(contact)} has ${left} left. Run this step again until this message no longer appears.`,
      );
    }
    tagsRemoved.push(...(yield* removeTags(contact, input, lines)));
    fieldsEmptied += yield* emptyFields(
      contact,
      [
        ...(input.fields ?? []),
        ...(tellsOf(contact, last.lastActivity, ofOthers)
          ? []
          : [last.lastActivityDate, last.lastActivity]),
        ...ofAthlete.filter(({ id }) => holds(contact, id, input)).map(({ id }) => id),
      ],
      lines,
    );
  }
  return {
    result: {
      ...whoIn(contacts[0]!),
      steps: lines.lines,
      ...counts,
      tagsRemoved: [...new Set(tagsRemoved)],
      fieldsEmptied,
    },
  };
}

/**
 * The chosen contact, else all contacts that have the athlete. Two services may give two people the
 * same ID, so without a service only one field may hold it.
 */
function* contactsToForget(input: ForgetInput, fields: readonly Definition[], lines: Lines) {
  const { athlete } = input;
  if (input.contactId || !athlete) {
    const found = yield* chosenContact(input, lines);
    return isOver(found) ? found : [found.contact];
  }
  if (fields.length === 0) return halt(noField(input.service));
  const found = new Map<string, Contact>();
  let fieldOfFirst: Definition | undefined;
  for (const field of fields) {
    const wanted = { athlete, athleteFieldId: field.id };
    for (const one of yield* contactsOfAthlete(wanted)) {
      const now = yield* asItIs({ contact: one, by: 'athlete' }, wanted);
      if ('later' in now) return now;
      const { contact } = now;
      fieldOfFirst ??= field;
      if (field !== fieldOfFirst && !found.has(contact.id)) {
        return halt(
          `Athlete ${athlete} is one person in ${fieldOfFirst.name} and another in ${field.name}. Nothing was deleted. Fill in “Service”.`,
        );
      }
      found.set(contact.id, contact);
    }
  }
  for (const contact of found.values()) {
    lines.add('Contact', 'found', `${named(contact)} has this athlete.`);
  }
  return [...found.values()];
}

/** Whether the contact's field stores the athlete to forget, or any athlete if none was named. */
function holds(contact: Contact, fieldId: string, { athlete }: ForgetInput): boolean {
  const stored = storedIn(contact, fieldId);
  return stored !== null && (!athlete || sameAthlete(stored, athlete));
}

/** Whether the field of the last activity holds one of these workouts. */
function tellsOf(
  contact: Contact,
  fieldId: string | undefined,
  workouts: readonly Marked[],
): boolean {
  const stored = activitySlug(String((fieldId && storedIn(contact, fieldId)) ?? ''));
  return workouts.some(({ activity }) => activity === stored);
}

/**
 * Deletes the notes and tasks that end with a mark of the service; gives how many are left, and the logged
 * workouts of other services. A note that goes on behind its mark is a person's: a quote, or words that
 * somebody added.
 */
function* deleteMarked(
  contact: Contact,
  { service }: ForgetInput,
  counts: { notesDeleted: number; tasksDeleted: number },
  { add }: Lines,
) {
  const contactId = contact.id;
  const isForgotten = (mark: Marked) => !service || mark.service === serviceSlug(service);
  const about = (all: readonly Written[]) => {
    const marked = all.flatMap((one) => {
      const mark = lastMark(one.body);
      return mark && isForgotten(mark) ? [{ one, mark }] : [];
    });
    const ours = marked.filter(({ mark }) => mark.ends).map(({ one }) => one);
    return { ours, kept: marked.length - ours.length };
  };
  const allNotes = yield* ask(getContactNotes.search, { contactId });
  const { ours: notes, kept: keptNotes } = about(allNotes);
  const allTasks = yield* ask(getContactTasks.search, { contactId });
  const { ours: tasks, kept: keptTasks } = about(allTasks);
  const room = MOST_DELETIONS - counts.notesDeleted - counts.tasksDeleted;
  const [nowNotes, nowTasks] = [
    notes.slice(0, room),
    tasks.slice(0, Math.max(0, room - notes.length)),
  ];
  for (const { id } of nowNotes) {
    yield* ask(deleteContactNote, { contactId, id });
    counts.notesDeleted += 1;
  }
  for (const { id } of nowTasks) {
    yield* ask(deleteContactTask, { contactId, taskId: id });
    counts.tasksDeleted += 1;
  }
  const told = [
    ['Notes', nowNotes.length, keptNotes],
    ['Tasks', nowTasks.length, keptTasks],
  ] as const;
  for (const [step, count, kept] of told) {
    if (count > 0) add(step, 'deleted', `${count} about workouts.`);
    if (kept > 0) {
      add(step, 'skipped', `${kept} that somebody wrote into stay: check them yourself.`);
    }
    if (count + kept === 0) add(step, 'skipped', 'None about workouts.');
  }
  return {
    left: notes.length + tasks.length - nowNotes.length - nowTasks.length,
    ofOthers: loggedIn(allNotes)
      .map(({ mark }) => mark)
      .filter((mark) => !isForgotten(mark)),
  };
}

function* removeTags(
  contact: Contact,
  { tagPrefixes = [], tags = [] }: ForgetInput,
  { add }: Lines,
) {
  const own = tagsOf(contact).filter((tag) =>
    [
      ...tagPrefixes.map((prefix) => tag.startsWith(prefix.trim().toLowerCase())),
      ...tags.map((one) => tag === one.trim().toLowerCase()),
    ].some(Boolean),
  );
  if (own.length > 0) {
    yield* ask(removeTagsFromContact, { contactId: contact.id, tags: own });
    add('Tags', 'deleted', `Removed ${own.join(', ')}.`);
  }
  return own;
}

function* emptyFields(contact: Contact, fieldIds: readonly (string | undefined)[], { add }: Lines) {
  const filled = [...new Set(fieldIds)].filter(
    (id): id is string => !!id && storedIn(contact, id) !== null,
  );
  if (filled.length > 0) {
    yield* ask(clearCustomFields, { contactId: contact.id, fields: filled });
    add('Custom fields', 'deleted', `${filled.length} emptied.`);
  }
  return filled.length;
}
