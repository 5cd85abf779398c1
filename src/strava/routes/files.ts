import { fileMethod } from '../../core/output/files.ts';
import { docs } from '../docs.ts';
import { strava } from '../service.ts';

/** Both exports need `read_all` for private routes, which then hides them with a 404. */
const scopes = ['read', 'read_all'];

export const routeGpx = fileMethod(strava, {
  docs: docs('Routes', 'getRouteAsGPX'),
  scopes,
  route: 'GET /routes/{routeId}/export_gpx',
  types: /xml|octet-stream|^text\/plain/,
  root: 'gpx',
  filename: ({ routeId }) => `route-${routeId}.gpx`,
});

export const routeTcx = fileMethod(strava, {
  docs: docs('Routes', 'getRouteAsTCX'),
  scopes,
  route: 'GET /routes/{routeId}/export_tcx',
  types: /xml|octet-stream|^text\/plain/,
  root: 'TrainingCenterDatabase',
  filename: ({ routeId }) => `route-${routeId}.tcx`,
});
