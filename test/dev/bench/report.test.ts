import { timeOf } from '../../../src/dev/bench/relay/report.ts';

it('tells times below a second in milliseconds', () => {
  expect([0.4, 26.4, 999.4, 999.6, 3812].map(timeOf)).toEqual([
    '0 ms',
    '26 ms',
    '999 ms',
    '1.0 s',
    '3.8 s',
  ]);
});
