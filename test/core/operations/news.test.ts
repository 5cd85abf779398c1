import { newestFirst } from '../../../src/core/operations/news.ts';

it('puts the newest first around records without a time', () => {
  const records = [
    { id: 'old', added: '2026-03-01T09:00:00Z' },
    { id: 'timeless', added: null },
    { id: 'new', added: '2026-03-03T09:00:00Z' },
    { id: 'undated', added: null },
  ];
  const ids = newestFirst(records, { created: 'added' }, 'new').map(({ id }) => id);
  expect(ids).toEqual(['new', 'old', 'timeless', 'undated']);
});
