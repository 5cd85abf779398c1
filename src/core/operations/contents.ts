import { type Connection, connectionScopes } from '../connection.ts';
import type { ZapierDefinition } from './definition.ts';
import { type Kind, type Operation, withTwins } from './operation.ts';
import { checkSuccessors } from './retired.ts';
import { searchStepsOf } from './searchSteps.ts';

/** What an app must know of its operations before one of them runs. */
export type Contents = {
  /** Keys of the operations of each kind. */
  keys: Record<Kind, readonly string[]>;
  /** What each connection must be allowed for all its operations, by its environment. */
  scopes: Readonly<Record<string, readonly string[]>>;
  /** Keys of the searches by those of the dropdowns whose records they find. */
  searchSteps: Readonly<Record<string, string>>;
  /** Zapier's definition of an operation. */
  definitionOf(kind: Kind, key: string): ZapierDefinition;
};

/** @throws Error when two operations of a kind have one key, or nothing takes the place of a retired one. */
export function contentsOf(
  connections: readonly Connection[],
  operations: readonly Operation[],
): Contents {
  const all = { trigger: [], search: [], create: [] } as Record<Kind, Operation[]>;
  for (const operation of withTwins(operations)) {
    all[operation.kind].push(operation);
  }
  const keysOf = (kind: Kind) => {
    const keys = all[kind].map(({ key }) => key);
    const twice = keys.find((key, index) => keys.indexOf(key) < index);
    if (twice) {
      throw new Error(`Two ${kind} operations have the key ${twice}`);
    }
    checkSuccessors(all[kind]);
    return keys;
  };
  return {
    keys: { trigger: keysOf('trigger'), search: keysOf('search'), create: keysOf('create') },
    scopes: Object.fromEntries(
      connections.map((one) => [one.environment, connectionScopes(one, operations)]),
    ),
    searchSteps: searchStepsOf(operations),
    definitionOf: (kind, key) => all[kind].find((one) => one.key === key)!.definition,
  };
}
