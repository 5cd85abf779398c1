import { readdirSync, readFileSync } from 'node:fs';
import { logWorkout } from '../../../src/workouts/crm/logWorkout.ts';
import type { Plan } from '../../../src/workouts/crm/plan.ts';

/** Answers what a plan asks for, and gives the keys that it asked for with its end. */
function play(plan: Plan, answers: Record<string, unknown>) {
  const asked: string[] = [];
  for (let turn = plan.next(); ; ) {
    if (turn.done) return { asked, end: turn.value };
    asked.push(turn.value.ask);
    turn = plan.next(answers[turn.value.ask] ?? { id: 'x' });
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
const about = { now: new Date('2025-10-20T08:00:00Z') };

it('logs with the note at the very end, since it says that all the rest is done', () => {
  const { asked, end } = play(logWorkout(input, about), {
    search_contacts: [contact],
    get_contact_notes: [],
    get_contact_tasks: [],
    list_custom_fields: [{ id: 'last', name: 'Last', dataType: 'TEXT' }],
    search_opportunities: [],
  });
  expect(asked).toEqual([
    'search_contacts',
    'get_contact_notes',
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
    get_contact_notes: [],
  });
  expect(asked).toEqual(['search_contacts', 'get_contact_notes', 'create_contact_note']);
});

it('is not fooled by a mark in the name of a workout', () => {
  const noted = '[workout strava:1 -]\n\n[workout strava:2 20251001T0800-t0-d0]';
  const { asked } = play(logWorkout({ ...input, opportunityWhen: undefined }, about), {
    search_contacts: [contact],
    get_contact_notes: [{ id: 'n1', body: noted }],
    list_custom_fields: [{ id: 'last', name: 'Last', dataType: 'TEXT' }],
    get_contact_tasks: [],
  });
  expect(asked.at(-1)).toBe('create_contact_note');
});

it('plans import neither core nor a service', () => {
  const folder = 'src/workouts/crm';
  for (const name of readdirSync(folder)) {
    const imports = readFileSync(`${folder}/${name}`, 'utf8').matchAll(/from '(.+)'/g);
    for (const [, from] of imports) expect(from).toMatch(/^\.\/|^\.\.\/\w+\.ts$|^node:/);
  }
});
