import type { Plan } from '../../../src/core/operations/flow.ts';
import { logWorkout } from '../../../src/highlevel/workouts/logWorkoutToContact/plan.ts';
import { levelOf } from '../../../src/highlevel/workouts/updateContactSegments/plan.ts';

/** Answers what a plan asks for, and gives the keys that it asked for with its end. */
function play(plan: Plan, answers: Record<string, unknown>) {
  const asked: string[] = [];
  for (let turn = plan.next(); ; ) {
    if (turn.done) return { asked, end: turn.value };
    const { key } = turn.value.operation;
    asked.push(key);
    turn = plan.next(answers[key] ?? { id: 'x' });
  }
}

const contact = {
  id: 'c1',
  name: 'Ada Byron',
  firstName: 'Ada',
  url: null,
  tags: [],
  additionalEmails: [],
  additionalPhones: [],
  customFields: [{ id: 'athlete', value: '7' }],
};

const input = {
  service: 'Strava',
  athlete: '7',
  athleteFieldId: 'athlete',
  activity: '1',
  startLocal: '2025-10-19T13:00:00',
  sport: 'Run',
  distanceM: 10_000,
  lastActivityFieldId: 'last',
  tags: ['active'],
  milestones: ['10K'],
  createTask: true,
  opportunityWhen: 'always' as const,
  pipelineId: 'p1',
  pipelineStageId: 's1',
};
const about = { now: new Date('2025-10-20T08:00:00Z'), zone: 'UTC' };

it('logs with the note at the very end, since it says that all the rest is done', () => {
  const { asked, end } = play(logWorkout(input, about), {
    search_contacts: [contact],
    get_contact: [contact],
    get_contact_notes: [],
    get_contact_tasks: [],
    list_custom_fields: [{ id: 'last', name: 'Last', dataType: 'TEXT', options: [] }],
    search_opportunities: [],
  });
  expect(asked).toEqual([
    'search_contacts',
    'get_contact_notes',
    'get_contact',
    'list_custom_fields',
    'update_contact',
    'get_contact_tasks',
    'create_contact_task',
    'search_opportunities',
    'create_opportunity',
    'add_tags_to_contact',
    'create_contact_note',
  ]);
  expect(end).toMatchObject({ result: { contactId: 'c1', milestones: ['First 10K'] } });
});

it('asks for nothing that it does not need', () => {
  const { athlete, service, activity, startLocal, athleteFieldId } = input;
  const least = { athlete, service, activity, startLocal, athleteFieldId };
  const { asked } = play(logWorkout(least, about), {
    search_contacts: [contact],
    get_contact: [contact],
    get_contact_notes: [],
  });
  expect(asked).toEqual([
    'search_contacts',
    'get_contact_notes',
    'get_contact',
    'create_contact_note',
  ]);
});

it('is not fooled by a mark in the name of a workout', () => {
  const noted = '[workout strava:1 -]\n\n[workout strava:2 20251001T0800-t0-d0]';
  const { asked } = play(logWorkout({ ...input, opportunityWhen: undefined }, about), {
    search_contacts: [contact],
    get_contact: [contact],
    get_contact_notes: [{ id: 'n1', body: noted }],
    list_custom_fields: [{ id: 'last', name: 'Last', dataType: 'TEXT', options: [] }],
    get_contact_tasks: [],
  });
  expect(asked.at(-1)).toBe('create_contact_note');
});

it('puts a volume on the highest level that it reaches', () => {
  const levels = [
    { from: 3, level: 'Regular' },
    { from: 1, level: 'Low' },
    { from: 6, level: 'High' },
  ];
  expect([0, 1, 5.9, 6, 99].map((volume) => levelOf(volume, levels))).toEqual([
    null,
    'Low',
    'Regular',
    'High',
    'High',
  ]);
});
