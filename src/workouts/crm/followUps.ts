import { DAY_MS } from '../calendar.ts';
import { type Contact, hasTag, tagOf } from './contact.ts';
import { isOf, type Marked, type MarkFacts, markOf, marksIn, milestoneSlug } from './marker.ts';
import { type MilestoneRules, type Reached, reachedMilestones } from './milestoneRules.ts';
import type { Lines, Part } from './plan.ts';
import { countedOf, type WorkoutInput, wordsOf } from './workoutInput.ts';

export type FollowUpRules = MilestoneRules & {
  milestoneTagPrefix?: string | undefined;
  createTask?: boolean | undefined;
  taskDueDays?: number | undefined;
  taskAssignedTo?: string | undefined;
};

type Job = { input: WorkoutInput & FollowUpRules; facts: MarkFacts; lines: Lines };
type Task = { id: string; body: string | null };

/** What is logged on the contact: the other workouts, and this one as it was before it changed, at each service. */
export type History = { others: readonly Marked[]; before: readonly Marked[] };

/** Milestones that a workout reached, and the tasks of the contact where they had to be read for that. */
export type Reaching = { reached: Reached[]; tasks: readonly Task[] | null };

const DUE_DAYS = 2;

/**
 * The milestones of a workout, without those that it had before it changed. A tag says that a milestone
 * is behind the contact; where a run that was cut off had set it, the workout's own task tells.
 */
export function* reachedBy(
  { input, facts }: Job,
  contact: Contact,
  { others, before }: History,
): Part<'get_contact_tasks', Reaching> {
  const history = others.map(({ counted }) => counted);
  const firstOf = (isKnown: (name: string) => boolean) =>
    reachedMilestones(countedOf(input), history, input, isKnown);
  const told = before.flatMap((one) => reachedMilestones(one.counted, history, input, () => false));
  const all = firstOf(() => false).filter(({ name }) => !told.some((one) => one.name === name));
  const { milestoneTagPrefix: prefix } = input;
  const news = prefix ? firstOf((name) => hasTag(contact, tagOf(prefix, name))) : all;
  const isNew = ({ name }: Reached) => news.some((one) => one.name === name);
  if (!input.createTask || all.every(isNew)) return { reached: all.filter(isNew), tasks: null };
  const tasks = yield* tasksOf(contact);
  const own = tasks
    .flatMap(({ body }) => marksIn(body))
    .filter((mark) => isOf(mark, facts))
    .map(({ milestone }) => milestone);
  // A task is made for the longest new distance; the shorter ones were new with it.
  const first = all.findIndex(({ name }) => own.includes(milestoneSlug(name)));
  return {
    reached: all.filter((one, index) => isNew(one) || (first >= 0 && index >= first)),
    tasks,
  };
}

/** One task for the longest new distance, one for a record, one for a streak. */
export function* followUps(
  { input, facts, lines }: Job,
  contact: Contact,
  { reached, tasks }: Reaching,
  { now, isNew }: { now: Date; isNew: boolean },
): Part<'get_contact_tasks' | 'create_contact_task', string[]> {
  const worth = reached.filter(({ title }, index) => !title.startsWith('First') || index === 0);
  if (!input.createTask || worth.length === 0) return [];
  const there = tasks ?? (isNew ? [] : yield* tasksOf(contact));
  const { summary } = wordsOf(input);
  const dueDate = new Date(now.getTime() + (input.taskDueDays ?? DUE_DAYS) * DAY_MS);
  const ids: string[] = [];
  for (const { name, title } of worth) {
    const known = there.find(({ body }) =>
      marksIn(body).some((mark) => isOf(mark, facts) && mark.milestone === milestoneSlug(name)),
    );
    if (known) {
      lines.add('Task', 'skipped', `${title}: the task is there already.`);
      ids.push(known.id);
      continue;
    }
    const task = (yield {
      ask: 'create_contact_task',
      input: {
        contactId: contact.id,
        title: `${title}: congratulate ${contact.firstName ?? contact.name ?? 'the athlete'}`,
        body: `${summary}\n${input.url ? `${input.url}\n` : ''}${markOf(facts, { milestone: name })}`,
        dueDate: dueDate.toISOString(),
        assignedTo: input.taskAssignedTo,
      },
    }) as Task;
    lines.add('Task', 'created', `${title}.`);
    ids.push(task.id);
  }
  return ids;
}

function* tasksOf({ id }: Contact): Part<'get_contact_tasks', Task[]> {
  return (yield { ask: 'get_contact_tasks', input: { contactId: id } }) as Task[];
}
