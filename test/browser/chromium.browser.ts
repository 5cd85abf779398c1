import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Chromium, startChromium } from './chromium.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Try</title><link rel="icon" href="data:,"></head><body><main><h1>Try</h1>${body}</main></body></html>`;

describe('the browser of the tests', () => {
  let chromium: Chromium;
  let server: Server;
  let url: string;
  beforeAll(async () => {
    chromium = await startChromium();
    server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(
        page(
          request.url === '/good'
            ? '<label>Name <input></label>'
            : '<input><script>console.error("broken"); missing();</script>',
        ),
      );
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await chromium.close();
    server.close();
    server.closeAllConnections();
  });

  it('finds nothing wrong with a page that is well', async () => {
    const { barriers, problems } = await chromium.open(`${url}/good`);
    expect(await barriers()).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('tells of errors in scripts and of fields without a name', async () => {
    const { barriers, problems } = await chromium.open(`${url}/bad`);
    expect(await barriers()).toEqual([expect.stringContaining('Form elements must have labels')]);
    expect(problems).toEqual(['broken', 'missing is not defined']);
  });
});
