import { athleteFields, type ChosenFields } from './athleteField.ts';
import { whoIn } from './chosenContact.ts';
import { type Contact, storedIn } from './contact.ts';
import { contactsOfAthlete } from './findAthlete.ts';
import { marksIn, serviceSlug } from './marker.ts';
import { type Lines, linesOf, type Part, type Plan } from './plan.ts';

export type ForgetInput = ChosenFields & {
  athlete: string;
  fields?: readonly string[] | undefined;
  tagPrefixes?: readonly string[] | undefined;
  tags?: readonly string[] | undefined;
};

export type ForgetName =
  | 'list_custom_fields'
  | 'create_custom_field'
  | 'search_contacts'
  | 'get_contact_notes'
  | 'get_contact_tasks'
  | 'delete_contact_note'
  | 'delete_contact_task'
  | 'remove_tags_from_contact'
  | 'clear_contact_custom_fields';

type Written = { id: string; body: string | null };

/** Deletions of one run: HighLevel has none for several records at once, and a step has half a minute. */
const MOST_DELETIONS = 60;

/**
 * Removes what the steps wrote about an athlete who withdraws. The athlete's own field is emptied last, so
 * that a run that was cut off finds the contact again.
 */
export function* forgetAthlete(input: ForgetInput): Plan<ForgetName> {
  const lines = linesOf();
  const fields = yield* athleteFields({ ...input, createFields: false }, lines);
  if ('halt' in fields) return fields;
  const contacts = yield* contactsOfAthlete({
    athlete: input.athlete,
    athleteFieldId: fields.athlete,
  });
  const counts = { notesDeleted: 0, tasksDeleted: 0 };
  if (contacts.length === 0) {
    lines.add('Contact', 'skipped', 'No contact has this athlete: nothing is left to forget.');
    return {
      result: { contactId: null, steps: lines.lines, ...counts, tagsRemoved: [], fieldsEmptied: 0 },
    };
  }
  const tagsRemoved: string[] = [];
  let fieldsEmptied = 0;
  for (const contact of contacts) {
    lines.add('Contact', 'found', `${contact.name ?? contact.id} has this athlete.`);
    const left = yield* deleteMarked(contact, input, counts, lines);
    if (left > 0) {
      return {
        halt: `${MOST_DELETIONS} notes and tasks of athlete ${input.athlete} were deleted, ${left} are left. Run this step again until it ends without this message.`,
      };
    }
    tagsRemoved.push(...(yield* removeTags(contact, input, lines)));
    fieldsEmptied += yield* emptyFields(
      contact,
      [...(input.fields ?? []), fields.lastActivityDate, fields.lastActivity, fields.athlete],
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

/** Deletes the notes and tasks that carry a mark of the service, and gives how many are left. */
function* deleteMarked(
  contact: Contact,
  { service }: ForgetInput,
  counts: { notesDeleted: number; tasksDeleted: number },
  { add }: Lines,
): Part<ForgetName, number> {
  const input = { contactId: contact.id };
  const ours = ({ body }: Written) =>
    marksIn(body)
      .slice(-1)
      .some((mark) => !service || mark.service === serviceSlug(service));
  const notes = ((yield { ask: 'get_contact_notes', input }) as Written[]).filter(ours);
  const tasks = ((yield { ask: 'get_contact_tasks', input }) as Written[]).filter(ours);
  const room = MOST_DELETIONS - counts.notesDeleted - counts.tasksDeleted;
  const [nowNotes, nowTasks] = [
    notes.slice(0, room),
    tasks.slice(0, Math.max(0, room - notes.length)),
  ];
  for (const { id } of nowNotes) {
    yield { ask: 'delete_contact_note', input: { ...input, id } };
    counts.notesDeleted += 1;
  }
  for (const { id } of nowTasks) {
    yield { ask: 'delete_contact_task', input: { ...input, taskId: id } };
    counts.tasksDeleted += 1;
  }
  const told = [
    ['Notes', nowNotes.length],
    ['Tasks', nowTasks.length],
  ] as const;
  for (const [step, count] of told) {
    if (count > 0) add(step, 'deleted', `${count} about workouts.`);
    else add(step, 'skipped', 'None about workouts.');
  }
  return notes.length + tasks.length - nowNotes.length - nowTasks.length;
}

function* removeTags(
  contact: Contact,
  { tagPrefixes = [], tags = [] }: ForgetInput,
  { add }: Lines,
): Part<ForgetName, string[]> {
  const own = contact.tags.filter((tag) =>
    [
      ...tagPrefixes.map((prefix) => tag.startsWith(prefix.trim().toLowerCase())),
      ...tags.map((one) => tag === one.trim().toLowerCase()),
    ].some(Boolean),
  );
  if (own.length > 0) {
    yield { ask: 'remove_tags_from_contact', input: { contactId: contact.id, tags: own } };
    add('Tags', 'deleted', `Removed ${own.join(', ')}.`);
  }
  return own;
}

function* emptyFields(
  contact: Contact,
  fieldIds: readonly (string | undefined)[],
  { add }: Lines,
): Part<ForgetName, number> {
  const filled = [...new Set(fieldIds)].filter(
    (id): id is string => !!id && storedIn(contact, id) !== null,
  );
  if (filled.length > 0) {
    yield { ask: 'clear_contact_custom_fields', input: { contactId: contact.id, fields: filled } };
    add('Custom fields', 'deleted', `${filled.length} emptied, the athlete among them.`);
  }
  return filled.length;
}
