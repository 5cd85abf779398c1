import nock from 'nock';
import { time } from '../../src/core/reading/wait.ts';
import { formatOf } from '../../src/strava/uploads/fileFormats.ts';
import { duplicateOf } from '../../src/strava/uploads/schema.ts';
import { pass } from '../clock.ts';
import { failureOf } from '../core/acme.ts';
import { offline } from '../offline.ts';
import { type Athlete, athleteAt } from './athlete.ts';

type Row = Record<string, unknown> & { id: string };

const FILES = 'https://files.example.com';

let athlete: Athlete;
let waits: number[];
beforeEach(async () => {
  athlete = await athleteAt();
  waits = [];
  jest.spyOn(time, 'pause').mockImplementation(async (milliseconds) => {
    waits.push(milliseconds);
    pass(milliseconds);
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await athlete.close();
});
offline('localhost');

const serve = (path: string, content: string | Buffer, headers = {}) =>
  nock(FILES).get(path).reply(200, content, headers);
const upload = (input: object) =>
  athlete.zapier.run<Row>(
    'creates.upload_strava_activity_file.operation.perform',
    athlete.account,
    { ...input },
  );
const find = (key: string, input: object) =>
  athlete.zapier.run<Row[]>(`searches.${key}.operation.perform`, athlete.account, { ...input });
const looks = () => athlete.requests().filter((path) => path.includes('/uploads/'));

it('a file becomes an activity while the step waits, and starts a Zap', async () => {
  const zap = await athlete.turnOn('new_strava_activity');
  serve('/morning-run.gpx', '<gpx></gpx>');
  const done = await upload({
    file: `${FILES}/morning-run.gpx`,
    name: 'Morning Run',
    sport_type: 'Trail Run',
    trainer: 'no',
  });
  const [activity] = athlete.strava.state.activities;
  expect(done).toMatchObject({
    state: 'ready',
    status: 'Your activity is ready.',
    activityId: String(activity!.id),
    externalName: 'morning-run.gpx',
  });
  expect(waits).toEqual([1000, 1500]);
  expect(await zap.poll()).toMatchObject([
    { id: done.activityId, name: 'Morning Run', sport: 'TrailRun', uploadId: done.id },
  ]);
  expect(await find('get_strava_upload', { uploadId: done.id })).toMatchObject([done]);
  const listed = await athlete.zapier.run<{ id: string }[]>(
    'triggers.strava_upload_dropdown.operation.perform',
    athlete.account,
  );
  expect(listed.map(({ id }) => id)).toEqual([done.id]);
});

it('a file that takes long is told of, and found when it is done', async () => {
  athlete.strava.state.processingSeconds = 60;
  serve('/long.fit', 'x');
  const started = Date.now();
  const waiting = await upload({ file: `${FILES}/long.fit` });
  expect(waiting).toMatchObject({
    state: 'processing',
    isReady: false,
    activityId: null,
    message: expect.stringContaining('Use Get Strava Upload'),
  });
  expect(Date.now() - started).toBeLessThan(26_000);
  expect(looks()).toHaveLength(6);
  const zap = await athlete.turnOn('get_strava_upload', { uploadId: waiting.id });
  pass(60_000);
  expect(await zap.poll()).toMatchObject([{ isReady: true, activityId: expect.any(String) }]);
  expect(await zap.poll()).toEqual([]);
});

it('a repeated file stops the run and names the activity', async () => {
  serve('/run.tcx', '<x/>');
  const first = await upload({ file: `${FILES}/run.tcx` });
  serve('/run.tcx', '<x/>');
  expect(await failureOf(upload({ file: `${FILES}/run.tcx` }))).toEqual({
    name: 'HaltedError',
    message: `Strava already has this workout: the file is a duplicate of activity ${first.activityId} (strava.com/activities/${first.activityId}). Nothing was added. Use that activity instead.`,
  });
  expect(athlete.strava.state.activities).toHaveLength(1);
});

it('a file that is no workout fails in Strava’s words', async () => {
  serve('/run.fit', 'no track');
  athlete.sandbox.fail({
    service: 'strava',
    method: 'GET',
    path: /uploads/,
    status: 200,
    body: {
      id: 1,
      status: 'There was an error processing your activity.',
      error: 'The file is malformed.',
    },
  });
  expect(await failureOf(upload({ file: `${FILES}/run.fit` }))).toEqual({
    name: 'AppError',
    message:
      'Strava could not create an activity from the file. Check the file, or map another one. Strava says: The file is malformed.',
  });
});

it('an empty file is refused before Strava is asked', async () => {
  serve('/empty.fit', '');
  expect((await failureOf(upload({ file: `${FILES}/empty.fit` }))).message).toMatch(
    /^File: the file is empty/,
  );
  expect(athlete.sandbox.requests.filter(({ path }) => /uploads/.test(path))).toEqual([]);
});

it('a file without a name that tells is looked into, or asked about', async () => {
  serve('/1', '<?xml version="1.0"?><TrainingCenterDatabase xmlns="x"></TrainingCenterDatabase>');
  expect(await upload({ file: `${FILES}/1` })).toMatchObject({ isReady: true });
  expect(athlete.sandbox.requests.findLast(({ method }) => method === 'POST')?.body).toMatchObject({
    data_type: 'tcx',
  });
  serve('/2', 'What is this?');
  const posts = () => athlete.sandbox.requests.filter(({ method }) => method === 'POST').length;
  const before = posts();
  expect((await failureOf(upload({ file: `${FILES}/2` }))).message).toBe(
    'File Format: choose one. Neither the name nor the content of the file shows whether it is FIT, TCX, GPX or JSON.',
  );
  expect(posts()).toBe(before);
});

it('a file that cannot be fetched is named', async () => {
  nock(FILES).get('/gone.gpx').reply(404);
  expect((await failureOf(upload({ file: `${FILES}/gone.gpx` }))).message).toBe(
    'File: the file could not be fetched. Map a file of an earlier step or a public web address.',
  );
});

it('a lost answer to a look does not fail the step', async () => {
  serve('/run.gpx', 'x');
  athlete.sandbox.fail({ service: 'strava', path: /\/uploads\//, status: 429, times: 1 });
  expect(await upload({ file: `${FILES}/run.gpx` })).toMatchObject({ state: 'processing' });
});

it.each([
  ['run.fit', '', 'fit'],
  ['RUN.FIT.GZ', '', 'fit.gz'],
  ['run.tcx.gz', '', 'tcx.gz'],
  ['strength.json', '', 'json'],
  ['export', `${'\u000e\u0010d\u0000'.padEnd(8, 'x')}.FIT`, 'fit'],
  ['export', '<?xml version="1.0"?>\n<gpx version="1.1">', 'gpx'],
  ['export.xml', '<TrainingCenterDatabase>', 'tcx'],
  ['export', ' {"version":"1.0"}', 'json'],
  ['run.gpx.zip', 'PK', undefined],
])('the format of %s (%j) is %s', (filename, content, format) => {
  expect(formatOf({ filename, head: Buffer.from(content, 'latin1') })).toBe(format);
});

it.each([
  ['98765.gpx duplicate of activity 16195505000', '16195505000'],
  ["x.fit duplicate of <a href='/activities/16195505000' target='_blank'>Run</a>", '16195505000'],
  ['The file is empty.', undefined],
  [null, undefined],
])('%j names the twin %s', (error, twin) => {
  expect(duplicateOf({ error })).toBe(twin);
});
