import { appHandler } from '../../appHandler.ts';
import { CONNECTIONS } from '../../examples/example.ts';
import { offline } from '../../offline.ts';

/** Zapier asks an app to sign what people send outside of Zaps: https://docs.zapier.com/integrations/build/auth-outside-zaps */
const HIGHLEVEL = 'https://services.leadconnectorhq.com';
const RUNKEEPER = 'https://api.runkeeper.com';

offline();
afterEach(() => {
  delete process.env.LEADLAP_ENVIRONMENT;
});

type Rendered = { error?: string; template: { headers?: Record<string, string> } };

const templateFor = async (environment: string) => {
  process.env.LEADLAP_ENVIRONMENT = environment;
  const { results } = await appHandler({ command: 'getAuthTemplate', bundle: {} });
  return results as { supported: boolean; template?: object };
};

async function render(environment: string, targetRequest: object | undefined): Promise<Rendered> {
  const authData = CONNECTIONS[environment]!;
  const bundle = { authData, ...(targetRequest && { targetRequest }) };
  const event = { command: 'renderAuthTemplate', bundle } as Parameters<typeof appHandler>[0];
  return (await appHandler(event)).results as Rendered;
}

describe('the app', () => {
  it.each(['highlevel', 'highlevel_agency', 'highlevel_token', 'runkeeper'])(
    'says where %s wants its token',
    async (environment) => {
      expect(await templateFor(environment)).toEqual({
        supported: true,
        authType: 'oauth2',
        source: 'beforeRequest',
        template: { headers: { authorization: 'Bearer {{bundle.authData.access_token}}' } },
      });
    },
  );

  it('leaves Strava out', async () => {
    expect((await templateFor('strava')).supported).toBe(false);
  });
});

describe('a request outside of Zaps', () => {
  it.each([
    ['highlevel', `${HIGHLEVEL}/contacts/c1`],
    ['highlevel_agency', `${HIGHLEVEL}/companies/1`],
    ['runkeeper', `${RUNKEEPER}/weight`],
  ])('of %s to its own %s is signed, and otherwise as it was written', async (environment, url) => {
    const headers = { version: '2021-07-28', Authorization: 'Bearer mine' };
    const { template, error } = await render(environment, { url, method: 'GET', headers });
    expect(error).toBeUndefined();
    expect(template.headers).toEqual({
      version: '2021-07-28',
      authorization: `Bearer ${CONNECTIONS[environment]!.access_token}`,
    });
  });

  it.each([
    ['highlevel', 'https://evil.example/contacts'],
    ['highlevel', `${HIGHLEVEL}@evil.example/`],
    ['highlevel', `${HIGHLEVEL}.evil.example/`],
    ['highlevel', 'http://services.leadconnectorhq.com/contacts/'],
    ['highlevel', `${HIGHLEVEL}:8443/`],
    ['highlevel', `${RUNKEEPER}/weight`],
    ['runkeeper', `${HIGHLEVEL}/contacts/`],
    ['highlevel', 'no address'],
    ['highlevel', undefined],
    ['strava', 'https://www.strava.com/api/v3/athlete'],
    ['strava', undefined],
  ])('of %s to %s gets no token', async (environment, url) => {
    for (const headers of [{}, { Authorization: 'Bearer mine' }]) {
      const answer = await render(environment, url ? { url, headers } : undefined);
      expect(answer.template).toEqual({});
      expect(answer.error).toMatch(/signs requests to|for Zaps only|was stopped|Invalid URL/);
      expect(JSON.stringify(answer)).not.toContain(CONNECTIONS[environment]!.access_token);
    }
  });

  it('says to whom it may go', async () => {
    const { error } = await render('highlevel', { url: 'https://evil.example/' });
    expect(error).toBe(
      `A HighLevel account signs requests to ${HIGHLEVEL} only. Correct the address of the request.`,
    );
    expect((await render('strava', { url: 'https://www.strava.com/' })).error).toBe(
      'Strava is for Zaps only: requests outside of Zaps are not signed.',
    );
  });
});
