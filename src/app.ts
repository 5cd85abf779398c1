import type { BeforeRequestMiddleware } from 'zapier-platform-core';
import packageJson from '../package.json' with { type: 'json' };
import { authenticationOf } from './authentication.ts';
import { connections } from './connections.ts';
import { contents } from './contents.ts';
import { signOutsideZaps } from './core/http/outsideZaps.ts';
import { pinToken } from './core/http/tokenGuard.ts';
import { definitionsOf } from './core/operations/definitions.ts';
import { offerSearchSteps } from './core/operations/searchSteps.ts';
import { introduce } from './core/step.ts';
import { hydrators } from './hydrators.ts';
import { searchOrCreates } from './searchOrCreates.ts';

offerSearchSteps(contents.searchSteps);
for (const { service } of connections) {
  introduce(service);
}

/** The app as Zapier's core takes it. */
export const app = {
  version: packageJson.version,
  platformVersion: packageJson.dependencies['zapier-platform-core'],
  // Empty values reach our own validation: https://docs.zapier.com/platform/build-cli/empty-values-in-input-data
  // All requests go through Zapier's client, so its patch of node:http would only log bodies.
  flags: { cleanInputData: false, throwForThrottlingEarly: false, skipHttpPatch: true },
  authentication: authenticationOf(connections, contents.scopes),
  beforeRequest: [pinToken(connections), signOutsideZaps(connections)] as BeforeRequestMiddleware[],
  afterResponse: [],
  triggers: definitionsOf(contents, 'trigger'),
  searches: definitionsOf(contents, 'search'),
  creates: definitionsOf(contents, 'create'),
  searchOrCreates,
  // Last, since `z.dehydrate` looks through the definition from its end.
  hydrators,
};
