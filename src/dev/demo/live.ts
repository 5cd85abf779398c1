import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { builtApp } from '../zapier/builtApp.ts';
import { consentGiven } from './consent.ts';
import type { Stage } from './stage.ts';

const REDIRECT_PORT = 9000;

/** What signing in to both services takes. */
const CREDENTIALS = [
  'HIGHLEVEL_CLIENT_ID',
  'HIGHLEVEL_CLIENT_SECRET',
  'STRAVA_CLIENT_ID',
  'STRAVA_CLIENT_SECRET',
];

/**
 * The real services, with the credentials of `.env`. Nothing is written before the person says yes.
 * @param ask tells the person which page to open and allow the connection on
 * @param needed credentials without which nothing can be done
 * @throws Error naming the credentials that are missing.
 */
export async function openLive(
  ask: (authorizeUrl: string) => void = tell,
  needed: readonly string[] = CREDENTIALS,
): Promise<Stage> {
  if (existsSync('.env')) {
    process.loadEnvFile();
  }
  const missing = needed.filter((name) => !process.env[name]);
  if (missing.length > 0) {
    throw new Error(`Put ${missing.join(', ')} into a file .env beside package.json.`);
  }
  const redirectUri = process.env.LEADLAP_REDIRECT_URI ?? `http://localhost:${REDIRECT_PORT}`;
  const zapier = await builtApp();
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return {
    title: 'the real HighLevel and Strava',
    zapier,
    connect: (environment, entered) => {
      const consent = (authorizeUrl: string) => {
        ask(authorizeUrl);
        return consentGiven(authorizeUrl, redirectUri, REDIRECT_PORT);
      };
      return zapier.connect(environment, consent, { ...entered, redirect_uri: redirectUri });
    },
    awaitActivity: async (account) => {
      const trigger = await zapier.turnOn('new_strava_activity', account, {}, { forget: 1 });
      return { ...trigger, story: 'Your latest activity on Strava is taken as if it were new.' };
    },
    mayWrite: async (what) => /^y(es)?$/i.test(await terminal.question(`${what} Write it? (y/N) `)),
    close: async () => terminal.close(),
  };
}

const tell = (authorizeUrl: string) =>
  console.log(`\nOpen this page, sign in and allow the connection:\n${authorizeUrl}\n`);
