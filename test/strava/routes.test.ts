import { pass } from '../clock.ts';
import { storedFiles } from '../dev/zapier/storedFiles.ts';
import { offline } from '../offline.ts';
import { type Athlete, athleteAt } from './athlete.ts';

type Row = Record<string, unknown> & { id: string };

let athlete: Athlete;
beforeEach(async () => {
  athlete = await athleteAt(undefined, { empty: false });
});
afterEach(async () => {
  await athlete.close();
});
offline('localhost');

const find = (key: string, input: object = {}) =>
  athlete.zapier.run<Row[]>(`searches.${key}.operation.perform`, athlete.account, { ...input });

const LOOP = '3120000000000000001';

it('a route is chosen in a list and found, its id with every digit', async () => {
  const [choice] = await athlete.zapier.run<{ id: string; label: string }[]>(
    'triggers.strava_route_dropdown.operation.perform',
    athlete.account,
  );
  expect(choice).toEqual({ id: LOOP, label: 'Harbor Loop · 9.91 km' });
  const [route] = await find('get_strava_route', { routeId: choice!.id });
  expect(route).toMatchObject({
    id: LOOP,
    name: 'Harbor Loop',
    athleteId: '227615',
    waypoints: [{ title: 'Fountain', distanceKm: 4.2, latitude: null }],
    mapImageUrl: null,
  });
  expect(JSON.stringify(route)).not.toMatch(/43\.6|kzmiG|pictures/);
  expect(await find('list_strava_routes', { includeMap: true })).toMatchObject([
    { id: LOOP, polyline: expect.stringContaining('kzmiG'), waypoints: [{ latitude: 43.66 }] },
    { id: '3120000000000000003', private: true },
  ]);
});

it('its files are fetched only when a step uses them', async () => {
  const stored = storedFiles();
  const [found] = await find('download_strava_route', { routeId: LOOP });
  expect(athlete.requests().filter((path) => path.includes('export'))).toEqual([]);
  await athlete.zapier.file(found!.gpx, athlete.account);
  await athlete.zapier.file(found!.tcx, athlete.account);
  expect(athlete.requests().slice(-2)).toEqual([
    `/api/v3/routes/${LOOP}/export_gpx`,
    `/api/v3/routes/${LOOP}/export_tcx`,
  ]);
  expect(stored.map(({ filename, type, bytes }) => [filename, type, bytes.toString()])).toEqual([
    [`route-${LOOP}.gpx`, 'application/gpx+xml', expect.stringContaining('<name>Harbor Loop')],
    [`route-${LOOP}.tcx`, 'application/vnd.garmin.tcx+xml', expect.stringContaining('<Course>')],
  ]);
});

it('a new route starts a Zap once, a changed one on request', async () => {
  const { routes } = athlete.strava.state;
  const onNew = await athlete.turnOn('list_strava_routes');
  const onChange = await athlete.turnOn('list_strava_routes', { trigger_on: 'updated' });
  routes.push({ ...routes[0]!, id: 3_120_000_000_000_000_005n, name: 'Bridge Repeats' });
  pass(60_000);
  expect(await onNew.poll()).toMatchObject([{ id: '3120000000000000005' }]);
  expect(await onChange.poll()).toMatchObject([{ name: 'Bridge Repeats' }]);
  pass(60_000);
  Object.assign(routes[0]!, { name: 'Harbor Loop, Long', updated_at: '2026-11-20T17:02:00Z' });
  expect(await onNew.poll()).toEqual([]);
  expect(await onChange.poll()).toMatchObject([{ id: LOOP, name: 'Harbor Loop, Long' }]);
});

it('the altitudes along a route', async () => {
  expect(await find('get_strava_route_streams', { routeId: LOOP })).toMatchObject([
    { id: LOOP, distanceM: 9914.8, altitude: { minimum: 20, maximum: 49 }, startLatitude: null },
  ]);
});

it('a route that is not there is not found', async () => {
  expect(await find('get_strava_route', { routeId: '3120000000000000009' })).toEqual([]);
});
