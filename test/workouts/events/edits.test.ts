import type { Change } from '../../../src/workouts/events/changes.ts';
import { chosenEdits, EDITS, editsOf } from '../../../src/workouts/events/edits.ts';

const corrected = {
  before: {
    sport: 'Run',
    distanceM: 10_021.5,
    movingSeconds: 3130,
    elapsedSeconds: 3188,
    elevationGainM: 84.2,
    startLocal: '2025-10-19T13:00:00Z',
    calories: 717,
  },
  after: {
    sport: 'TrailRun',
    distanceM: 12_000,
    movingSeconds: 3600,
    elapsedSeconds: 3700,
    elevationGainM: 100,
    startLocal: '2025-10-19T14:00:00Z',
    calories: 800,
  },
};

it('tells what changed in words, and as the service writes it', () => {
  const change = { before: { name: 'A', race: false }, after: { name: 'B', race: true } };
  expect(editsOf(change, EDITS)).toEqual({
    changed: 'Title, Race',
    whatChanged: 'Title: A → B; Race: no → yes',
    edits: [
      { field: 'Title', before: 'A', after: 'B', beforeRaw: 'A', afterRaw: 'B' },
      { field: 'Race', before: 'no', after: 'yes', beforeRaw: 'false', afterRaw: 'true' },
    ],
  });
  const shown = {
    before: { visibility: 'followers_only' },
    after: { visibility: 'friends_of_friends' },
  };
  expect(editsOf(shown, EDITS).whatChanged).toBe('Who Can See It: Followers → friends_of_friends');
});

it('gives measures their units, and the start the time of the athlete’s clock', () => {
  const { edits, whatChanged } = editsOf(corrected, EDITS);
  expect(whatChanged.split('; ')).toEqual([
    'Sport: Run → Trail Run',
    'Distance: 10.02 km → 12 km',
    'Moving Time: 0:52:10 → 1:00:00',
    'Elapsed Time: 0:53:08 → 1:01:40',
    'Elevation Gain: 84 m → 100 m',
    'Start: 2025-10-19T13:00:00 → 2025-10-19T14:00:00',
    'Calories: 717 kcal → 800 kcal',
  ]);
  expect(edits.map(({ beforeRaw }) => beforeRaw)).toEqual(
    Object.values(corrected.before).map(String),
  );
});

it('gives a reader of miles miles and feet', () => {
  const { distanceM, elevationGainM } = EDITS;
  expect(
    editsOf(corrected, { distanceM: distanceM!, elevationGainM: elevationGainM! }, 'imperial')
      .whatChanged,
  ).toBe('Distance: 6.23 mi → 7.46 mi; Elevation Gain: 276 ft → 328 ft');
});

it('tells of what was added and of what was removed as “empty”, and 0 is a value', () => {
  const given: Change['before'] = {
    name: 'Tempo',
    sport: 'Run',
    distanceM: 0,
    startLocal: '2025-10-19T13:00:00Z',
    visibility: 'only_me',
    gear: 'g1',
    commute: false,
  };
  const missing: Change['before'] = {
    name: '',
    sport: null,
    distanceM: null,
    startLocal: null,
    visibility: null,
    gear: null,
    commute: null,
  };
  const texts = ['Tempo', 'Run', '0 km', '2025-10-19T13:00:00', 'Only You', 'g1', 'no'];
  const told = (before: Change['before'], after: Change['after']) =>
    editsOf({ before, after }, EDITS)
      .whatChanged.split('; ')
      .map((edit) => edit.split(': ')[1]);
  expect(told(missing, given)).toEqual(texts.map((text) => `empty → ${text}`));
  expect(told(given, missing)).toEqual(texts.map((text) => `${text} → empty`));
  expect(editsOf({ before: given, after: missing }, EDITS).edits.at(-1)).toMatchObject({
    after: null,
    afterRaw: null,
  });
});

it('tells of the chosen values alone, in the order of the form; of all without a choice', () => {
  const changed = (keys?: string[]) => editsOf(corrected, chosenEdits(EDITS, keys)).changed;
  expect(changed(['calories', 'sport', 'race'])).toBe('Sport, Calories');
  expect(changed([])).toBe('');
  expect(changed()).toBe(
    'Sport, Distance, Moving Time, Elapsed Time, Elevation Gain, Start, Calories',
  );
});
