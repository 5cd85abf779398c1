import { choices } from '../service.ts';
import { type ApiEndpoint, endpoints, isRead } from './endpoints.ts';
import { OWN_PATH } from './ownPath.ts';

/** HighLevel's own list of its endpoints. */
export const API_DOCS = 'https://marketplace.gohighlevel.com/docs/ghl/';

const offered = (some: readonly ApiEndpoint[]): Record<string, string> => ({
  ...OWN_PATH,
  ...Object.fromEntries(
    some.map(({ route, group, name, deprecated }) => [
      route,
      `${group}: ${name}${deprecated ? ' (deprecated)' : ''}`,
    ]),
  ),
});

/** All at once, since the editor searches what it has loaded. */
export const endpointDropdown = choices({
  key: 'endpoint_dropdown',
  noun: 'Endpoint',
  docs: API_DOCS,
  choices: () => offered(endpoints()),
});

export const readEndpointDropdown = choices({
  key: 'read_endpoint_dropdown',
  noun: 'Reading Endpoint',
  docs: API_DOCS,
  choices: () => offered(endpoints().filter(isRead)),
});
