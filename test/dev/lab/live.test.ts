import { ADA } from '../../../src/dev/demo/recipes/gym.ts';
import { openSandbox } from '../../../src/dev/demo/sandbox.ts';
import type { AccountInfo, Lab, Trial } from '../../../src/dev/lab/api.ts';
import { liveWorld } from '../../../src/dev/lab/world.ts';
import type { Redirect } from '../../../src/dev/zapier/host.ts';
import { testZapier } from '../../appHandler.ts';
import { openLab } from './labServer.ts';

let allow: (authorizeUrl: string) => Promise<void>;
let connected: Promise<unknown>;
let token: string;

const GYM = 'harborGymBranch00001';

/** Real services as far as the lab knows; a person allows each connection on the vendor's page. */
const lab = openLab(() =>
  liveWorld(async (ask) => {
    const stage = await openSandbox(async () => testZapier());
    const { zapier, sandbox } = stage;
    token = sandbox.highlevel.makePrivateToken(GYM, ['locations.readonly']);
    return {
      ...stage,
      connect: (environment, entered) => {
        const consent = (authorizeUrl: string) => {
          ask?.(authorizeUrl);
          return new Promise<Redirect>((resolve) => {
            allow = async (page) => resolve(await sandbox.approve(page));
          });
        };
        const account = zapier.connect(environment, consent, entered);
        connected = account;
        return account;
      },
    };
  }),
);

const note = {
  kind: 'create',
  key: 'create_contact_note',
  account: 'highlevel',
  input: { contactId: ADA, body: 'Hello' },
};

it('connects an account on the vendor’s page, and changes records only when that is confirmed', async () => {
  expect(await lab.get<Lab>('/lab')).toMatchObject({ isLive: true, recipes: [] });
  expect(await lab.refused('/form', note)).toEqual({
    status: 409,
    message: 'Connect the account “HighLevel sub-account” first.',
  });
  const { page } = await lab.post<{ page: string }>('/accounts/highlevel');
  expect(page).toContain('/oauth/chooselocation?');
  await allow(page);
  await connected;
  expect(await lab.get<AccountInfo[]>('/accounts')).toContainEqual(
    expect.objectContaining({ environment: 'highlevel', name: 'HighLevel: Harbor Gym' }),
  );
  expect(await lab.refused('/test', { ...note, results: [] })).toEqual({
    status: 409,
    message: 'Confirm first that real records may change.',
  });
  const trial = await lab.post<Trial>('/test', { ...note, results: [], isConfirmed: true });
  expect(trial).toMatchObject({ failure: null, records: [{ value: { body: 'Hello' } }] });
});

it('connects by a Private Integration Token without a page; a team needs a relay', async () => {
  const entered = { private_token: token, location_id: GYM };
  expect(await lab.post('/accounts/highlevel_token', entered)).toEqual({ page: null });
  const accounts = await lab.get<AccountInfo[]>('/accounts');
  expect(accounts.find(({ environment }) => environment === 'highlevel_token')?.name).toBe(
    'HighLevel: Harbor Gym',
  );
  expect(accounts.map(({ environment }) => environment)).not.toContain('strava_team');
  expect((await lab.refused('/accounts/highlevel_token/entry')).status).toBe(404);
});

it('leaves time, happenings, recipes and instant triggers to the sandbox', async () => {
  expect(await lab.get('/happenings')).toEqual([]);
  expect((await lab.refused('/clock', { minutes: 5 })).message).toBe(
    'Time passes on the sandbox alone.',
  );
  expect((await lab.refused('/recipes/lead-scoring')).status).toBe(422);
  const instant = { ...note, kind: 'trigger', key: 'tag_added_to_contact_instant', input: {} };
  expect((await lab.refused('/zaps', instant)).message).toContain('on the sandbox alone');
});
