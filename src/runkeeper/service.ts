import { vocabularyOf } from '../core/operations/vocabulary.ts';
import type { Service } from '../core/service.ts';
import { vendorAddress } from '../core/settings.ts';
import { acknowledges, explain } from './failures.ts';

export const runkeeper: Service<'userId'> = {
  name: 'Runkeeper',
  exampleId: '2000000103',
  environments: ['runkeeper'],
  baseUrl: vendorAddress('RUNKEEPER_API_URL', 'https://api.runkeeper.com', ['runkeeper.com']),
  context: ({ authData: { userId } }) => ({ ...(userId && { userId }) }),
  preferences: ({ units }) => ({ ...(units && { units }) }),
  // A write has no representation to choose; answers may still come in ISO-8859-1.
  headers: () => ({ accept: '*/*', 'accept-charset': 'UTF-8' }),
  probePath: () => '/user',
  // It chooses the representation of a record: https://runkeeper.com/developer/healthgraph/overview
  mediaType: (name) => `application/vnd.com.runkeeper.${name}+json`,
  probeMediaType: 'User',
  keptToken: () => ({
    refused: 'Runkeeper no longer accepts this connection. Reconnect the account.',
  }),
  withoutScopes: true,
  outsideZaps: true,
  acknowledges,
  explain,
};

export const { read, trigger, search, action, dropdown, choices } = vocabularyOf(runkeeper);
