import type { PlainInputField } from 'zapier-platform-core';
import { rewritten } from '../../../src/dev/zapier/rewriting.ts';

const fields = [
  { key: 'value', type: 'number' },
  { key: 'count', type: 'integer' },
  { key: 'muted', type: 'boolean' },
  { key: 'due', type: 'datetime' },
  { key: 'name', type: 'string' },
  { key: 'limits', type: 'number', list: true },
  { key: 'rows', children: [{ key: 'amount', type: 'number' }, { key: 'note' }] },
] as PlainInputField[];

const asZapier = (input: Record<string, unknown>) => rewritten(input, fields, 'America/New_York');

it('loses what typed fields said', async () => {
  expect(await asZapier({ value: 'not yet', count: '0:52:10', muted: 'off' })).toEqual({
    value: 0,
    count: 0,
    muted: true,
  });
  expect(await asZapier({ value: '$1,200.50', due: '2026-03-01T09:00:00-08:00' })).toEqual({
    value: 1,
    due: '2026-03-01T12:00:00-05:00',
  });
});

it('reaches lists and the cells of line items', async () => {
  expect(
    await asZapier({ limits: ['111', 'high'], rows: [{ amount: 'free', note: 'free' }] }),
  ).toEqual({ limits: [111, 0], rows: [{ amount: 0, note: 'free' }] });
});

it('leaves texts, empty values and unknown fields alone', async () => {
  const input = { name: ' 12 ', value: '', due: null, other: 'free', muted: undefined };
  expect(await asZapier(input)).toEqual(input);
});
