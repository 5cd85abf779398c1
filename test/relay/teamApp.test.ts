import { forgetAthleteTokens } from '../../src/strava/team/athleteToken.ts';
import { testZapier } from '../appHandler.ts';
import { ACTIVITIES, openTeamStage, type TeamStage } from './stage/teams.ts';
import { SECRET } from './stage/vendors.ts';

/** The app and the relay, which each have tests of their own, together. */
const zapier = testZapier();
let stage: TeamStage;

beforeAll(async () => {
  stage = await openTeamStage();
  Object.assign(process.env, stage.env, { LEADLAP_RELAY_URL: stage.url, RELAY_SECRET: SECRET });
});
afterAll(async () => {
  forgetAthleteTokens();
  await stage.close();
});

it('the app invites an athlete, reads what the athlete shares, and lets the athlete go', async () => {
  const { id, secret } = await stage.openTeam();
  const account = await zapier.connect(
    'strava_team',
    async (url) => Object.fromEntries(new URL(url).searchParams),
    { strava_team_id: id, strava_team_secret: secret },
  );
  expect(account.label).toBe('Strava team: Harbor Gym, 0 athletes');
  const run = <T>(method: string, input = {}) =>
    zapier.run<T>(`${method}.operation.perform`, account, input);

  const contact = { contactId: 'contact1', contactName: 'Dana R.' };
  const link = await run<{ url: string }>('creates.create_strava_join_link', contact);
  const { browser, on, id: athleteId } = stage.athlete('Dana');
  await browser.viaStrava(link.url, ACTIVITIES);
  const [found] = await run<object[]>('searches.find_strava_team_athlete', {
    contactId: 'contact1',
  });
  const athlete = { athleteId: String(athleteId), athleteName: 'Dana Rivers', ...contact };
  expect(found).toMatchObject({ ...athlete, sharesActivities: true, sharesProfile: false });

  const ofDana = { athleteId: String(athleteId) };
  on.addActivity({ name: 'Tempo Run' });
  const activities = await run<object[]>('searches.list_strava_activities', ofDana);
  expect(activities[0]).toMatchObject({ name: 'Tempo Run', ...athlete });
  await expect(run('searches.get_strava_athlete', ofDana)).rejects.toThrow(
    /^Dana Rivers does not share with the team what this step needs/,
  );

  expect(await run('creates.remove_strava_team_athlete', ofDana)).toEqual({
    id: String(athleteId),
    deleted: true,
  });
  await expect(run('searches.list_strava_activities', ofDana)).rejects.toThrow(
    /the athlete has left/,
  );
});
