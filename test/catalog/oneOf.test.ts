import { operations } from '../../src/catalog.ts';
import { fieldFacts, isOptional } from '../../src/core/input/fields/field.ts';
import type { Operation } from '../../src/core/operations/operation.ts';

/** What a form needs at least one of: anything that an update can change, or what the vendor asks for. */

const oneOfIn = ({ words }: Operation) => (words as { oneOf?: readonly string[] }).oneOf;
const steps = operations.filter(({ hidden, words }) => !hidden && !('asks' in words));
const isUpdate = ({ key, kind }: Operation) => kind === 'create' && key.startsWith('update_');

/** Fields of an update that say how, and change nothing by themselves. */
const SAYS_HOW: Record<string, readonly string[]> = {
  update_recurring_task: [
    ...['interval', 'dayOfWeek', 'dayOfMonth', 'monthOfYear', 'startDate', 'endDate', 'count'],
    ...['dueAfterSeconds', 'createTaskIfOverDue'],
  ],
  update_service_booking: ['overrideAvailability', 'skipSchedulingNotice'],
};

/** Updates that a vendor takes without a change, and whose forms also have fields of the account or are long. */
const MAY_BE_EMPTY = [
  ...['update_contact', 'update_opportunity', 'update_record', 'update_calendar'],
  ...['update_appointment', 'update_notification', 'update_social_post', 'update_location'],
];

/** What the vendor asks for, whatever else is filled in. */
const ASKED_FOR: Record<string, readonly string[]> = {
  // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar-events
  list_calendar_events: ['calendarId', 'userId', 'groupId'],
  // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-blocked-slots
  list_blocked_slots: ['calendarId', 'userId', 'groupId'],
  // https://marketplace.gohighlevel.com/docs/ghl/calendars/create-block-slot
  create_block_slot: ['calendarId', 'assignedUserId'],
  // https://marketplace.gohighlevel.com/docs/ghl/calendars/edit-block-slot
  update_block_slot: ['calendarId', 'assignedUserId'],
  // https://marketplace.gohighlevel.com/docs/ghl/contacts/get-duplicate-contact
  get_duplicate_contact: ['email', 'phone'],
  // https://marketplace.gohighlevel.com/docs/ghl/contacts/upsert-contact
  upsert_contact: ['email', 'phone'],
  // A contact without any of these has no name in HighLevel.
  create_contact: ['email', 'phone', 'firstName', 'lastName', 'name'],
  // https://marketplace.gohighlevel.com/docs/ghl/opportunities/upsert-opportunity
  upsert_opportunity: ['contactId', 'id'],
  // https://marketplace.gohighlevel.com/docs/ghl/opportunities/remove-followers-opportunity
  remove_followers: ['followers', 'isRemoveAllFollowers'],
  // https://marketplace.gohighlevel.com/docs/ghl/social-planner/create-post
  create_social_post: ['summary', 'media'],
};

it.each(steps.filter((step) => isUpdate(step) && !(step.key in ASKED_FOR)))(
  '$key changes any one value alone, and says so when nothing is filled in',
  (step) => {
    const shape = step.shape();
    const { routes, key } = step;
    const inPath = (field: string) => routes.some((route) => route.includes(`{${field}}`));
    const values = Object.keys(shape).filter((field) => !inPath(field));
    const needs = values.some((field) => !isOptional(shape[field]!));
    const changing = values.filter(
      (field) => !fieldFacts(shape[field]!).local && !SAYS_HOW[key]?.includes(field),
    );
    const expected = needs || MAY_BE_EMPTY.includes(key) ? undefined : changing;
    expect(oneOfIn(step) && [...oneOfIn(step)!].sort()).toEqual(expected?.sort());
  },
);

it.each(Object.entries(ASKED_FOR))('%s asks for what its vendor asks for', (key, asked) => {
  const found = steps.filter((step) => step.key === key);
  expect(found).not.toEqual([]);
  for (const step of found) {
    expect(oneOfIn(step)).toEqual(asked);
  }
});

const measurements = steps.filter(
  (step) => step.key.startsWith('create_runkeeper_') && oneOfIn(step),
);

it.each(measurements)('$key measures something', (step) => {
  const update = steps.find(({ key }) => key === step.key.replace('create_', 'update_'))!;
  // Which meal it was is no measurement.
  expect(oneOfIn(step)).toEqual(oneOfIn(update)!.filter((field) => field !== 'meal'));
});

const lookingUp = steps.filter(({ words }) => 'lookups' in words);

it.each(lookingUp)('$key asks for something to look up', (step) => {
  const { lookups } = step.words as unknown as { lookups: readonly { by: string }[] };
  expect(oneOfIn(step)).toEqual([...new Set(lookups.map(({ by }) => by))]);
});

const ofSomebody = operations.filter(
  ({ hidden, words, shape }) =>
    !hidden && 'asks' in words && 'contactId' in shape() && isOptional(shape().contactId!),
);

it.each(ofSomebody)('$key asks whose contact it is about', (step) => {
  const shape = step.shape();
  const people = ['contactId', 'athlete', 'email', 'phone'].filter(
    (key) => key in shape && isOptional(shape[key]!),
  );
  expect(new Set(oneOfIn(step))).toEqual(new Set(people));
});
