import { athleteSummary } from './athlete.ts';
import { faults } from './fault.ts';
import { type Call, route } from './gate.ts';
import { pageOf } from './pages.ts';
import type { PlannedRoute } from './world.ts';

const viewing = ['read', 'read_all'];

const mayLook = ({ grant }: Call, { private: isPrivate }: PlannedRoute): boolean =>
  !isPrivate || grant.scopes.includes('read_all');

export const visibleRoute = (call: Call, id: string): PlannedRoute => {
  const found = call.state.routes.find((known) => String(known.id) === id);
  if (!found || !mayLook(call, found)) throw faults.notFound('Route');
  return found;
};

const detail = ({ state }: Call, planned: PlannedRoute) => ({
  athlete: athleteSummary(state.athlete),
  ...planned,
  id_str: String(planned.id),
  map: {
    id: `r${planned.id}`,
    summary_polyline: planned.polyline,
    polyline: planned.polyline,
    resource_state: 3,
  },
  polyline: undefined,
  map_urls: { url: `https://pictures.example/maps/${planned.id}.png` },
  resource_state: 3,
});

const exported = (type: string, text: string) =>
  new Response(text, { headers: { 'content-type': type } });

export const routeRoutes = [
  route({
    // https://developers.strava.com/docs/reference/#api-Routes-getRoutesByAthleteId
    route: 'GET /athletes/{id}/routes',
    scopes: viewing,
    answer: (call) => {
      if (call.params.id !== String(call.state.athlete.id)) throw faults.otherAthlete();
      const own = call.state.routes.filter((planned) => mayLook(call, planned));
      return pageOf(call, own, 'Route').map((planned) => detail(call, planned));
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Routes-getRouteById
    route: 'GET /routes/{id}',
    scopes: viewing,
    answer: (call) => detail(call, visibleRoute(call, call.params.id)),
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Routes-getRouteAsGPX
    route: 'GET /routes/{id}/export_gpx',
    scopes: viewing,
    answer: (call) => {
      const { name } = visibleRoute(call, call.params.id);
      return exported(
        'application/gpx+xml',
        `<?xml version="1.0"?><gpx><trk><name>${name}</name></trk></gpx>`,
      );
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Routes-getRouteAsTCX
    route: 'GET /routes/{id}/export_tcx',
    scopes: viewing,
    answer: (call) => {
      const { name } = visibleRoute(call, call.params.id);
      return exported(
        'application/vnd.garmin.tcx+xml',
        `<?xml version="1.0"?><TrainingCenterDatabase><Courses><Course><Name>${name}</Name></Course></Courses></TrainingCenterDatabase>`,
      );
    },
  }),
];
