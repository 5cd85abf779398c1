import { onSandbox, simpleCallers } from './onSandbox.ts';

/**
 * POSTs that only read, and those after which the account is the same however often they are sent:
 * https://marketplace.gohighlevel.com/docs/. Every other POST makes a new record.
 */
const REPEATABLE = [
  'POST /calendars/groups/validate-slug',
  'POST /contacts/search',
  'POST /locations/{}/tasks/search',
  'POST /objects/{}/records/search',
  'POST /opportunities/search',
  'POST /social-media-posting/{}/posts/list',
  'POST /users/search/filter-by-email',
  'POST /contacts/bulk/business',
  'POST /contacts/bulk/tags/update/{}',
  'POST /contacts/upsert',
  'POST /contacts/{}/campaigns/{}',
  'POST /contacts/{}/followers',
  'POST /contacts/{}/tags',
  'POST /conversations/providers/live-chat/typing',
  'POST /opportunities/{}/followers',
];

const { run } = onSandbox();

/** Input with which a step sends its POST, where its example does not. */
const INPUTS: Record<string, Record<string, unknown>> = {
  contact_dropdown: {},
  find_contact: { customFieldId: 'MgobCB14YMVKuE4Ka8p1', customFieldValue: '227615' },
  record_dropdown: { objectKey: 'custom_objects.pets' },
  first_record_dropdown: { firstObjectKey: 'custom_objects.pets' },
  second_record_dropdown: { secondObjectKey: 'custom_objects.pets' },
};

const posts = simpleCallers.flatMap((caller) => {
  const route = caller.operation.routes.find((one) => one.startsWith('POST '));
  return route ? [{ ...caller, route: route.replaceAll(/\{\w+\}/g, '{}') }] : [];
});

/** How often a step sends its POST when the first answer is lost, and what it says. */
async function attempts(
  { operation, route }: (typeof posts)[number],
  input: Record<string, unknown> | undefined = INPUTS[operation.key],
) {
  const path = new RegExp(`^(/api/v3)?${route.slice('POST '.length).replaceAll('{}', '[^/]+')}$`);
  const fault = { method: 'POST', path, status: 503 };
  const { requests, messages } = await run(operation, { input, fault });
  const [lost, next] = requests.filter((one) => one.method === 'POST' && path.test(one.path));
  expect(lost).toMatchObject({ status: 503 });
  return { lost, next, messages };
}

const isRepeatable = ({ route }: { route: string }) => REPEATABLE.includes(route);
const again = async (caller: (typeof posts)[number], input?: Record<string, unknown>) => {
  const { lost, next } = await attempts(caller, input);
  expect(next).toMatchObject({ path: lost!.path, body: lost!.body });
};
const once = async (caller: (typeof posts)[number], input?: Record<string, unknown>) => {
  const { next, messages } = await attempts(caller, input);
  if (next) {
    throw new Error(
      `${caller.route} is sent again. If the vendor's page shows that a repeat doubles nothing, add the route to REPEATABLE in test/catalog/repeats.test.ts`,
    );
  }
  expect(messages).toEqual([expect.stringContaining('may have been saved or not')]);
};

it.each(posts.filter(isRepeatable))('$name is sent again', (caller) => again(caller));

it.each(posts.filter((caller) => !isRepeatable(caller)))('$name is sent once', (caller) =>
  once(caller),
);

const post = (key: string) => posts.find(({ operation }) => operation.key === key)!;

it('upsert_contact is sent once when it may add a second contact', () =>
  once(post('upsert_contact'), { phone: '+18885550123', createNewIfDuplicateAllowed: 'yes' }));

it('upsert_opportunity is sent again when it names the opportunity', () =>
  again(post('upsert_opportunity'), {
    id: 'yWQobCRIhRguQtD2llvk',
    pipelineId: 'bCkKGpDsyPP4peuKowkG',
  }));
