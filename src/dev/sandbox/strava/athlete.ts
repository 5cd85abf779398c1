import type { DetailedActivity } from './activity.ts';
import { faults } from './fault.ts';
import { formOf } from './forms.ts';
import { route } from './gate.ts';
import type { Athlete, Gear, StravaState, Totals } from './world.ts';

export const athleteSummary = (athlete: Athlete) => ({ ...athlete, resource_state: 2 });

const gearOfAthlete = (gear: Gear[], prefix: string) =>
  gear
    .filter(({ id }) => id.startsWith(prefix))
    .map(({ id, primary, name, nickname, retired, distance, converted_distance }) => ({
      id,
      primary,
      name,
      nickname,
      resource_state: 2,
      retired,
      distance,
      converted_distance,
    }));

const athleteDetail = ({ athlete, gear }: StravaState) => ({
  ...athlete,
  resource_state: 3,
  blocked: false,
  can_follow: true,
  follower_count: 211,
  friend_count: 286,
  mutual_friend_count: 0,
  athlete_type: 1,
  date_preference: '%m/%d/%Y',
  measurement_preference: 'feet',
  clubs: [],
  postable_clubs_count: 0,
  ftp: null,
  bikes: gearOfAthlete(gear, 'b'),
  shoes: gearOfAthlete(gear, 'g'),
});

const sum = (activities: DetailedActivity[], start: Totals): Totals =>
  activities.reduce(
    (totals, activity) => ({
      count: totals.count + 1,
      distance: totals.distance + activity.distance,
      moving_time: totals.moving_time + activity.moving_time,
      elapsed_time: totals.elapsed_time + activity.elapsed_time,
      elevation_gain: totals.elevation_gain + activity.total_elevation_gain,
    }),
    start,
  );

const nothing: Totals = {
  count: 0,
  distance: 0,
  moving_time: 0,
  elapsed_time: 0,
  elevation_gain: 0,
};
const fourWeeks = 28 * 24 * 60 * 60 * 1000;

/** Counts what everyone may see, as the vendor does. */
const stats = ({ activities, earlier }: StravaState, now: Date) => {
  const visible = activities.filter(({ visibility }) => visibility === 'everyone');
  const totals = (kind: 'ride' | 'run' | 'swim') => {
    const own = visible.filter(({ type }) => type.toLowerCase() === kind);
    const recent = own.filter(
      ({ start_date }) => now.getTime() - Date.parse(start_date) < fourWeeks,
    );
    const thisYear = own.filter(({ start_date_local }) =>
      start_date_local.startsWith(`${now.getUTCFullYear()}-`),
    );
    const achievements = recent.reduce((count, entry) => count + entry.achievement_count, 0);
    return {
      [`recent_${kind}_totals`]: { ...sum(recent, nothing), achievement_count: achievements },
      [`ytd_${kind}_totals`]: sum(thisYear, nothing),
      [`all_${kind}_totals`]: sum(own, earlier[kind]),
    };
  };
  return {
    biggest_ride_distance: 175_454,
    biggest_climb_elevation_gain: 1882.7,
    ...totals('ride'),
    ...totals('run'),
    ...totals('swim'),
  };
};

export const athleteRoutes = [
  route({
    // https://developers.strava.com/docs/reference/#api-Athletes-getLoggedInAthlete
    route: 'GET /athlete',
    scopes: ['read', 'read_all', 'profile:read_all'],
    answer: ({ state, grant }) =>
      grant.scopes.includes('profile:read_all')
        ? athleteDetail(state)
        : athleteSummary(state.athlete),
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Athletes-updateLoggedInAthlete
    route: 'PUT /athlete',
    scopes: ['profile:write'],
    answer: ({ state, body }) => {
      const form = formOf(body, 'Athlete', ['weight']);
      form.needed('weight');
      state.athlete.weight = form.number('weight') ?? 0;
      return athleteDetail(state);
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Athletes-getLoggedInAthleteZones
    route: 'GET /athlete/zones',
    scopes: ['profile:read_all'],
    answer: ({ state }) => state.zones,
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Athletes-getStats
    route: 'GET /athletes/{id}/stats',
    scopes: ['read', 'read_all', 'profile:read_all'],
    answer: ({ state, params, now }) => {
      if (params.id !== String(state.athlete.id)) throw faults.otherAthlete();
      return stats(state, now);
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Gears-getGearById
    route: 'GET /gear/{id}',
    scopes: ['read', 'read_all'],
    answer: ({ state, params }) => {
      const gear = state.gear.find(({ id }) => id === params.id);
      if (!gear) throw faults.notFound('Gear');
      return { ...gear, resource_state: 3 };
    },
  }),
];
