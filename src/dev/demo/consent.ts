import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What the vendor tells with the browser that it sends back. */
export type Consented = {
  url: string;
  code?: string;
  state?: string;
  scope?: string;
  error?: string;
};

/**
 * Waits until the vendor sends the browser back to `redirectUri`, and listens for it on this machine
 * alone. Only a visit that knows the random state of `authorizeUrl` counts: any web page can send the
 * person's browser here, with the code of somebody else's account.
 */
export function consentGiven(
  authorizeUrl: string,
  redirectUri: string,
  port: number,
): Promise<Consented> {
  const state = new URL(authorizeUrl).searchParams.get('state');
  const { pathname } = new URL(redirectUri);
  return new Promise((resolve, reject) => {
    const answer = (request: IncomingMessage, response: ServerResponse) => {
      // A connection that stays open would keep the listener.
      response.setHeader('connection', 'close');
      const url = new URL(request.url ?? '/', redirectUri);
      const told = Object.fromEntries(url.searchParams);
      if (request.method !== 'GET' || url.pathname !== pathname || !state || told.state !== state) {
        response.writeHead(404).end();
        return;
      }
      response.end('Go back to the terminal.');
      server.close();
      resolve({ ...told, url: url.href });
    };
    const server = createServer(answer).on('error', reject).listen(port, '127.0.0.1');
  });
}
