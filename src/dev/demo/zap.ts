import type { Account, Item } from '../zapier/host.ts';
import type { Report } from './report.ts';
import type { Stage } from './stage.ts';

type Fields = Record<string, unknown>;

const CONTACT_FIELD = 'Strava User ID';
const FOLLOW_UP_DAYS = 2;

/**
 * New Strava Activity -> Find or Create Contact -> Create Contact Note -> Create Contact Task, each step
 * with the input that a Zap maps into it, and the contact read back at the end.
 */
export async function runZap(stage: Stage, report: Report): Promise<void> {
  const { zapier } = stage;
  let told = 0;
  const tellCalls = () => {
    report.calls(zapier.calls.slice(told));
    told = zapier.calls.length;
  };
  const run = async <T>(
    method: string,
    account: Account,
    input: Fields = {},
    meta: Fields = {},
  ): Promise<T> => {
    const result = await zapier.run<T>(method, account, input, meta);
    tellCalls();
    return result;
  };

  report.title(
    'New Strava Activity → Find or Create Contact → Create Contact Note → Create Contact Task',
  );
  report.line(`on ${stage.title}`);

  report.step(1, 'Connect both accounts through OAuth');
  const highlevel = await stage.connect('highlevel');
  const strava = await stage.connect('strava');
  tellCalls();
  report.values({ 'CRM account': highlevel.label, 'Athlete account': strava.label });

  report.step(2, 'Turn the Zap on: what is there already does not start it');
  const trigger = await stage.awaitActivity(strava);
  tellCalls();
  report.line(`${trigger.seen} activities are known.`);

  report.step(3, `Poll for new activities. ${trigger.story}`);
  const fired = await trigger.poll();
  tellCalls();
  expectCount(fired, 1, 'The poll should have found the one new activity');
  const [activity] = fired as [Item];
  report.values({
    summary: activity.summary,
    distanceKm: activity.distanceKm,
    paceMinPerKm: activity.paceMinPerKm,
    gearName: activity.gearName,
    url: activity.url,
  });

  report.step(4, `Find or Create Contact, by the custom field “${CONTACT_FIELD}”`);
  const choices = await run<{ id: string; label: string }[]>(
    'triggers.contact_custom_field_dropdown.operation.perform',
    highlevel,
  );
  const field = choices.find(({ label }) => label === CONTACT_FIELD);
  if (!field) {
    throw new Error(
      `Add a custom field “${CONTACT_FIELD}” to the contacts of ${highlevel.label} first.`,
    );
  }
  const wanted = { customFieldId: field.id, customFieldValue: activity.athleteId };
  const found = await run<Fields[]>('searches.find_contact.operation.perform', highlevel, wanted);
  const [firstName, lastName] = strava.label.replace('Strava: ', '').split(' ');
  const newContact = {
    ...wanted,
    firstName,
    lastName,
    source: 'Strava',
    [`custom_${field.id}`]: activity.athleteId,
  };
  if (
    found.length === 0 &&
    !(await stage.mayWrite(
      `No contact of ${highlevel.label} has Strava User ID ${activity.athleteId}: a new one will be made for ${firstName} ${lastName}.`,
    ))
  ) {
    return;
  }
  const contact =
    found[0] ??
    (await run<Fields>('creates.create_contact.operation.perform', highlevel, newContact, {
      withSearch: 'find_contact',
    }));
  report.values({
    outcome: found[0] ? 'found' : 'created',
    id: contact.id,
    name: contact.name,
    url: contact.url,
  });

  if (
    !(await stage.mayWrite(
      `A note and a task will be written to ${contact.name} in ${highlevel.label}.`,
    ))
  ) {
    return;
  }
  report.step(5, 'Create Contact Note');
  const note = await run<Fields>('creates.create_contact_note.operation.perform', highlevel, {
    contactId: contact.id,
    title: `${activity.sportName}: ${activity.name}`,
    body: `Well done, {{contact.first_name}}!\n${activity.note}`,
  });
  report.values({ id: note.id, title: note.title, dateAdded: note.dateAdded });

  report.step(6, 'Create Contact Task');
  const due = new Date(Date.now() + FOLLOW_UP_DAYS * 86_400_000).toISOString();
  const task = await run<Fields>('creates.create_contact_task.operation.perform', highlevel, {
    contactId: contact.id,
    title: `Congratulate ${contact.firstName} on ${activity.distanceKm} km`,
    body: activity.summary,
    dueDate: due,
  });
  report.values({ id: task.id, title: task.title, dueDate: task.dueDate });

  report.step(7, 'Read the contact back');
  const notes = await run<Fields[]>('searches.get_contact_notes.operation.perform', highlevel, {
    contactId: contact.id,
  });
  const tasks = await run<Fields[]>('searches.get_contact_tasks.operation.perform', highlevel, {
    contactId: contact.id,
  });
  expectCount(
    notes.filter(({ id }) => id === note.id),
    1,
    'The note should be on the contact once',
  );
  expectCount(
    tasks.filter(({ id }) => id === task.id),
    1,
    'The task should be on the contact once',
  );
  report.line(`${notes.length} notes and ${tasks.length} tasks, among them:`);
  report.values({
    note: notes.find(({ id }) => id === note.id)!.body,
    task: tasks.find(({ id }) => id === task.id)!.title,
  });

  report.step(8, 'Poll once more');
  expectCount(await trigger.poll(), 0, 'The second poll should find nothing new');
  tellCalls();
  report.line('Nothing new: the activity started the Zap once.');
  report.title('The Zap ran through.');
}

function expectCount(items: unknown[], count: number, what: string): void {
  if (items.length !== count) {
    throw new Error(`${what}, but there ${items.length === 1 ? 'was' : 'were'} ${items.length}.`);
  }
}
