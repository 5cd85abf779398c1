import {
  choice,
  dateTime,
  duration,
  type FieldOptions,
  integer,
  list,
  longText,
  recordId,
  text,
  yesNo,
} from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { contactUrl } from '../contacts/links.ts';
import { contactName } from '../contacts/names.ts';
import { contactId } from '../contacts/schema.ts';
import { subAccount } from '../locations/names.ts';
import { userName } from '../users/names.ts';
import { userId } from '../users/schema.ts';

/** HighLevel has no list of recurring tasks to choose from. */
export const recurringTaskId = () =>
  recordId({
    label: 'Recurring Task',
    typed: true,
    help: 'Map the “Recurring Task ID” of “Create Recurring Task”.',
  });

const INTERVALS = {
  hourly: 'Hourly',
  daily: 'Daily',
  weekly: 'Weekly',
  monthly: 'Monthly',
  yearly: 'Yearly',
};

const WEEKDAYS = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

const rule = (name: string, options: FieldOptions = {}) => ({
  at: `rruleOptions.${name}`,
  ...options,
});
const onlyWith = (...is: (keyof typeof INTERVALS)[]): FieldOptions => ({
  group: 'schedule',
  onlyWith: { field: 'intervalType', is },
});

/** Headings in the forms of a recurring task. */
export const recurringTaskGroups = { schedule: 'More About the Schedule' };

/** The fields of a recurring task that an update may omit. Those of the schedule travel together. */
export const recurringTaskFields = () => ({
  title: text().optional(),
  intervalType: choice(
    INTERVALS,
    rule('intervalType', { label: 'Repeats', alters: true }),
  ).optional(),
  startDate: dateTime(
    rule('startDate', {
      label: 'First Start',
      help: 'In your Zap’s time zone unless it has an offset.',
    }),
  ).optional(),
  dueAfterSeconds: duration({
    zero: true,
    ...rule('dueAfterSeconds', {
      label: 'Due After',
      placeholder: '24:00:00',
      help: 'How long after its start a task is due, in hours, minutes and seconds.',
    }),
  }).optional(),
  description: longText().optional(),
  contactIds: list(contactId(), { label: 'Contacts', split: true }).optional(),
  owners: list(userId(), { label: 'Assigned To', split: true }).optional(),
  interval: integer({
    min: 1,
    ...rule('interval', {
      group: 'schedule',
      help: '2 with Weekly is a task every two weeks. Defaults to 1.',
    }),
  }).optional(),
  dayOfWeek: choice(WEEKDAYS, rule('dayOfWeek', onlyWith('weekly'))).optional(),
  dayOfMonth: integer({
    min: 1,
    max: 31,
    ...rule('dayOfMonth', {
      help: 'A day from 1 to 31, such as 15.',
      ...onlyWith('monthly', 'yearly'),
    }),
  }).optional(),
  monthOfYear: integer({
    min: 1,
    max: 12,
    ...rule('monthOfYear', {
      label: 'Month',
      help: 'From 1 for January to 12 for December.',
      ...onlyWith('yearly'),
    }),
  }).optional(),
  endDate: dateTime(
    rule('endDate', {
      label: 'End',
      group: 'schedule',
      placeholder: '2027-03-01 09:00',
      notBefore: 'startDate',
      help: 'No tasks start after this. Defaults to no end.',
    }),
  ).optional(),
  count: integer({
    min: 1,
    ...rule('count', { label: 'Number of Tasks', group: 'schedule' }),
  }).optional(),
  createTaskIfOverDue: yesNo(
    rule('createTaskIfOverDue', {
      label: 'Create While Overdue',
      group: 'schedule',
      help: 'Choose yes to create the next task even if the previous one is overdue.',
    }),
  ).optional(),
  ignoreTaskCreation: yesNo({
    label: 'Skip First Task',
    group: 'schedule',
    help: 'Choose yes to create no task right away. Defaults to no.',
  }).optional(),
});

type Schedule = Record<string, unknown>;

/** HighLevel insists on an interval wherever a schedule is sent. */
export const withInterval = ({ intervalType, interval = 1, ...values }: Schedule): Schedule =>
  intervalType === undefined ? values : { ...values, intervalType, interval };

/** The parts of a schedule that mean nothing without its first start. */
const PARTS = [
  'interval',
  'dayOfWeek',
  'dayOfMonth',
  'monthOfYear',
  'endDate',
  'count',
  'createTaskIfOverDue',
];

/** HighLevel takes a schedule as a whole: https://marketplace.gohighlevel.com/docs/ghl/locations/update-recurring-task */
export const wholeSchedule = (values: Schedule): string[] =>
  values.intervalType === undefined && PARTS.some((part) => values[part] !== undefined)
    ? ['Fill in Repeats, First Start and Due After too: the whole schedule is replaced.']
    : [];

/** A task that is created again and again: https://marketplace.gohighlevel.com/docs/ghl/locations/get-recurring-task-by-id */
export const recurringTask = () =>
  out.object({
    id: out.id('sx6wyHhbFdRXh302Lunr', 'Recurring Task ID'),
    title: out.text('Send the monthly check-in'),
    description: out.text('Ask about goals and injuries.'),
    contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    contactName: contactName(),
    contactUrl: contactUrl(),
    assignedTo: out.id('y0BeYjuRIlDwsDcOHOJo', 'Assigned To (User ID)'),
    assignedToName: userName('assignedTo', 'Assigned To'),
    rruleOptions: out.object({
      intervalType: out.text('monthly', { label: 'Repeats' }),
      interval: out.integer(1, { label: 'Interval' }),
      startDate: out.moment('2026-03-01T09:00:00Z', { label: 'First Start' }),
      endDate: out.moment('2027-03-01T09:00:00Z', { label: 'End' }),
      dayOfMonth: out.integer(1, { label: 'Day of Month' }),
      dayOfWeek: out.text('MO', { label: 'Day of Week' }),
      monthOfYear: out.integer(3, { label: 'Month' }),
      count: out.integer(12, { label: 'Number of Tasks' }),
      createTaskIfOverDue: out.yesNo(false, { label: 'Is Created While Overdue' }),
      dueAfterSeconds: out.integer(86400, { label: 'Due After (seconds)' }),
    }),
    totalOccurrence: out.integer(1, { label: 'Tasks So Far' }),
    deleted: out.yesNo(false),
    createdAt: out.moment('2026-03-01T09:00:00Z'),
    updatedAt: out.moment('2026-03-01T09:00:00Z'),
    ...subAccount(),
  });
