import { wordOf } from '../bells/signing.ts';

/** HighLevel's own key for `X-GHL-Signature`, the same for every app. @see https://marketplace.gohighlevel.com/docs/webhook/WebhookIntegrationGuide */
const HIGHLEVEL_KEY = 'MCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg=';

/** Everything an owner can set, read from the environment once. */
export type Settings = {
  /** Port to listen on; 0 takes any free one */
  port: number;
  /** Address under which the vendors reach the relay, without a slash at the end */
  publicUrl?: string;
  /** RELAY_SECRET, which the app knows too */
  secret: string;
  /** PostgreSQL; without it the embedded database in `dataFolder` */
  databaseUrl?: string;
  dataFolder: string;
  /** The only origin that bells go to */
  hookOrigin: string;
  /** Bells a second for all instances together; 0 is no limit */
  hooksPerSecond: number;
  /** Opens the status page; without it there is none */
  statusToken?: string;
  highlevel: {
    /** The part of the client id before the dash: events of other apps are dropped */
    appId?: string;
    /** Ed25519 key of `X-GHL-Signature`, SPKI in base64 */
    key: string;
    /** RSA key of `X-WH-Signature`, PEM; without it that header counts for nothing */
    oldKey?: string;
  };
  strava: {
    /** The secret part of the callback address */
    path: string;
    verifyToken: string;
    /** Our subscription, once there is one: events of another are dropped */
    subscriptionId?: string;
    clientId?: string;
    clientSecret?: string;
    apiUrl: string;
  };
};

/** A setting that the relay cannot run with, in words for the owner. */
export class SettingError extends Error {}

const numberOf = (env: NodeJS.ProcessEnv, name: string, fallback: number) => {
  const value = env[name] ? Number(env[name]) : fallback;
  if (!Number.isInteger(value) || value < 0) {
    throw new SettingError(`${name} has to be a whole number, such as ${fallback}.`);
  }
  return value;
};

/**
 * Reads the settings.
 * @throws SettingError that names the variable and what to set.
 */
export function settingsOf(env: NodeJS.ProcessEnv): Settings {
  const secret = env.RELAY_SECRET ?? '';
  if (secret.length < 32) {
    throw new SettingError(
      'RELAY_SECRET has to be a random text of at least 32 characters, the same as in the app: openssl rand -hex 32',
    );
  }
  return {
    port: numberOf(env, 'PORT', 8787),
    publicUrl: env.RELAY_URL?.replace(/\/+$/, '') || undefined,
    secret,
    databaseUrl: env.DATABASE_URL || undefined,
    dataFolder: env.RELAY_DATA || 'relay-data',
    hookOrigin: new URL(env.RELAY_HOOK_ORIGIN || 'https://hooks.zapier.com').origin,
    hooksPerSecond: numberOf(env, 'RELAY_HOOKS_PER_SECOND', 30),
    statusToken: env.RELAY_STATUS_TOKEN || undefined,
    highlevel: {
      appId: env.HIGHLEVEL_CLIENT_ID?.split('-')[0] || undefined,
      key: env.HIGHLEVEL_WEBHOOK_KEY || HIGHLEVEL_KEY,
      oldKey: env.HIGHLEVEL_OLD_WEBHOOK_KEY || undefined,
    },
    strava: {
      path: wordOf(secret, 'strava path'),
      verifyToken: wordOf(secret, 'strava verify token'),
      subscriptionId: env.STRAVA_SUBSCRIPTION_ID || undefined,
      clientId: env.STRAVA_CLIENT_ID || undefined,
      clientSecret: env.STRAVA_CLIENT_SECRET || undefined,
      apiUrl: env.STRAVA_API_URL || 'https://www.strava.com/api/v3',
    },
  };
}
