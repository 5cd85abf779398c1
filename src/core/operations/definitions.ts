import type { ZapierDefinition } from './definition.ts';
import type { Operation } from './operation.ts';
import { checkSuccessors } from './retired.ts';

/** The operations of one kind, as Zapier's core is given them. */
export type Definitions = Record<string, ZapierDefinition>;

/**
 * The definitions of one kind of operation. They hang on a function because Zapier's core, which
 * copies the whole app at every step, passes functions on by reference.
 */
export function definitionsOf(
  operations: readonly Operation[],
  kind: Operation['kind'],
): Definitions {
  const holder = () => undefined;
  const ofKind = operations.filter((operation) => operation.kind === kind);
  checkSuccessors(ofKind);
  for (const { key, definition } of ofKind) {
    if (key in holder) {
      throw new Error(`Two ${kind} operations have the key ${key}`);
    }
    Object.defineProperty(holder, key, { value: definition, enumerable: true });
  }
  return holder as unknown as Definitions;
}
