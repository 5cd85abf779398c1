import { ADA } from '../../../src/dev/demo/recipes/gym.ts';
import { openSandbox } from '../../../src/dev/demo/sandbox.ts';
import type { AccountInfo, Lab, Trial } from '../../../src/dev/lab/api.ts';
import { liveWorld } from '../../../src/dev/lab/world.ts';
import { testZapier } from '../../appHandler.ts';
import { openLab } from './labServer.ts';

let allow: (authorizeUrl: string) => Promise<void>;
let connected: Promise<unknown>;

/** Real services as far as the lab knows; a person allows each connection on the vendor's page. */
const lab = openLab(() =>
  liveWorld(async (ask) => {
    const stage = await openSandbox(async () => testZapier());
    const { zapier, sandbox } = stage;
    return {
      ...stage,
      connect: (environment) => {
        const account = zapier.connect(environment, (authorizeUrl) => {
          ask?.(authorizeUrl);
          return new Promise((resolve) => {
            allow = async (page) => resolve(await sandbox.approve(page));
          });
        });
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
    message: expect.stringMatching(/^Connect HighLevel.* first\.$/),
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

it('leaves time, happenings, recipes and instant triggers to the sandbox', async () => {
  expect(await lab.get('/happenings')).toEqual([]);
  expect((await lab.refused('/clock', { minutes: 5 })).message).toBe(
    'Time passes on the sandbox alone.',
  );
  expect((await lab.refused('/recipes/lead-scoring')).status).toBe(422);
  const instant = { ...note, kind: 'trigger', key: 'tag_added_to_contact_instant', input: {} };
  expect((await lab.refused('/zaps', instant)).message).toContain('on the sandbox alone');
});
