import type { Sandbox } from '../../src/dev/sandbox/index.ts';
import type { Account } from '../../src/dev/zapier/host.ts';
import { testZapier } from '../appHandler.ts';
import { openSandbox } from '../sandbox.ts';

let sandbox: Sandbox;
let account: Account;
const zapier = testZapier();

beforeEach(async () => {
  sandbox = await openSandbox();
  account = await zapier.connect('strava', sandbox.approve);
});
afterEach(() => sandbox.close());

/** The summary of a run of 8 km, with the details that Zapier loads for it. */
async function summaryFor(input: Record<string, unknown>, of = account): Promise<string> {
  const zap = await zapier.turnOn('new_strava_activity', of, input);
  sandbox.strava.addActivity({ sport_type: 'Run', distance: 8000, moving_time: 2400 });
  const [item] = await zap.poll();
  return String(item?.summary);
}

describe('texts of an activity', () => {
  it('are in the units that the athlete prefers, without a request for them', async () => {
    expect(await summaryFor({})).toMatch(/^Ran 4\.97 mi in 40:00, 8:03 \/mi/);
    // Zapier tests the connection when the Zap is turned on; the poll asks for the list and for the activity.
    const last = sandbox.requests.slice(-2).map(({ path }) => path);
    expect(last).toEqual(['/api/v3/athlete/activities', expect.stringMatching(/activities\/\d+$/)]);
  });

  it('are in the units that the Zap chose', async () => {
    expect(await summaryFor({ units: 'metric' })).toMatch(/^Ran 8\.00 km in 40:00, 5:00 \/km/);
  });

  it('have both where the connection does not know', async () => {
    const { units: _, ...authData } = account.authData;
    expect(await summaryFor({}, { ...account, authData })).toMatch(/^Ran 8\.00 km \(4\.97 mi\)/);
  });
});

describe('a minimum distance', () => {
  it('stays in kilometers, whatever the athlete prefers', async () => {
    expect(await summaryFor({ minDistanceKm: '7' })).toMatch(/^Ran 4\.97 mi/);
  });

  it('is in miles if the Zap chose them', async () => {
    expect(await summaryFor({ minDistanceKm: '5', units: 'Miles' })).toBe('undefined');
    expect(await summaryFor({ minDistanceKm: '4.9', units: 'Miles' })).toMatch(/^Ran 4\.97 mi/);
  });
});
