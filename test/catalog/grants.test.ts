import type { Operation } from '../../src/core/operations/operation.ts';
import { callers, environmentOf, onSandbox, ownScopes, simpleCallers } from './onSandbox.ts';

/** Every operation with a connection that was granted its scopes and no other. */
const { run } = onSandbox();

/** Scopes of the fields that the account adds to a form and to its results. */
const OF_FIELDS = ['locations/customFields.readonly', 'objects/schema.readonly'];

/** A step, and what the editor asks the vendor for around it. */
const partsOf = ({ scopes }: Pick<Operation, 'scopes'>) =>
  scopes.some((scope) => OF_FIELDS.includes(scope))
    ? ['perform', 'inputFields', 'outputFields']
    : ['perform'];

/** What says that the grant, the version of the API or the media type is not the one that the route takes. */
const REFUSALS: Record<string, readonly (number | null)[]> = {
  HighLevel: [401],
  Strava: [401],
  Runkeeper: [403, 405, 406, 415],
};

it.each(callers)('$name needs no scope that it does not name', async ({ operation }) => {
  const { requests } = await run(operation, { parts: partsOf(operation) });
  const refusals = REFUSALS[operation.service.name]!;
  expect(requests).not.toEqual([]);
  expect(
    requests
      .filter(({ status }) => refusals.includes(status))
      .map(
        ({ method, path, status }) =>
          `${method} ${path}: ${status}. The operation lacks a scope, or src/dev/sandbox lacks this route.`,
      ),
  ).toEqual([]);
});

/** Scopes of requests that only some input causes: a file for a field of the account. */
const CAUSED = 'forms.write';

/** Lists that ask for records of another kind when another kind is chosen in their first field. */
const OF_KINDS = /^(first_|second_)?record_dropdown$/;

/** The kind of record that a scope is about. */
const KINDS = {
  'contacts.readonly': 'contact',
  'opportunities.readonly': 'opportunity',
  'objects/record.readonly': 'business',
};

/** A scope that stands in for a narrower one: https://developers.strava.com/docs/authentication/#details-about-requesting-access */
const WIDER: Record<string, string> = { 'activity:read': 'activity:read_all' };

/** Scopes that only show more where one of these is named. */
const SHOWS_MORE: Record<string, RegExp> = {
  'activity:read_all': /^activity:/,
  'profile:read_all': /^read$/,
  read_all: /^read$/,
};

const needed = simpleCallers
  .filter(({ operation }) => !OF_KINDS.test(operation.key))
  .flatMap(({ name, operation }) => {
    const own = ownScopes(environmentOf(operation));
    return [...new Set(operation.scopes)]
      .filter((scope) => scope !== CAUSED && !own.includes(scope))
      .filter(
        (scope) =>
          !operation.scopes.some((other) => SHOWS_MORE[scope]?.test(other) && other !== scope),
      )
      .map((scope) => ({ name, operation, scope }));
  });

it('each scope that people allow has the words of the vendor’s consent page', () => {
  const unnamed = callers
    .filter(({ operation }) => operation.service.permissionOf)
    .flatMap(({ operation: { service, scopes } }) =>
      scopes.filter((scope) => !/^(View|Edit|Upload) \w/.test(service.permissionOf!(scope))),
    );
  expect([...new Set(unnamed)]).toEqual([]);
});

it.each(needed)('$name says that it needs $scope', async ({ operation, scope }) => {
  const granted = operation.scopes.filter((one) => one !== scope && one !== WIDER[scope]);
  const { messages } = await run(operation, {
    granted,
    parts: OF_FIELDS.includes(scope) ? partsOf(operation) : ['perform'],
  });
  const { permissionOf = (name: string) => name } = operation.service;
  expect(messages.join(' ')).toContain(permissionOf(scope));
});

const ofKinds = simpleCallers
  .filter(({ operation }) => OF_KINDS.test(operation.key))
  .flatMap(({ name, operation }) =>
    Object.entries(KINDS).map(([scope, kind]) => ({ name, operation, scope, kind })),
  );

it.each(ofKinds)(
  '$name needs $scope for records of kind $kind',
  async ({ operation, scope, kind }) => {
    const [chosen] = Object.keys(operation.shape());
    const input = { [chosen!]: kind };
    const others = operation.scopes.filter((one) => one !== scope);
    const refused = await run(operation, { granted: others, input });
    expect(refused.messages.join(' ')).toContain(operation.service.permissionOf!(scope));
    const { messages } = await run(operation, { granted: [scope], input });
    expect(messages).toEqual([]);
  },
);
