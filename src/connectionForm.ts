import type { Authentication } from 'zapier-platform-core';
import { type Connection, chosenScopes } from './core/connection.ts';
import type { Contents } from './core/operations/contents.ts';
import { optionalSetting } from './core/settings.ts';

/**
 * The form in which people connect an account. Its fields are the same for every account: Zapier's forms for
 * connections have no fields that appear with a choice, so the help of each field says which account it is for.
 * https://github.com/zapier/zapier-platform/blob/main/packages/schema/lib/schemas/AuthFieldSchema.js
 */
export function connectionForm(connections: readonly Connection[], scopes: Contents['scopes']) {
  const offered = offeredConnections(connections);
  return [
    {
      key: 'environment',
      label: 'Account to Connect',
      type: 'string',
      required: true,
      choices: offered.map(({ environment, label }) => ({
        value: environment,
        sample: environment,
        label,
      })),
      helpText: helpOf(offered, scopes),
    },
    ...offered.flatMap(({ fields = [] }) => fields),
  ] satisfies Authentication['fields'];
}

/** What the connection asks the person to allow: what the owner chose, or else what all its operations need. */
export const scopesToAsk = (
  connection: Connection,
  scopes: Contents['scopes'],
): readonly string[] => chosenScopes(connection) ?? scopes[connection.environment] ?? [];

/** The accounts that the owner named in `LEADLAP_ACCOUNTS` when the app was pushed; all without it. */
function offeredConnections(connections: readonly Connection[]): readonly Connection[] {
  const named = optionalSetting('LEADLAP_ACCOUNTS')
    ?.split(/[\s,]+/)
    .filter(Boolean);
  const unknown = named?.find((name) =>
    connections.every(({ environment }) => environment !== name),
  );
  if (unknown) {
    const known = connections.map(({ environment }) => environment).join(', ');
    throw new Error(
      `LEADLAP_ACCOUNTS: there is no account “${unknown}”. The accounts are ${known}.`,
    );
  }
  return connections.filter(
    ({ environment, isOffered }) =>
      (named?.includes(environment) ?? true) && (isOffered?.() ?? true),
  );
}

const INTRODUCTION = 'Connect each account once; every step then chooses one of them.';

const PERMISSIONS =
  'Each asks for these permissions. With fewer, the steps that need only those still work.';

/** Longest help text that Zapier takes. */
const LONGEST = 1000;

function helpOf(offered: readonly Connection[], scopes: Contents['scopes']): string {
  const asked = offered.flatMap((connection) => {
    const words = connection.asksFor?.(scopesToAsk(connection, scopes));
    return words ? [`- **${connection.label}**: ${words}`] : [];
  });
  const help = [INTRODUCTION, ...(asked.length > 0 ? [PERMISSIONS, ...asked] : [])].join('\n');
  return help.length <= LONGEST ? help : INTRODUCTION;
}
