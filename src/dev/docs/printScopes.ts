import { connections, operations } from '../../catalog.ts';
import { connectionScopes } from '../../core/connection.ts';

/** Prints what to enter when the vendors' apps are registered: the scopes that the catalog needs. */
for (const connection of connections) {
  console.log(`\n${connection.label}\n${connectionScopes(connection, operations).join('\n')}`);
}
