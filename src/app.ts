import type { BeforeRequestMiddleware } from 'zapier-platform-core';
import packageJson from '../package.json' with { type: 'json' };
import { authenticationOf } from './authentication.ts';
import { connections, operations } from './catalog.ts';
import { signOutsideZaps } from './core/http/outsideZaps.ts';
import { pinToken } from './core/http/tokenGuard.ts';
import { definitionsOf } from './core/operations/definitions.ts';
import { withTwins } from './core/operations/operation.ts';
import { hydrators } from './hydrators.ts';
import { searchOrCreates } from './searchOrCreates.ts';

/** The app as Zapier's core takes it. */
export const app = {
  version: packageJson.version,
  platformVersion: packageJson.dependencies['zapier-platform-core'],
  // Empty values reach our own validation: https://docs.zapier.com/platform/build-cli/empty-values-in-input-data
  // All requests go through Zapier's client, so its patch of node:http would only log bodies.
  flags: { cleanInputData: false, throwForThrottlingEarly: false, skipHttpPatch: true },
  authentication: authenticationOf(connections, operations),
  beforeRequest: [pinToken(connections), signOutsideZaps(connections)] as BeforeRequestMiddleware[],
  afterResponse: [],
  triggers: definitionsOf(withTwins(operations), 'trigger'),
  searches: definitionsOf(operations, 'search'),
  creates: definitionsOf(operations, 'create'),
  searchOrCreates,
  // Last, since `z.dehydrate` looks through the definition from its end.
  hydrators,
};
