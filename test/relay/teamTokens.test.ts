import type { Database } from '../../src/relay/store/database.ts';
import { createSeal } from '../../src/relay/team/seal.ts';
import { createTokens, NoPermission } from '../../src/relay/team/tokens.ts';
import { StravaAway, StravaRefused } from '../../src/relay/vendors/stravaOauth.ts';
import { openStorage, openStored, type Storage } from './stage/relays.ts';

const HOUR = 3_600_000;
const keys = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)] as const;

let storage: Storage;
let database: Database;
let count = 0;

beforeAll(async () => {
  storage = await openStorage();
  database = await openStored(storage);
});

afterAll(async () => {
  await database.close();
  await storage.remove();
});

/** Strava for one athlete: a refresh token works once. */
function oneAthlete() {
  const of = { athlete: String(++count), scopes: 'activity:read read' };
  let current = 0;
  const revoked: string[] = [];
  let before = async () => {};
  const tokens = (number: number, hours: number) => ({
    accessToken: `access ${number}`,
    refreshToken: `refresh ${number}`,
    expiresAt: new Date(Date.now() + hours * HOUR),
  });
  const strava = {
    refresh: async (token: string) => {
      await before();
      if (token !== `refresh ${current}`) throw new StravaRefused();
      current++;
      return tokens(current, 6);
    },
    revoke: async (token: string) => {
      revoked.push(token);
    },
  };
  const { query } = database;
  const instance = (seal = createSeal([keys[0]])) => createTokens({ query, seal, strava });
  return {
    of,
    revoked,
    refreshed: () => current,
    before: (next: () => Promise<void>) => {
      before = next;
    },
    instance,
    /** The athlete gives consent again; Strava may go on taking the old refresh token */
    again: async (isOldDead: boolean) => {
      if (isOldDead) current = 9;
      await instance().keep(query, of, tokens(9, 6));
    },
    /** Stores the first tokens, which are good for so many hours */
    keep: (hours: number) => instance().keep(query, of, tokens(0, hours)),
    row: async () =>
      (await query('select * from relay.permission where athlete = $1', [of.athlete]))[0],
  };
}

it('keeps tokens sealed on disk', async () => {
  const { keep, row } = oneAthlete();
  await keep(6);
  expect(JSON.stringify(await row())).not.toMatch(/access 0|refresh 0/);
});

it('gives the token as it is while it is good for a while', async () => {
  const { keep, of, instance, refreshed } = oneAthlete();
  await keep(2);
  expect(await instance().accessToken(of)).toMatchObject({ accessToken: 'access 0' });
  expect(refreshed()).toBe(0);
});

it('refreshes once, however many ask of however many instances', async () => {
  const { keep, of, instance, refreshed } = oneAthlete();
  await keep(-1);
  const instances = [instance(), instance(), instance()];
  const asked = Array.from({ length: 30 }, (_, index) => instances[index % 3]!.accessToken(of));
  const given = (await Promise.all(asked)).map(({ accessToken }) => accessToken);
  expect(new Set(given)).toEqual(new Set(['access 1']));
  expect(refreshed()).toBe(1);
  expect(await instance().accessToken(of)).toMatchObject({ accessToken: 'access 1' });
});

it('goes on with the old token while another instance refreshes', async () => {
  const { keep, of, instance, before } = oneAthlete();
  await keep(0.5);
  let answer = () => {};
  const begun = new Promise<void>((asked) => {
    before(() => {
      asked();
      return new Promise((go) => {
        answer = go;
      });
    });
  });
  const first = instance().accessToken(of);
  await begun;
  expect(await instance().accessToken(of)).toMatchObject({ accessToken: 'access 0' });
  answer();
  expect(await first).toMatchObject({ accessToken: 'access 1' });
});

it('takes over from an instance that died before Strava had its request', async () => {
  const { keep, of, instance } = oneAthlete();
  await keep(-1);
  const hold = (until: string) =>
    database.query(
      `update relay.permission set holder = gen_random_uuid(), held_until = now() + $2::interval
        where athlete = $1`,
      [of.athlete, until],
    );
  await hold('0.2 seconds');
  expect(await instance().accessToken(of)).toMatchObject({ accessToken: 'access 1' });
});

it('goes on with the old token while Strava is away, and gives the turn back', async () => {
  const { keep, of, instance, before } = oneAthlete();
  await keep(0.5);
  before(() => Promise.reject(new StravaAway()));
  expect(await instance().accessToken(of)).toMatchObject({ accessToken: 'access 0' });
  before(async () => {});
  expect(await instance().accessToken(of)).toMatchObject({ accessToken: 'access 1' });
});

it('says so when there is nothing to go on with', async () => {
  const { keep, of, instance, before } = oneAthlete();
  await expect(instance().accessToken(of)).rejects.toThrow(NoPermission);
  await keep(-1);
  before(() => Promise.reject(new StravaAway()));
  await expect(instance().accessToken(of)).rejects.toThrow(StravaAway);
  before(() => Promise.reject(new StravaRefused()));
  await expect(instance().accessToken(of)).rejects.toThrow(NoPermission);
});

it('takes back what Strava gives to an athlete who left in the meantime', async () => {
  const { keep, of, instance, before, revoked } = oneAthlete();
  await keep(-1);
  before(async () => {
    await database.query('delete from relay.permission where athlete = $1', [of.athlete]);
  });
  await expect(instance().accessToken(of)).rejects.toThrow(NoPermission);
  expect(revoked).toEqual(['refresh 1']);
});

it.each([true, false])(
  'goes on with the tokens of a consent that was given meanwhile (the old ones dead: %s)',
  async (isOldDead) => {
    const { keep, of, instance, before, again, revoked } = oneAthlete();
    await keep(-1);
    before(() => again(isOldDead));
    expect(await instance().accessToken(of)).toMatchObject({ accessToken: 'access 9' });
    expect(await instance().accessToken(of)).toMatchObject({ accessToken: 'access 9' });
    expect(revoked).toEqual([]);
  },
);

it('stores what Strava gave, though another instance has taken over the turn', async () => {
  const { keep, of, instance, before, refreshed } = oneAthlete();
  await keep(-1);
  before(async () => {
    await database.query(
      'update relay.permission set holder = gen_random_uuid() where athlete = $1',
      [of.athlete],
    );
  });
  expect(await instance().accessToken(of)).toMatchObject({ accessToken: 'access 1' });
  expect(await instance().accessToken(of)).toMatchObject({ accessToken: 'access 1' });
  expect(refreshed()).toBe(1);
});

it('takes over a turn that a clock which has jumped would make endless', async () => {
  const { keep, of, instance } = oneAthlete();
  await keep(-1);
  await database.query(
    `update relay.permission set holder = gen_random_uuid(), held_until = now() + interval '1 hour'
      where athlete = $1`,
    [of.athlete],
  );
  expect(await instance().accessToken(of)).toMatchObject({ accessToken: 'access 1' });
});

it('seals anew with a new key while both are known, and then needs the old one no more', async () => {
  const { keep, of, instance } = oneAthlete();
  await keep(6);
  const both = instance(createSeal([keys[1], keys[0]]));
  expect(await both.accessToken(of)).toMatchObject({ accessToken: 'access 0' });
  await both.resealAll();
  const onlyNew = instance(createSeal([keys[1]]));
  expect(await onlyNew.accessToken(of)).toMatchObject({ accessToken: 'access 0' });
  await expect(instance().accessToken(of)).rejects.toThrow('RELAY_TOKEN_KEY');
});
