import { operations } from '../../catalog.ts';
import { type Connection, connectionScopes } from '../../core/connection.ts';
import { fieldFacts } from '../../core/input/fields/field.ts';
import type { Operation } from '../../core/operations/operation.ts';
import type { Shape } from '../../core/shape.ts';
import { endpoints } from '../../highlevel/api/endpoints.ts';
import { accountOf, valuesOf } from '../../highlevel/api/values.ts';
import { highlevel } from '../../highlevel/service.ts';
import { services, visible } from './services.ts';

/** Something that a connection is used for, and the scopes that it takes. */
type Use = Pick<Operation, 'service' | 'account' | 'scopes'>;

/**
 * The scopes that a connection needs for some operations and no other, those of the lists in their forms
 * included; for all operations where `names` is empty.
 * @param names keys or labels of operations, headings of the catalog, and endpoints or groups of endpoints, as HighLevel API Request lists them
 * @returns nothing for a connection that is not used
 * @throws Error for a name that nothing has
 */
export function scopesFor(connection: Connection, names: readonly string[]): string[] {
  if (names.length === 0) {
    return connectionScopes(connection, operations);
  }
  const uses = names.flatMap(usesOf).filter(({ service }) => service === connection.service);
  return uses.length > 0 ? connectionScopes(connection, uses) : [];
}

function usesOf(name: string): Use[] {
  const isName = (one: string) => one.toLowerCase() === name.toLowerCase();
  const chosen = services.flatMap(({ categories }) =>
    Object.entries(categories).flatMap(([heading, ofHeading]) =>
      visible(ofHeading).filter(({ key, label }) => [heading, key, label].some(isName)),
    ),
  );
  const called = endpoints().filter(({ group, name: ofGroup, route }) =>
    [group, `${group}: ${ofGroup}`, route].some(isName),
  );
  if (chosen.length + called.length === 0) {
    throw new Error(
      `No operation, heading, endpoint or group of endpoints is called “${name}”. docs/operations.md and docs/highlevel-endpoints.md list them.`,
    );
  }
  const calls = called.map((one) => ({
    service: highlevel,
    account: accountOf(one),
    scopes: one.scopes,
  }));
  const listed = called.flatMap((one) => listsOf(valuesOf(one).fields));
  return [...calls, ...withLists([...chosen, ...listed])];
}

/** Operations and the lists of choices in their forms, as well as those in the forms of the lists. */
function withLists(some: readonly Operation[]): Operation[] {
  const all = new Set(some);
  for (const operation of all) {
    for (const list of listsOf(operation.shape())) {
      all.add(list);
    }
  }
  return [...all];
}

const listsOf = (shape: Shape): Operation[] =>
  Object.values(shape).flatMap((field) => {
    const { dropdown, children } = fieldFacts(field);
    return [
      ...operations.filter(({ hidden, key }) => hidden && key === dropdown),
      ...(children ? listsOf(children) : []),
    ];
  });
