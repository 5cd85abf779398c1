import type { Bundle } from 'zapier-platform-core';
import type { Service } from '../service.ts';
import type { Shape } from '../shape.ts';

/**
 * Which runs wait for one another: Zapier starts a run for each new item, and two runs that look at the
 * same record before they write would each miss what the other one writes.
 */
export type Lock<S extends Shape> = {
  /** What the runs have in common; operations that name the same thing wait for one another. */
  on: string;
  /** Fields that say which one: runs with other values of them go on side by side. Required ones, or some of `oneOf`, where those that are left empty count as the same. */
  by?: readonly (keyof S & string)[];
};

/**
 * Zapier runs a step for 30 s at most; a run that dies gives the lock back after this time:
 * https://docs.zapier.com/platform/build/operating-constraints
 */
const SECONDS = 60;

/**
 * A lock as Zapier's schema has it, always for one account alone: the connection, and where the connection
 * serves several accounts the one that the step names.
 * https://github.com/zapier/zapier-platform/blob/main/packages/schema/lib/schemas/LockObjectSchema.js
 */
export function lockOf(
  service: Service,
  account: string | undefined,
  { on, by = [] }: { on: string; by?: readonly string[] },
) {
  const ofConnections = service.environments.flatMap((environment) =>
    Object.keys(
      service.connectionFields?.({ authData: { environment } } as unknown as Bundle, account) ?? {},
    ),
  );
  const fields = [...new Set([...ofConnections, ...by])];
  return {
    key: [on, ...fields.map((field) => `{{bundle.inputData.${field}}}`)].join(' '),
    scope: ['auth'],
    timeout: SECONDS,
  };
}
