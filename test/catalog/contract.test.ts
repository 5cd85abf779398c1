import { app } from '../../src/app.ts';
import { brokenPromises, type Contract, contractOf } from '../../src/dev/docs/contract.ts';
import released from './contract.json' with { type: 'json' };

const now = contractOf(app);

it('keeps every key that live Zaps rely on', () => {
  expect(brokenPromises(released as Contract, now)).toEqual([]);
});

it('is written down in full (npm run contract)', () => {
  expect(released).toEqual(now);
});

it('holds nested keys, searches that create, and what Zapier calls later', () => {
  const form = {
    operation: {
      inputFields: [
        { key: 'notice', type: 'copy' },
        { key: 'name', required: true },
        { key: 'filters', children: [{ key: 'field', required: true }, { key: 'operator' }] },
        () => [],
      ],
      sample: {
        id: '1',
        tags: ['a'],
        stages: [{ position: 0, owner: { name: 'Ada' } }],
        settings: { email: { on: true } },
      },
    },
  };
  const parts = { triggers: {}, creates: {} };
  expect(
    contractOf({
      ...parts,
      searches: { find_x: form },
      searchOrCreates: { find_x: {} },
      hydrators: { details: () => undefined },
    }),
  ).toEqual({
    'hydrator details': { inputs: {}, outputs: [] },
    'search find_x': {
      inputs: { name: true, filters: false, 'filters[].field': true, 'filters[].operator': false },
      outputs: [
        'id',
        'tags',
        'stages',
        'stages[].position',
        'stages[].owner',
        'stages[].owner.name',
        'settings',
        'settings.email',
        'settings.email.on',
      ],
    },
    'search or create find_x': { inputs: {}, outputs: [] },
  });
});

it('notices what would break a live Zap', () => {
  const before: Contract = {
    'create create_x': {
      inputs: { a: true, b: false, rows: false, 'rows[].y': false },
      outputs: ['id', 'name', 'owner', 'owner.name'],
    },
    'create gone': { inputs: {}, outputs: [] },
    'hydrator details': { inputs: {}, outputs: [] },
  };
  const after: Contract = {
    'create create_x': {
      inputs: { b: true, c: true, rows: false, 'rows[].z': true, more: false, 'more[].z': true },
      outputs: ['id', 'owner'],
    },
  };
  expect(brokenPromises(before, after)).toEqual([
    'create create_x lost the input a',
    'create create_x lost the input rows[].y',
    'create create_x now requires b',
    'create create_x now requires c',
    'create create_x now requires rows[].z',
    'create create_x lost the output name',
    'create create_x lost the output owner.name',
    'create gone is gone',
    'hydrator details is gone',
  ]);
});
