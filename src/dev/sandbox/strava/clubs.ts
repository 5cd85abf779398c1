import { faults } from './fault.ts';
import { route } from './gate.ts';
import { pageOf } from './pages.ts';
import type { Club } from './world.ts';

const viewing = ['read', 'read_all'];

const summary = ({
  description: _,
  club_type: _type,
  following_count: _count,
  website: _site,
  ...club
}: Club) => ({
  ...club,
  resource_state: 2,
});

export const clubRoutes = [
  route({
    // https://developers.strava.com/docs/reference/#api-Clubs-getLoggedInAthleteClubs
    route: 'GET /athlete/clubs',
    scopes: viewing,
    answer: (call) => {
      const own = call.state.clubs.filter(({ membership }) => membership === 'member');
      return pageOf(call, own, 'Club').map(summary);
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Clubs-getClubById
    route: 'GET /clubs/{id}',
    scopes: viewing,
    answer: ({ state, params }) => {
      const club = state.clubs.find(({ id }) => String(id) === params.id);
      if (!club) throw faults.notFound('Club');
      return { ...club, resource_state: 3 };
    },
  }),
];
