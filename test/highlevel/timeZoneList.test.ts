import { timeZonesOf } from '../../src/highlevel/locations/timeZoneList.ts';

const chicago = { id: 'America/Chicago', name: 'America/Chicago' };

it.each([
  ['texts', ['America/Chicago'], [chicago]],
  ['texts under a name', { timezones: ['America/Chicago'], traceId: 't' }, [chicago]],
  ['objects', [{ timezone: 'America/Chicago' }], [chicago]],
  [
    'objects with labels',
    [{ value: 'UTC', label: 'Universal' }],
    [{ id: 'UTC', name: 'Universal' }],
  ],
  ['nothing', [], []],
])('a list of %s is read', (_, body, expected) => {
  expect(timeZonesOf(body)).toEqual(expected);
});

it.each([[{ traceId: 't' }], ['America/Chicago'], [[5]], [[{ offset: '-6' }]], [null]])(
  '%j is no list of time zones',
  (body) => {
    expect(timeZonesOf(body)).toBeUndefined();
  },
);
