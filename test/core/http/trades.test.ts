import { tradedTokens } from '../../../src/core/http/trades.ts';
import { HOUR, pass, stopClock } from '../../clock.ts';

const trades = tradedTokens();
let made = 0;
const trade =
  (lifetime = 3600) =>
  async () => {
    made += 1;
    return { token: `token ${made}`, lifetime };
  };

beforeEach(() => {
  stopClock('2026-11-20T12:00:00Z');
  trades.forget();
  made = 0;
});
afterEach(() => jest.useRealTimers());

it('trades once for steps side by side, and anew before the token ends', async () => {
  const both = [trades.tokenOf('a', trade()), trades.tokenOf('a', trade())];
  expect(await Promise.all(both)).toEqual(['token 1', 'token 1']);
  pass(HOUR - 301_000);
  expect(await trades.tokenOf('a', trade())).toBe('token 1');
  pass(2000);
  expect(await trades.tokenOf('a', trade())).toBe('token 2');
});

it('keeps none whose end is near, none that failed, and none that was dropped', async () => {
  expect(await trades.tokenOf('a', trade(200))).toBe('token 1');
  expect(await trades.tokenOf('a', trade())).toBe('token 2');
  trades.drop('a');
  await expect(trades.tokenOf('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await trades.tokenOf('a', trade())).toBe('token 3');
});

it('keeps the tokens of two hundred keys', async () => {
  for (let key = 0; key <= 200; key += 1) await trades.tokenOf(String(key), trade());
  expect(await trades.tokenOf('200', trade())).toBe('token 201');
  expect(await trades.tokenOf('0', trade())).toBe('token 202');
});
