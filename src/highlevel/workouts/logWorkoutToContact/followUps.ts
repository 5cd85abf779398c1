import { DAY_MS } from '../../../core/dates.ts';
import type { Result } from '../../../core/operations/askable.ts';
import { ask } from '../../../core/operations/flow.ts';
import {
  isOf,
  type Marked,
  type MarkFacts,
  markOf,
  marksIn,
  milestoneSlug,
} from '../../../workouts/marker.ts';
import {
  type MilestoneRules,
  type Reached,
  reachedMilestones,
} from '../../../workouts/milestoneRules.ts';
import { createContactTask } from '../../tasks/createContactTask.ts';
import { getContactTasks } from '../../tasks/getContactTasks.ts';
import type { task } from '../../tasks/schema.ts';
import { type Contact, hasTag, tagOf } from '../parts/contact.ts';
import type { Lines } from '../parts/lines.ts';
import { countedOf, type WorkoutInput, wordsOf } from './workoutInput.ts';

export type FollowUpRules = MilestoneRules & {
  milestoneTagPrefix?: string | undefined;
  createTask?: boolean | undefined;
  taskDueDays?: number | undefined;
  taskAssignedTo?: string | undefined;
};

type Job = { input: WorkoutInput & FollowUpRules; facts: MarkFacts; lines: Lines };
type Task = Result<ReturnType<typeof task>>;

/** What is logged on the contact: the other workouts and, for each service, this one as it was before it changed. */
export type History = { others: readonly Marked[]; before: readonly Marked[] };

/** Milestones that a workout reached, and the contact's tasks if they had to be read to find out. */
export type Reaching = { reached: Reached[]; tasks: readonly Task[] | null };

const DUE_DAYS = 2;

/**
 * The milestones of a workout, except those that it had before it changed. A tag says that the contact has
 * reached a milestone; if an interrupted run set the tag, the task of the workout says so.
 */
export function* reachedBy({ input, facts }: Job, contact: Contact, { others, before }: History) {
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
  // Only the longest new distance gets a task; the shorter ones were new with it.
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
) {
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
    const task = yield* ask(createContactTask, {
      contactId: contact.id,
      title: `${title}: congratulate ${contact.firstName ?? contact.name ?? 'the athlete'}`,
      body: `${summary}\n${input.url ? `${input.url}\n` : ''}${markOf(facts, { milestone: name })}`,
      dueDate: dueDate.toISOString(),
      assignedTo: input.taskAssignedTo,
    });
    lines.add('Task', 'created', `${title}.`);
    ids.push(task.id);
  }
  return ids;
}

const tasksOf = ({ id }: Contact) => ask(getContactTasks.search, { contactId: id });
