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

const named = (name: string) =>
  athlete.strava.state.activities.find((activity) => activity.name === name)!;

it('a recorded activity becomes GPX and TCX files, each with one request and only when a step uses it', async () => {
  const { id, start_date: start, elapsed_time: seconds } = named('Morning Run');
  const stored = storedFiles();
  const [found] = await find('download_strava_activity', { activityId: String(id) });
  expect(athlete.requests().filter((path) => path.includes('streams'))).toEqual([]);
  await athlete.zapier.file(found!.gpx, athlete.account);
  await athlete.zapier.file(found!.tcx, athlete.account);
  expect(athlete.requests().slice(-2)).toEqual(Array(2).fill(`/api/v3/activities/${id}/streams`));
  const [gpx, tcx] = stored.map(({ bytes }) => bytes.toString());
  expect(stored.map(({ filename, type }) => [filename, type])).toEqual([
    [`activity-${id}.gpx`, 'application/gpx+xml'],
    [`activity-${id}.tcx`, 'application/vnd.garmin.tcx+xml'],
  ]);
  const points = Math.floor(seconds / 5) + 1;
  expect(gpx!.match(/<trkpt /g)).toHaveLength(points);
  expect(gpx).toContain('<name>Morning Run</name><type>running</type>');
  const first = new Date(start).toISOString().replace('.000Z', 'Z');
  expect(gpx).toContain(`<trkpt lat="43.66" lon="-70.25"><ele>20</ele><time>${first}</time>`);
  expect(tcx!.match(/<Trackpoint>/g)).toHaveLength(points);
  expect(tcx).toContain(`<Activity Sport="Running"><Id>${first}</Id>`);
});

it('an indoor ride has a TCX file, and halts a step that wants its map', async () => {
  const { id } = named('Trainer Intervals');
  const stored = storedFiles();
  const [found] = await find('download_strava_activity', { activityId: String(id) });
  await athlete.zapier.file(found!.tcx, athlete.account);
  expect(stored[0]!.bytes.toString()).toContain('<Activity Sport="Biking">');
  await expect(athlete.zapier.file(found!.gpx, athlete.account)).rejects.toThrow(
    'This activity has no map, so there is no GPX file of it. Use its TCX file.',
  );
});

it('photos are found with their pictures, and where they were taken only on request', async () => {
  const { id } = named('Morning Run');
  const photos = await find('list_strava_activity_photos', { activityId: String(id) });
  expect(photos).toMatchObject([
    { activityId: String(id), url: expect.stringMatching(/-2048\.jpg$/), isDefault: true },
    { width: 2048, height: 1536, isDefault: false },
  ]);
  expect(JSON.stringify(photos)).not.toContain('43.66');
});
