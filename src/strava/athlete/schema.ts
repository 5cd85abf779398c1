import { out } from '../../core/output/output.ts';
import { numberOf, type Raw } from '../../core/raw.ts';
import { told } from '../../core/told.ts';
import { miles, pounds } from '../../workouts/units.ts';

const gear = (id: string, name: string, label: string) =>
  out.list(
    out.object({
      id: out.id(id, `${label} ID`),
      name: out.text(name),
      distanceKm: out.number(452.8, { label: `${label} Distance (km)` }),
      distanceMiles: out.number(281.36, { label: `${label} Distance (mi)` }),
      primary: out.yesNo(true, { label: `${label} Is the Default` }),
      retired: out.yesNo(false, { label: `${label} Is Retired` }),
    }),
  );

/** The athlete's profile. Strava does not share the email address: https://developers.strava.com/docs/reference/#api-models-DetailedAthlete */
export const athlete = () =>
  out.object({
    id: out.id('227615', 'Athlete ID'),
    username: out.text('ada_runs'),
    firstName: out.text('Ada', { from: ['firstname'] }),
    lastName: out.text('Byron', { from: ['lastname'] }),
    name: out.text('Ada Byron', { label: 'Full Name' }),
    city: out.text('San Francisco'),
    state: out.text('CA'),
    country: out.text('United States'),
    sex: out.text('F'),
    bio: out.text('Runs before breakfast'),
    weightKg: out.number(61, { label: 'Weight (kg)', from: ['weight'] }),
    weightLb: out.number(134.5, { label: 'Weight (lb)' }),
    ftpWatts: out.number(220, { label: 'Functional Threshold Power (W)', from: ['ftp'] }),
    measurementPreference: out.text('meters', { from: ['measurement_preference'] }),
    hasSubscription: out.yesNo(true, { from: ['summit', 'premium'] }),
    followerCount: out.integer(211, { from: ['follower_count'] }),
    friendCount: out.integer(286, { label: 'Following Count', from: ['friend_count'] }),
    photoUrl: out.text('https://dgalywyr863hv.cloudfront.net/pictures/athletes/227615/large.jpg', {
      label: 'Photo (URL)',
      from: ['profile'],
    }),
    profileUrl: out.text('https://www.strava.com/athletes/227615', { label: 'Profile (URL)' }),
    bikes: gear('b12345678', 'Tarmac', 'Bike'),
    shoes: gear('g12345678', 'Adidas Adizero SL2', 'Shoe'),
    createdAt: out.moment('2017-11-28T19:05:35Z', { from: ['created_at'] }),
    updatedAt: out.moment('2025-09-27T12:57:32Z', { from: ['updated_at'] }),
  });

export function forPeople(raw: Raw): Raw {
  const withDistance = (items: unknown) =>
    ((items ?? []) as Raw[]).map((item) => ({
      ...item,
      distanceKm: Math.round((numberOf(item.distance) ?? 0) / 100) / 10,
      distanceMiles: miles(numberOf(item.distance) ?? 0),
    }));
  return {
    ...raw,
    name: told([raw.firstname, raw.lastname], ' ') || null,
    weightLb: pounds(numberOf(raw.weight)),
    profileUrl: `https://www.strava.com/athletes/${raw.id}`,
    bikes: withDistance(raw.bikes),
    shoes: withDistance(raw.shoes),
  };
}
