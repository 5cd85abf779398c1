import type { Contents } from './contents.ts';
import type { ZapierDefinition } from './definition.ts';
import type { Kind } from './operation.ts';

/** The operations of one kind, as Zapier's core is given them. */
export type Definitions = Record<string, ZapierDefinition>;

/**
 * The definitions of one kind of operation, each made when more of it is asked for than its key. They hang
 * on a function because Zapier's core, which copies the whole app at every step, passes functions on by reference.
 */
export function definitionsOf({ keys, definitionOf }: Contents, kind: Kind): Definitions {
  const holder = () => undefined;
  for (const key of keys[kind]) {
    // Zapier's core leaves frozen objects alone, and their getters with them.
    const value = Object.freeze({
      key,
      get noun() {
        return definitionOf(kind, key).noun;
      },
      get display() {
        return definitionOf(kind, key).display;
      },
      get operation() {
        return definitionOf(kind, key).operation;
      },
    });
    Object.defineProperty(holder, key, { value, enumerable: true });
  }
  return holder as unknown as Definitions;
}
