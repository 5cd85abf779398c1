import type { PlainInputField } from 'zapier-platform-core';
import { changesIn } from '../../../src/dev/lab/changes.ts';

const fields: PlainInputField[] = [
  { key: 'days', label: 'Days', type: 'integer' },
  { key: 'notify', label: 'Notify', type: 'boolean' },
  { key: 'note', label: 'Note', type: 'text' },
];

it('tells which values of typed fields Zapier changes, and into what', async () => {
  const given = { days: 'not yet', notify: 'off', note: 'not yet', unknown: 'x' };
  expect(await changesIn(given, fields, 'UTC')).toEqual([
    { key: 'days', label: 'Days', from: 'not yet', to: 0 },
    { key: 'notify', label: 'Notify', from: 'off', to: true },
  ]);
});
