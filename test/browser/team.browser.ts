import { readFileSync } from 'node:fs';
import { joinLinks } from '../../src/relay/team/links.ts';
import { teamOf } from '../../src/relay/team/teams.ts';
import { type OpenTeam, openTeamStage, type TeamStage } from '../relay/stage/teams.ts';
import { SECRET } from '../relay/stage/vendors.ts';
import { type Chromium, type Look, startChromium, type Visit } from './chromium.ts';

const PHONE: Look = { size: 'phone' };

const draft = {
  purpose: 'So that your coach can plan your next weeks.',
  privacyUrl: 'https://harbor-gym.example/privacy',
  logo: `data:image/png;base64,${readFileSync('test/browser/harborGym.png', 'base64')}`,
};

let chromium: Chromium;
let stage: TeamStage;
let team: OpenTeam;

beforeAll(async () => {
  chromium = await startChromium();
  stage = await openTeamStage();
});

beforeEach(async () => {
  team = await stage.openTeam('Harbor Gym', draft);
});

afterAll(async () => {
  await chromium.close();
  await stage.close();
});

/** Nothing keeps anybody from using the page. */
const isUsable = async ({ barriers }: Visit) => expect(await barriers()).toEqual([]);

/** The browser has nothing to complain about either, as it has where a page is answered with 4xx. */
const isWell = async (visit: Visit) => {
  await isUsable(visit);
  expect(visit.problems).toEqual([]);
};

const linkFor = async (contactName: string) => {
  const contact = { contactId: `contact of ${contactName}`, contactName };
  return (await team.ask('POST', '/links', contact)).body.url as string;
};

/** Ticks boxes, goes to Strava and decides there. */
async function connect({ page }: Visit, boxes: string[], decision: 'Allow' | 'Deny') {
  for (const box of boxes) await page.getByLabel(box).check();
  await page.getByRole('button', { name: 'Connect with Strava' }).click();
  await page.getByRole('heading', { name: 'Authorize Leadlap to connect to Strava' }).waitFor();
  await page.getByRole('button', { name: decision }).click();
}

/** A picture of a page that says no more than a few lines. */
async function shortPicture(visit: Visit, name: string) {
  await visit.page.setViewportSize({ width: 390, height: 440 });
  await visit.picture(name);
}

const titled = ({ page }: Visit, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

it('an athlete joins, changes the choice and leaves', async () => {
  stage.athlete('Dana');
  const visit = await chromium.open(await linkFor('Dana Rivers'), PHONE);
  await titled(visit, 'Share your Strava activities with Harbor Gym');
  await isWell(visit);
  await visit.picture('team-join', { fullPage: true });

  await visit.page.getByRole('button', { name: 'Connect with Strava' }).click();
  await visit.page.getByRole('alert').waitFor();
  await isUsable(visit);

  await connect(visit, ['My activities'], 'Allow');
  await titled(visit, 'What you share');
  await visit.page.getByText('You share with Harbor Gym now.').waitFor();
  await visit.picture('team-mine', { fullPage: true });
  await isUsable(visit);

  await visit.page.getByLabel('My full profile').check();
  await visit.page.getByRole('button', { name: 'Save and confirm on Strava' }).click();
  await visit.page.getByRole('button', { name: 'Allow' }).click();
  await visit.page.getByText('Your choice is saved.').waitFor();
  expect(await team.athletes()).toMatchObject([
    { name: 'Dana Rivers', consent: { activities: true, profile: true } },
  ]);

  await visit.page.getByText('Leave Harbor Gym').click();
  await visit.page.getByRole('button', { name: 'Leave now' }).click();
  await titled(visit, 'You have left Harbor Gym');
  await shortPicture(visit, 'team-left');
  await isUsable(visit);
  expect(await team.athletes()).toMatchObject([{ state: 'revoked' }]);
});

it('the pages are as good in the dark', async () => {
  stage.athlete('Ben');
  const visit = await chromium.open(team.link, { ...PHONE, scheme: 'dark' });
  await isWell(visit);
  await visit.picture('team-join-dark', { fullPage: true });
  await connect(visit, ['My activities'], 'Allow');
  await titled(visit, 'What you share');
  await isWell(visit);
});

it('without scripts, whoever refuses at Strava learns that nothing is shared', async () => {
  stage.athlete('Cleo');
  const visit = await chromium.open(team.link, { ...PHONE, scripts: false });
  await connect(visit, ['My activities'], 'Deny');
  await titled(visit, 'Nothing is shared');
  await shortPicture(visit, 'team-refused');
  await visit.page.getByRole('link', { name: 'Try again' }).click();
  await titled(visit, 'Share your Strava activities with Harbor Gym');
});

it('whoever comes when the application is full learns what to do', async () => {
  stage.athlete('Eli');
  const visit = await chromium.open(team.link, PHONE);
  await connect(visit, ['My activities'], 'Allow');
  const full = await stage.beside({ STRAVA_ATHLETE_LIMIT: '1' });
  const late = await chromium.open(team.link.replace(stage.url, full.url), PHONE);
  await late.page.getByLabel('My activities').check();
  await late.page.getByRole('button', { name: 'Connect with Strava' }).click();
  await titled(late, 'Harbor Gym has no place left');
  await shortPicture(late, 'team-full');
  await isUsable(late);
  await full.stop();
});

it('an expired link says whom to ask', async () => {
  const { query } = stage.relay.database;
  const links = joinLinks({ secret: SECRET, url: stage.url }, query);
  const twoDaysAgo = Date.now() - 2 * 86_400_000;
  const { url } = await links.forContact(
    (await teamOf(query, team.id))!,
    { contactId: 'c', days: 1 },
    twoDaysAgo,
  );
  const visit = await chromium.open(url, PHONE);
  await titled(visit, 'This link has expired');
  await shortPicture(visit, 'team-expired');
  await isUsable(visit);
});

it('the owner sees the athletes and removes one', async () => {
  stage.athlete('Finn');
  await connect(await chromium.open(team.link, PHONE), ['My activities'], 'Allow');
  const visit = await chromium.open(`${stage.url}/status?token=token`);
  await titled(visit, 'Leadlap relay');
  await visit.page.setViewportSize({ width: 1280, height: 600 });
  await visit.picture('team-status');
  await isWell(visit);
  const row = visit.page.getByRole('row', { name: 'Finn Rivers' });
  await row.getByText('Remove', { exact: true }).click();
  await row.getByRole('button', { name: 'Remove Finn Rivers now' }).click();
  await row.getByText('left').waitFor();
  expect(await team.athletes()).toMatchObject([{ state: 'revoked' }]);
});
