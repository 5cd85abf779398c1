import { forgetReferences } from '../../../src/core/reading/reference.ts';
import { labOf } from '../../../src/dev/lab/routes.ts';
import { sandboxWorld, type World } from '../../../src/dev/lab/world.ts';
import { forgetLocationTokens } from '../../../src/highlevel/locationToken.ts';
import { testZapier } from '../../appHandler.ts';

const HOST = '127.0.0.1:8788';

type Answer = { status: number; headers: Headers; body: never };

const onSandbox = () => sandboxWorld(async () => testZapier());

/** The lab on a sandbox of its own, or in another world, asked as its page asks. */
export function openLab(open: () => Promise<World> = onSandbox) {
  let world: World;
  let lab: ReturnType<typeof labOf>;
  beforeAll(async () => {
    // Zapier's core ends a process that grew large in many runs, and jest's has.
    jest.spyOn(process, 'memoryUsage').mockReturnValue({ rss: 0 } as NodeJS.MemoryUsage);
    world = await open();
    lab = labOf(world, () => 8788);
  });
  afterAll(async () => {
    await lab.close();
    await world.close();
    forgetReferences();
    forgetLocationTokens();
  });

  const ask = async (
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer> => {
    const response = await lab.app.request(`http://${HOST}${path}`, {
      method,
      headers: { host: HOST, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text) as never,
    };
  };
  const OWN = { origin: `http://${HOST}`, 'content-type': 'application/json' };
  return {
    world: () => world,
    ask,
    get: async <T>(path: string) => (await ask('GET', `/api${path}`, undefined, {})).body as T,
    post: async <T>(path: string, body: unknown = {}) =>
      (await ask('POST', `/api${path}`, body, OWN)).body as T,
    /** The same, with the status of a refusal. */
    refused: async (path: string, body: unknown = {}) => {
      const { status, body: answer } = await ask('POST', `/api${path}`, body, OWN);
      return { status, message: (answer as { message: string }).message };
    },
  };
}
