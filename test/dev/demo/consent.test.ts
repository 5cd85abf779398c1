import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { consentGiven } from '../../../src/dev/demo/consent.ts';

const AUTHORIZE = 'https://www.strava.com/oauth/authorize?state=random-1';

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

let port: number;
let local: string;
let given: ReturnType<typeof consentGiven>;

beforeEach(async () => {
  port = await freePort();
  local = `http://127.0.0.1:${port}`;
  given = consentGiven(AUTHORIZE, `http://localhost:${port}/back`, port);
});

/** Ends the waiting, which takes the listener away. */
const allow = () => fetch(`${local}/back?code=mine&state=random-1&scope=read`);

it('takes the code that comes with the state of the sign-in, and no other', async () => {
  const foreign: [string, RequestInit?][] = [
    ['/favicon.ico'],
    ['/back?code=ATTACKERS'],
    ['/back?code=ATTACKERS&state=zapier-state'],
    ['/back?code=ATTACKERS&state='],
    ['/?code=ATTACKERS&state=random-1'],
    ['/back?code=ATTACKERS&state=random-1', { method: 'POST' }],
  ];
  for (const [path, options] of foreign) {
    expect((await fetch(local + path, options)).status).toBe(404);
  }
  expect((await allow()).status).toBe(200);
  expect(await given).toMatchObject({ code: 'mine', state: 'random-1', scope: 'read' });
});

it('tells when the person refuses', async () => {
  await fetch(`${local}/back?error=access_denied&state=random-1`);
  expect(await given).toMatchObject({ error: 'access_denied' });
});

it('listens on this machine alone', async () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .filter((one) => one && !one.internal && one.family === 'IPv4');
  for (const { address } of outside as { address: string }[]) {
    const [error] = await once(connect(port, address), 'error').catch((thrown) => [thrown]);
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
  }
  await allow();
  await given;
});
