import { timeZones, zoneMeant, zoneNamed } from '../../../src/core/input/timeZones.ts';

it.each([
  ['Eastern Time', 'America/New_York'],
  ['central standard time', 'America/Chicago'],
  ['Mountain', 'America/Denver'],
  ['PDT', 'America/Los_Angeles'],
  ['CET', 'Europe/Paris'],
  ['BST', 'Europe/London'],
  ['AEST', 'Australia/Sydney'],
  ['India Standard Time', 'Asia/Calcutta'],
  ['São Paulo', 'America/Sao_Paulo'],
  ['GMT-05:00 America/New_York (EST)', 'America/New_York'],
  ['Mars', null],
  ['America/Arizona', null],
  ['', null],
])('%p means %p', (given, zone) => expect(zoneMeant(given)).toBe(zone));

it('offers every zone once, those known best first, each by the name that it is sent by', () => {
  const offered = timeZones();
  expect(Object.entries(offered)[0]).toEqual(['America/New_York', 'Eastern Time, New York']);
  expect(new Set(Object.keys(offered))).toEqual(new Set(Intl.supportedValuesOf('timeZone')));
  expect(Object.keys(offered).filter((zone) => zoneNamed(zone) !== zone)).toEqual([]);
});
