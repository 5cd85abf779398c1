import type { AccountInfo, Trial } from '../../../src/dev/lab/api.ts';
import { openLab } from './labServer.ts';

const lab = openLab();

const infoOf = async (environment: string) =>
  (await lab.get<AccountInfo[]>('/accounts')).find((one) => one.environment === environment)!;

describe('an account that needs something entered', () => {
  const note = {
    kind: 'search',
    key: 'get_contact',
    account: 'highlevel_token',
    input: { contactId: 'contactAdaByron00001' },
    results: [],
  };

  it('waits for the person, and says which field is wrong', async () => {
    expect(await infoOf('highlevel_token')).toMatchObject({
      name: null,
      joinLink: null,
      entry: [
        { key: 'private_token', isSecret: true },
        { key: 'location_id', label: 'HighLevel Location ID', isSecret: false },
        { key: 'company_id' },
      ],
    });
    expect(await lab.refused('/test', note)).toEqual({
      status: 409,
      message: 'Connect the account “HighLevel with a Private Integration Token” first.',
    });
    const entered = { private_token: 'pit-1', location_id: '' };
    expect(await lab.refused('/accounts/highlevel_token', entered)).toEqual({
      status: 422,
      message: expect.stringContaining('Enter the HighLevel Location ID'),
    });
  });

  it('runs steps by the token of the sandbox, which no answer shows', async () => {
    const entered = await lab.post<Record<string, string>>('/accounts/highlevel_token/entry');
    await lab.post('/accounts/highlevel_token', entered);
    expect(await infoOf('highlevel_token')).toMatchObject({ name: 'HighLevel: Harbor Gym' });
    const trial = await lab.post<Trial>('/test', note);
    expect(trial).toMatchObject({ failure: null, records: [{ value: { firstName: 'Ada' } }] });
    expect(JSON.stringify(trial)).not.toContain(entered.private_token);
  });

  it('has nothing to enter where people sign in', async () => {
    expect((await infoOf('strava')).entry).toEqual([]);
    expect(await lab.refused('/accounts/strava/entry')).toMatchObject({ status: 404 });
  });
});
