import { labelOf, toInputFields } from '../../../src/core/input/editorFields.ts';
import {
  choice,
  file,
  lineItems,
  list,
  recordId,
  text,
  yesNo,
} from '../../../src/core/input/fields.ts';
import { humanize, humanizePath } from '../../../src/core/input/humanize.ts';

it.each([
  ['dueDate', 'Due Date'],
  ['business_id', 'Business ID'],
  ['address1', 'Address 1'],
  ['url', 'URL'],
  ['utm_source', 'UTM Source'],
  ['dnd', 'DND'],
  ['taskIds', 'Task IDs'],
  ['outOfService', 'Out of Service'],
  ['sharedWith', 'Shared With'],
  ['to', 'To'],
  ['', ''],
])('%s reads %p', (key, label) => expect(humanize(key)).toBe(label));

it.each([
  ['contact__email', 'Contact Email'],
  ['laps[]name', 'Lap Name'],
  ['availabilities[]hours[]openHour', 'Availability Hour Open Hour'],
  ['address[]line', 'Address Line'],
])('a value at %s reads %p', (path, label) => expect(humanizePath(path)).toBe(label));

it('labels a field by its own label, or by its key', () => {
  const shape = { contactId: recordId({ label: 'Contact' }), dueDate: text() };
  expect(labelOf(shape, 'contactId')).toBe('Contact');
  expect(labelOf(shape, 'dueDate')).toBe('Due Date');
  expect(labelOf(shape, 'unknownKey')).toBe('Unknown Key');
});

it('puts required fields first and keeps the order otherwise', () => {
  const fields = toInputFields({
    a: text().optional(),
    b: text(),
    c: yesNo().default(true),
    d: text(),
  });
  expect(fields.map(({ key, required }) => [key, required])).toEqual([
    ['b', true],
    ['d', true],
    ['a', false],
    ['c', false],
  ]);
});

it('keeps the fields of a group together, after those of none', () => {
  const fields = toInputFields({
    city: text({ group: 'address' }).optional(),
    gender: text({ group: 'more' }).optional(),
    name: text().optional(),
    state: text({ group: 'address' }).optional(),
  });
  expect(fields.map(({ key }) => key)).toEqual(['name', 'city', 'state', 'gender']);
});

it('says of a field what Zapier needs and nothing else', () => {
  expect(toInputFields({ title: text() })).toEqual([
    { key: 'title', label: 'Title', type: 'string', required: true },
  ]);
  expect(
    toInputFields({
      contactId: recordId({ label: 'Contact' }),
      taskId: recordId({
        label: 'Task',
        help: 'Choose the task.',
        dropdown: 'task_dropdown',
        dependsOn: ['contactId'],
        group: 'more',
        placeholder: 'abc',
        alters: true,
        at: 'task.id',
        local: true,
      }),
    }),
  ).toEqual([
    { key: 'contactId', label: 'Contact', type: 'string', required: true },
    {
      key: 'taskId',
      label: 'Task',
      helpText: 'Choose the task.',
      type: 'string',
      required: true,
      dynamic: 'task_dropdown.id.label',
      dependsOn: ['contactId'],
      group: 'more',
      placeholder: 'abc',
      altersDynamicFields: true,
    },
  ]);
});

it('leaves open whether a dependent field is required, so that the editor can disable it', () => {
  const taskId = recordId({ dependsOn: ['contactId'] }).optional();
  const [, field] = toInputFields({ contactId: recordId(), taskId });
  expect(field).toMatchObject({ key: 'taskId', dependsOn: ['contactId'] });
  expect(field).not.toHaveProperty('required');
});

it('lets no field wait for an optional one, in line items either', () => {
  const task = recordId({ dependsOn: ['contactId'] });
  const fields = { contactId: recordId().optional(), taskId: task.optional() };
  expect(toInputFields(fields)[1]).toMatchObject({ key: 'taskId', required: false });
  expect(toInputFields(fields)[1]).not.toHaveProperty('dependsOn');
  const rows = lineItems({ task });
  const [, waiting] = toInputFields({ contactId: recordId(), rows });
  expect(waiting).toMatchObject({ children: [{ dependsOn: ['contactId'] }] });
});

it('writes choices, lists, files and line items in Zapier’s form', () => {
  const fields = toInputFields({
    size: choice({ s: 'Small' }),
    sizes: list(choice({ s: 'Small' })),
    photo: file(),
    rows: lineItems({ name: text(), note: text().optional() }, { label: 'Rows' }),
  });
  const small = { value: 's', sample: 's', label: 'Small' };
  expect(fields).toEqual([
    { key: 'size', label: 'Size', type: 'string', required: true, choices: [small] },
    { key: 'sizes', label: 'Sizes', type: 'string', required: true, list: true, choices: [small] },
    { key: 'photo', label: 'Photo', type: 'file', required: true },
    {
      key: 'rows',
      label: 'Rows',
      children: [
        { key: 'name', label: 'Name', type: 'string', required: true },
        { key: 'note', label: 'Note', type: 'string', required: false },
      ],
    },
  ]);
});

it('tells the order of short lists only', () => {
  const sizes = { a: 'A', b: 'B', c: 'C', d: 'D', e: 'E' };
  const { e: _, ...four } = sizes;
  const choicesOf = (choices: Record<string, string>) =>
    toInputFields({ size: choice(choices) })[0]!.choices;
  expect(choicesOf(sizes)).toEqual(sizes);
  expect(choicesOf(four)).toEqual(
    Object.entries(four).map(([value, label]) => ({ value, sample: value, label })),
  );
});

it('leaves long choices to a dropdown that fields share, and still checks them', () => {
  const shape = { size: choice({ s: 'Small' }, { dropdown: 'size_dropdown' }) };
  expect(toInputFields(shape)).toEqual([
    {
      key: 'size',
      label: 'Size',
      type: 'string',
      required: true,
      dynamic: 'size_dropdown.id.label',
    },
  ]);
  expect(shape.size.safeParse('huge').success).toBe(false);
});
