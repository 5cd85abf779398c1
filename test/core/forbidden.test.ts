import nock from 'nock';
import { StepError } from '../../src/core/errors.ts';
import { out } from '../../src/core/output.ts';
import { vocabularyOf } from '../../src/core/vocabulary.ts';
import { offline } from '../offline.ts';
import { acme, acmeZapier, failureOf, HOST } from './acme.ts';

const { search } = vocabularyOf({
  ...acme,
  explain: ({ forbidden, status }) => new StepError('error', forbidden ?? 'No.', { status }),
});

const explore = search({
  key: 'search_places',
  noun: 'Place',
  label: 'Search Places',
  description: 'Finds places.',
  docs: '',
  scopes: [],
  route: 'GET /places',
  forbidden: 'Only partners of Acme may search.',
  input: () => ({}),
  result: '[]',
  output: () => out.object({ id: out.id('1', 'ID') }),
});

offline();

it('hands the service what a refusal of the endpoint means', async () => {
  nock(HOST).get('/v1/places').reply(403, {});
  const { message } = await failureOf(acmeZapier([explore]).find('search_places'));
  expect(message).toBe('Only partners of Acme may search.');
});
