import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import nock from 'nock';
import { FileToSend } from '../../../src/core/http/download.ts';
import { network } from '../../../src/core/http/publicNetwork.ts';
import { file } from '../../../src/core/input/fields.ts';
import { out } from '../../../src/core/output/output.ts';
import { skipBackoff } from '../../clock.ts';
import { offline } from '../../offline.ts';
import { acmeZapier, action, failureOf, HOST } from '../acme.ts';

const sendPicture = action({
  key: 'send_picture',
  noun: 'Picture',
  label: 'Send Picture',
  description: 'Sends a picture.',
  docs: '',
  scopes: [],
  route: 'POST /pictures',
  sendAs: 'multipart',
  input: () => ({ picture: file() }),
  arrange: ({ picture }) => ({ picture: new FileToSend(String(picture), 'Picture') }),
  output: () => out.object({ id: out.id('1', 'ID') }),
});

const zapier = acmeZapier([sendPicture]);
const run = (picture: string) => zapier.create('send_picture', { picture });
const FILES = 'https://files.example.com';
const PRIVATE =
  'Picture: its address leads into a private network. Map a file of an earlier step or a public web address.';
const FAILED =
  'Picture: the file could not be fetched. Map a file of an earlier step or a public web address.';
const TOO_LARGE = 'Picture: the file is larger than 50 MB. Map a smaller one.';

afterEach(() => {
  jest.restoreAllMocks();
});
offline('localhost');

/** What a server on this machine gives, where tests may reach it. */
async function served(listener: RequestListener, path = '/a.png') {
  jest.spyOn(network, 'isPublic').mockReturnValue(true);
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await failureOf(
      run(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`),
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

it('asks nothing of an address that is not public, and sends nothing to the vendor', async () => {
  let asked = 0;
  const server = createServer((_, answer) => {
    asked += 1;
    answer.end('secret');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  for (const host of ['127.0.0.1', 'localhost', '0x7f000001', '[::ffff:127.0.0.1]']) {
    expect((await failureOf(run(`http://${host}:${port}/a.png`))).message).toBe(PRIVATE);
  }
  server.close();
  expect(asked).toBe(0);
});

it('follows a file to where it is stored', async () => {
  nock(FILES).get('/a.png').reply(302, '', { location: 'https://store.example.com/1' });
  nock('https://store.example.com').get('/1').reply(200, 'PNG');
  const stored = nock(HOST).post('/v1/pictures', /name="picture"; filename="a.png".*PNG/s);
  stored.reply(201, { id: 1 });
  expect(await run(`${FILES}/a.png`)).toEqual({ id: '1' });
});

it('asks again where a line breaks or a gateway fails', async () => {
  skipBackoff();
  nock(FILES).get('/a.png').reply(503, 'gateway');
  nock(FILES)
    .get('/a.png')
    .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
  nock(FILES).get('/a.png').reply(200, 'PNG');
  nock(HOST).post('/v1/pictures', /PNG/).reply(201, { id: 1 });
  expect(await run(`${FILES}/a.png`)).toEqual({ id: '1' });
});

it.each([
  ['', { 'content-type': 'image/png' }, 'the file is empty'],
  ['<html>Sign in</html>', { 'content-type': 'text/html' }, 'its address leads to a web page'],
])('takes %j for no file', async (body, headers, reason) => {
  nock(FILES).get('/a.png').reply(200, body, headers);
  expect((await failureOf(run(`${FILES}/a.png`))).message).toContain(`Picture: ${reason}`);
});

it('sends a page that is meant as a file', async () => {
  nock(FILES).get('/a.html').reply(200, '<html>', {
    'content-type': 'text/html',
    'content-disposition': 'attachment; filename="report.html"',
  });
  nock(HOST)
    .post('/v1/pictures', /report\.html/)
    .reply(201, { id: 1 });
  expect(await run(`${FILES}/a.html`)).toEqual({ id: '1' });
});

it.each(['http://127.0.0.1:9001/', 'http://169.254.169.254/', 'http://[::1]/', 'http://0/'])(
  'does not follow a public address to %s',
  async (location) => {
    nock(FILES).get('/a.png').reply(307, '', { location });
    expect((await failureOf(run(`${FILES}/a.png`))).message).toBe(PRIVATE);
  },
);

it('follows no other scheme, and nobody in a circle', async () => {
  nock(FILES).get('/a.png').reply(302, '', { location: 'file:///etc/passwd' });
  expect((await failureOf(run(`${FILES}/a.png`))).message).toBe(FAILED);
  const circle = nock(FILES).get('/b.png').times(6).reply(302, '', { location: '/b.png' });
  expect((await failureOf(run(`${FILES}/b.png`))).message).toBe(FAILED);
  expect(circle.isDone()).toBe(true);
});

it('stops at 50 MB, also of a file that was packed smaller', async () => {
  const packed = gzipSync(Buffer.alloc(60 * 1024 * 1024));
  expect(packed.length).toBeLessThan(100_000);
  const { message } = await served((_, answer) => {
    answer.setHeader('content-encoding', 'gzip');
    answer.end(packed);
  });
  expect(message).toBe(TOO_LARGE);
});

it('stops at 50 MB of a file that does not end', async () => {
  const chunk = Buffer.alloc(1024 * 1024);
  const closed = Promise.withResolvers<void>();
  const { message } = await served((_, answer) => {
    const write = () => {
      while (!answer.destroyed && answer.write(chunk));
    };
    answer.on('drain', write).on('close', closed.resolve);
    write();
  });
  expect(message).toBe(TOO_LARGE);
  await closed.promise;
});

it('gives up a file that stops coming before the step has to answer', async () => {
  const { timeout } = AbortSignal;
  const limit = jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(50));
  expect((await served((_, answer) => answer.write('a'))).message).toBe(FAILED);
  expect(limit.mock.lastCall![0]).toBeLessThan(26_000);
});
