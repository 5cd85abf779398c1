import { typeChoices, typeOf } from '../../src/runkeeper/activities/activityTypes.ts';
import {
  detailForPeople,
  factsOfActivity,
  forPeople,
} from '../../src/runkeeper/activities/facts.ts';
import { activity, activityDetail } from '../../src/runkeeper/activities/schema.ts';
import { idOf } from '../../src/runkeeper/record.ts';
import { sportChoices } from '../../src/strava/activities/sports.ts';
import { sportOf } from '../../src/workouts/sports.ts';

describe('the type of a sport', () => {
  it.each([
    ['Running', { type: 'Running' }],
    ['mountain biking', { type: 'Mountain Biking' }],
    ['TrailRun', { type: 'Running' }],
    ['Gravel Ride', { type: 'Cycling' }],
    ['Weight Training', { type: 'Strength Training' }],
    ['Boxing MMA', { type: 'Boxing / MMA' }],
    ['Workout', { type: 'Other' }],
    ['Badminton', { type: 'Other', secondary_type: 'Badminton' }],
    ['constructor', { type: 'Other', secondary_type: 'constructor' }],
    ['x'.repeat(80), { type: 'Other', secondary_type: 'x'.repeat(64) }],
  ])('%s', (sport, type) => expect(typeOf(sport)).toEqual(type));

  it('knows every type of Runkeeper’s, and never mistakes a Strava sport for another kind', () => {
    for (const type of Object.keys(typeChoices)) {
      expect(typeOf(type)).toEqual({ type });
    }
    for (const sport of Object.keys(sportChoices())) {
      const { type } = typeOf(sport);
      expect([sportOf(sport).sportKind, 'other']).toContain(sportOf(type).sportKind);
    }
  });
});

it.each([
  ['/fitnessActivities/42', '42'],
  ['https://api.runkeeper.com/activities/42', '42'],
  ['/weight/42/?a=b#c', '42'],
  ['', null],
  [undefined, null],
])('the id of %j is %j', (uri, id) => expect(idOf(uri)).toBe(id));

describe('an activity in people’s words', () => {
  it('reads numbers that come as text and ignores what is no number', () => {
    const facts = factsOfActivity({
      type: 'Running',
      total_distance: '5000',
      duration: '1500.5',
      total_calories: '',
      utc_offset: '-7',
    });
    expect(facts).toMatchObject({ distance: 5000, movingTime: 1500.5, utcOffset: -25_200 });
    expect(facts.calories).toBeNull();
  });

  it('is named after the first line of its notes, else after its own kind', () => {
    const named = (raw: object) => forPeople({ type: 'Other', ...raw }).name;
    expect(named({ notes: ' Tempo \nfelt good' })).toBe('Tempo');
    expect(named({ notes: '', secondary_type: 'Kettlebell' })).toBe('Kettlebell');
    expect(named({})).toBeNull();
  });

  it('never holds a coordinate unless it is asked for', () => {
    const raw = {
      type: 'Running',
      path: [{ latitude: 47.123, longitude: 8.123 }],
      images: [{ latitude: 47.123, longitude: 8.123, uri: 'https://example.com/p.jpg' }],
    };
    const shape = activityDetail();
    const shown = (switches: Record<string, unknown>) =>
      JSON.stringify(shape.parse(detailForPeople(raw, switches)));
    expect(shown({ includeSeries: true })).not.toContain('47.123');
    expect(shown({ includePath: true })).toContain('47.123');
    expect(JSON.stringify(activity().parse(forPeople(raw)))).not.toContain('47.123');
  });
});
