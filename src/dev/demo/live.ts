import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline/promises';
import type { Redirect } from '../sandbox/approve.ts';
import { builtApp } from '../zapier/builtApp.ts';
import type { Stage } from './stage.ts';

const REDIRECT_PORT = 9000;

const CREDENTIALS = [
  'HIGHLEVEL_CLIENT_ID',
  'HIGHLEVEL_CLIENT_SECRET',
  'STRAVA_CLIENT_ID',
  'STRAVA_CLIENT_SECRET',
];

/**
 * The real services, with the credentials of `.env`. Nothing is written before the person says yes.
 * @throws Error naming the credentials that are missing.
 */
export async function openLive(): Promise<Stage> {
  if (existsSync('.env')) {
    process.loadEnvFile();
  }
  const missing = CREDENTIALS.filter((name) => !process.env[name]);
  if (missing.length > 0) {
    throw new Error(`Put ${missing.join(', ')} into a file .env beside package.json.`);
  }
  const redirectUri = process.env.LEADLAP_REDIRECT_URI ?? `http://localhost:${REDIRECT_PORT}`;
  const zapier = await builtApp();
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return {
    title: 'the real HighLevel and Strava',
    zapier,
    connect: (environment) =>
      zapier.connect(environment, consentInBrowser, { redirect_uri: redirectUri }),
    awaitActivity: async (account) => {
      const trigger = await zapier.turnOn('new_strava_activity', account, {}, { forget: 1 });
      return { ...trigger, story: 'Your latest activity on Strava is taken as if it were new.' };
    },
    mayWrite: async (what) => /^y(es)?$/i.test(await terminal.question(`${what} Write it? (y/N) `)),
    close: async () => terminal.close(),
  };
}

/** Shows the consent page's address and waits until the vendor sends the browser back. */
async function consentInBrowser(authorizeUrl: string): Promise<Redirect> {
  console.log(`\nOpen this page, sign in and allow the connection:\n${authorizeUrl}\n`);
  const server = createServer((_, response) =>
    response.end('Connected. Go back to the terminal.'),
  ).listen(REDIRECT_PORT);
  const [request] = await once(server, 'request');
  server.close();
  const url = new URL(request.url, `http://localhost:${REDIRECT_PORT}`);
  const read = (name: string) => url.searchParams.get(name) ?? undefined;
  return {
    url: url.href,
    code: read('code'),
    state: read('state'),
    scope: read('scope'),
    error: read('error'),
  } as Redirect;
}
