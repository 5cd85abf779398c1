import {
  offerSearchSteps,
  searchStepsOf,
  withSearchStep,
} from '../../../src/core/operations/searchSteps.ts';

const [acme, other] = [{}, {}];
const operation = (key: string, noun: string, route: string, more: object = {}) => ({
  kind: 'search',
  hidden: false,
  key,
  noun,
  service: acme,
  routes: [route],
  words: {},
  ...more,
});
const dropdown = (key: string, noun: string, route: string) =>
  operation(key, noun, route, { kind: 'trigger', hidden: true });

let before: Readonly<Record<string, string>>;

beforeAll(() => {
  before = offerSearchSteps(
    searchStepsOf([
      dropdown('task_dropdown', 'Task', 'GET /tasks'),
      dropdown('stage_dropdown', 'Stage', 'GET /pipelines'),
      dropdown('person_dropdown', 'Person', 'GET /people'),
      operation('get_task', 'Task', 'GET /tasks/{taskId}'),
      operation('list_tasks', 'Task', 'GET /tasks'),
      operation('list_pipelines', 'Pipeline', 'GET /pipelines'),
      operation('list_people', 'Person', 'GET /people'),
      operation('find_anyone', 'Person', 'GET /anyone', { service: other, words: { lookups: [] } }),
      operation('find_person', 'Person', 'GET /people/{id}', { words: { lookups: [] } }),
    ]),
  );
});
afterAll(() => {
  offerSearchSteps(before);
});

const searchBeside = (key: string, ownKey = 'create_x') =>
  withSearchStep({ key: 'x', dynamic: `${key}.id.label` }, ownKey).search;

it('offers the search that reads the same list of the same records', () => {
  expect(searchBeside('task_dropdown')).toBe('list_tasks.id');
  expect(searchBeside('stage_dropdown')).toBeUndefined();
  expect(withSearchStep({ key: 'x' }, 'create_x')).toEqual({ key: 'x' });
});

it('rather offers a search of the service that knows several ways to a record', () => {
  expect(searchBeside('person_dropdown')).toBe('find_person.id');
});

it('offers no search beside its own field', () => {
  expect(searchBeside('task_dropdown', 'list_tasks')).toBeUndefined();
});
