import nock from 'nock';
import { byCursor } from '../../src/core/paging.ts';
import { offline } from '../offline.ts';
import { acmeZapier, dropdown, HOST } from './acme.ts';

const things = dropdown({
  key: 'thing_dropdown',
  noun: 'Thing',
  docs: '',
  scopes: [],
  route: 'GET /things',
  paging: byCursor({ size: 'limit', max: 2, cursor: { after: 'last.id' } }),
  result: 'things[]',
  option: ({ id }) => ({ id, label: id }),
});
const { poll } = acmeZapier([things]);

offline();

it('“Load more” reaches a page behind a cursor through those before it', async () => {
  const page = (query: Record<string, string>, ids: number[]) =>
    nock(HOST)
      .get('/v1/things')
      .query({ limit: '2', ...query })
      .reply(200, { things: ids.map((id) => ({ id })) });
  page({}, [1, 2]);
  page({ after: '2' }, [3, 4]);
  page({ after: '4' }, [5]);
  const choices = await poll('thing_dropdown', {}, { page: 2 });
  expect(choices).toEqual([{ id: '5', label: '5' }]);
});
