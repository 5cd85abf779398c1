import { operations } from '../../../src/catalog.ts';
import { formsAsText } from '../../../src/dev/docs/forms.ts';

const lines = (key: string) => formsAsText(key).split('\n');

describe('the form of an action', () => {
  const form = lines('create_contact_task');

  it('begins with what the event picker shows', () => {
    expect(form.slice(0, 3)).toEqual([
      'Create Contact Task (HighLevel action, create_contact_task)',
      expect.stringMatching(/^Adds a task/),
      '',
    ]);
  });

  it('marks what is required, and says of what kind a field is', () => {
    expect(form).toContainEqual(
      expect.stringMatching(/^ {2}Contact\* \[contactId: dropdown contact_dropdown.*\]$/),
    );
  });
});

it('a form shows the text above its fields, its groups and the fields of line items', () => {
  expect(formsAsText('delete_contact')).toMatch(/^ {2}> .*cannot be undone/m);
  expect(formsAsText('log_workout_to_contact')).toMatch(/^ {2}-- Workout --$/m);
  const text = formsAsText('search_contacts');
  expect(text).toMatch(/^ {2}Filters \[filters: line items\]$/m);
  expect(text).toMatch(/^ {6}\S.* \[operator: /m);
});

it('a form shows the choices by their labels, the help and the placeholder', () => {
  const form = formsAsText('create_contact');
  expect(form).toMatch(/^ {6}e\.g\. \S/m);
  expect(form).toMatch(/\[\w+: choice “[^”]+”, “/);
});

it('the result shows the label and the sample of each value, nested ones too', () => {
  const form = lines('get_contact');
  const [at] = [form.indexOf('Result')];
  expect(form.slice(at)).toContainEqual(expect.stringMatching(/^ {2}Email \[email\] = \S/));
  expect(form.slice(at)).toContainEqual(
    expect.stringMatching(/^ {2}Stage ID \[opportunities\[\]pipelineStageId\] = \S/),
  );
  expect(form.slice(at)).not.toContainEqual(expect.stringContaining('[object Object]'));
});

it('a read shows both of its forms, and no key shows every form', () => {
  expect(formsAsText('get_contact').match(/, get_contact\)$/gm)).toHaveLength(2);
  const shown = formsAsText().match(/^\S.* \(\w+ (trigger|search|action), \w+\)$/gm);
  expect(shown).toHaveLength(operations.filter(({ hidden }) => !hidden).length);
});

it('an operation that does not exist is named', () => {
  expect(() => formsAsText('get_nothing')).toThrow('get_nothing');
});
