import dns from 'node:dns';
import { createServer, get } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import type { AddressInfo } from 'node:net';
import { network, publicAgent } from '../../../src/core/http/publicNetwork.ts';

afterEach(() => {
  jest.restoreAllMocks();
  syncBuiltinESMExports();
});

it.each([
  'http://127.0.0.1:9001/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://①②⑦.⓪.⓪.①/',
  'http://0.0.0.0/',
  'http://0/',
  'http://10.1.2.3/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://198.19.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a00:1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]/',
  'http://[ff02::1]/',
  'https://[2001:db8::1]/',
])('%s is not of the public internet', (url) =>
  expect(publicAgent(url)).rejects.toThrow('The address is not public'),
);

it.each(['http://8.8.8.8/', 'https://172.32.0.1/', 'https://[2606:4700:4700::1111]/'])(
  '%s is',
  (url) => expect(publicAgent(url)).resolves.toBeDefined(),
);

describe('a name', () => {
  const leadingTo = (...addresses: string[]) => {
    const lookup = jest.spyOn(dns, 'lookup').mockImplementation(((
      _: string,
      __: object,
      done: (error: null, found: object[]) => void,
    ) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )) as never);
    syncBuiltinESMExports();
    return lookup;
  };
  const ask = async (port: number) => {
    const url = `http://files.example:${port}/`;
    const agent = await publicAgent(url);
    return new Promise((resolve, reject) => {
      get(url, { agent }, (answer) => resolve(answer.statusCode)).on('error', reject);
    });
  };
  const server = createServer((_, answer) => answer.end());
  let port: number;
  let asked = 0;

  beforeAll(async () => {
    server.on('request', () => {
      asked += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => server.close());

  it.each([[['127.0.0.1']], [['8.8.8.8', '127.0.0.1']], [['::1']], [['fd00::1', '8.8.8.8']]])(
    'that leads to %j is not connected to',
    async (addresses) => {
      leadingTo(...addresses);
      await expect(ask(port)).rejects.toMatchObject({ code: 'PRIVATE_ADDRESS' });
      expect(asked).toBe(0);
    },
  );

  it('is looked up once: what was checked is what is connected to', async () => {
    const lookup = leadingTo('127.0.0.1');
    jest.spyOn(network, 'isPublic').mockReturnValue(true);
    expect(await ask(port)).toBe(200);
    expect(lookup).toHaveBeenCalledTimes(1);
  });
});
