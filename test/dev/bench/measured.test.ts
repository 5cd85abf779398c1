import { exceeded } from '../../../src/dev/bench/load/measured.ts';

const modest = { seconds: 29, requests: 64, peakMb: 400, records: 20_000, bytes: 6_000_000 };
const poll = { method: 'triggers.list_things.operation.perform' };
const search = { method: 'searches.list_things.operation.perform' };

it.each([
  ['within every limit', poll, {}, []],
  ['slow', poll, { seconds: 30.1 }, ['time']],
  ['large in memory', poll, { peakMb: 440 }, ['memory']],
  ['a poll of 10 MB', poll, { bytes: 10_000_000 }, []],
  ['a poll of 20 MB', poll, { bytes: 20_000_000 }, ['size']],
  ['a search of 10 MB', search, { bytes: 10_000_000 }, ['size']],
  ['a step that failed', search, { error: 'No answer' }, ['No answer']],
])('%s', (_, run, more, expected) => {
  expect(exceeded(run, { ...modest, ...more })).toEqual(expected);
});
