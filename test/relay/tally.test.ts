import { createTally } from '../../src/relay/operations/tally.ts';

it('writes later what the database does not take now', async () => {
  const written: unknown[] = [];
  let isAway = true;
  const tally = createTally(async (_sql, [rows] = []) => {
    if (isAway) throw new Error('The database is away.');
    written.push(JSON.parse(String(rows)));
    return [];
  });
  tally.event('highlevel:a');
  tally.event('strava:1');
  const flushed = tally.flush();
  tally.event('highlevel:a');
  tally.delivered('highlevel:a');
  await expect(flushed).rejects.toThrow('The database is away.');
  isAway = false;
  await tally.flush();
  await tally.flush();
  expect(written).toEqual([
    [
      { tenant: 'highlevel:a', events: 2, delivered: 1 },
      { tenant: 'strava:1', events: 1, delivered: 0 },
    ],
  ]);
});
