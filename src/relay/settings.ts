import { wordOf } from '../bells/signing.ts';

/** HighLevel's own key for `X-GHL-Signature`, the same for every app. @see https://marketplace.gohighlevel.com/docs/webhook/WebhookIntegrationGuide */
const HIGHLEVEL_KEY = 'MCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg=';

/** An application at Strava, and where it rings. */
export type StravaApplication = {
  /** The secret part of the callback address */
  path: string;
  verifyToken: string;
  /** Our subscription, once there is one: events of another are dropped */
  subscriptionId?: string;
  clientId?: string;
  clientSecret?: string;
  apiUrl: string;
  oauthUrl: string;
};

/** What teams need. */
export type TeamSettings = {
  /** `publicUrl`, which athletes open */
  url: string;
  /** Keys that seal tokens; the first one seals, all open */
  keys: [Buffer, ...Buffer[]];
  /** Athletes that Strava allows the application; 0 leaves it to Strava */
  athleteLimit: number;
  /** The application through which athletes join */
  strava: StravaApplication;
  /** Whether that is another application than the one of Zapier's connections, with webhooks of its own */
  isApart: boolean;
};

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
  strava: StravaApplication;
  /** Without it there are no teams */
  team?: TeamSettings;
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

const addressOf = (env: NodeJS.ProcessEnv) => env.RELAY_URL?.replace(/\/+$/, '') || undefined;

function applicationOf(
  env: NodeJS.ProcessEnv,
  secret: string,
  of: '' | 'TEAM_',
): StravaApplication {
  const word = of ? 'strava team' : 'strava';
  return {
    path: wordOf(secret, `${word} path`),
    verifyToken: wordOf(secret, `${word} verify token`),
    subscriptionId: env[`STRAVA_${of}SUBSCRIPTION_ID`] || undefined,
    clientId: env[`STRAVA_${of}CLIENT_ID`] || undefined,
    clientSecret: env[`STRAVA_${of}CLIENT_SECRET`] || undefined,
    apiUrl: env.STRAVA_API_URL || 'https://www.strava.com/api/v3',
    oauthUrl: env.STRAVA_OAUTH_URL || 'https://www.strava.com/oauth',
  };
}

/** 32 bytes, in hexadecimal or base64. */
function keyOf(text: string): Buffer {
  const key = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64');
  if (key.length !== 32) {
    throw new SettingError(
      'RELAY_TOKEN_KEY has to be 32 random bytes: openssl rand -hex 32. To change the key, put the new one first and a comma between them.',
    );
  }
  return key;
}

/** Teams are on once there is a key for tokens; then they need all the rest. */
function teamOf(
  env: NodeJS.ProcessEnv,
  secret: string,
  zapier: StravaApplication,
): TeamSettings | undefined {
  const [first, ...others] = (env.RELAY_TOKEN_KEY ?? '').split(',').filter((key) => key.trim());
  if (!first) return undefined;
  const apart = applicationOf(env, secret, 'TEAM_');
  const isApart = Boolean(apart.clientId) && apart.clientId !== zapier.clientId;
  const strava = isApart ? apart : zapier;
  const url = addressOf(env);
  if (!url || !strava.clientId || !strava.clientSecret) {
    throw new SettingError(
      'Teams need RELAY_URL, and STRAVA_TEAM_CLIENT_ID with STRAVA_TEAM_CLIENT_SECRET. Set them, or leave out RELAY_TOKEN_KEY.',
    );
  }
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && !['localhost', '127.0.0.1'].includes(hostname)) {
    throw new SettingError('RELAY_URL has to begin with https:// where athletes open it.');
  }
  return {
    url,
    keys: [keyOf(first.trim()), ...others.map((key) => keyOf(key.trim()))],
    athleteLimit: numberOf(env, 'STRAVA_ATHLETE_LIMIT', 10),
    strava,
    isApart,
  };
}

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
  const strava = applicationOf(env, secret, '');
  return {
    port: numberOf(env, 'PORT', 8787),
    publicUrl: addressOf(env),
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
    strava,
    team: teamOf(env, secret, strava),
  };
}
