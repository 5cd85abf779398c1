import { operations } from '../../src/catalog.ts';
import { brokenPromises, type Contract, contractOf } from '../../src/docs/contract.ts';
import released from './contract.json' with { type: 'json' };

const now = contractOf(operations);

it('keeps every key that live Zaps rely on', () => {
  expect(brokenPromises(released as Contract, now)).toEqual([]);
});

it('is written down in full (npm run contract)', () => {
  expect(released).toEqual(now);
});

it('notices what would break a live Zap', () => {
  const before: Contract = {
    'create create_x': { inputs: { a: true, b: false }, outputs: ['id', 'name'] },
    'create gone': { inputs: {}, outputs: [] },
  };
  const after: Contract = { 'create create_x': { inputs: { b: true, c: true }, outputs: ['id'] } };
  expect(brokenPromises(before, after)).toEqual([
    'create create_x lost the input a',
    'create create_x now requires b',
    'create create_x now requires c',
    'create create_x lost the output name',
    'create gone is gone',
  ]);
});
