import { connections } from '../../connections.ts';
import { scopesFor } from './scopesFor.ts';

/**
 * Prints what to enter when the vendors' apps are registered: the scopes that the whole catalog needs, or
 * only what the command names: `npm run scopes -- "Contacts" send_message "Invoices & Estimates"`.
 */
const names = process.argv.slice(2);
for (const connection of connections) {
  const scopes = scopesFor(connection, names);
  if (scopes.length > 0) {
    // A token's permissions are ticked by their names; the scopes of an application are entered.
    const { permissionOf = (scope: string) => scope } = connection.service;
    const listed = 'enter' in connection ? new Set(scopes.map(permissionOf)) : scopes;
    console.log(`\n${connection.label}\n${[...listed].join('\n')}`);
    if (names.length > 0 && connection.scopesSetting) {
      console.log(
        `\nAsk for no more than these: ${connection.scopesSetting}="${scopes.join(' ')}"`,
      );
    }
  }
}
