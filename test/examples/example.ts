/** One call as the vendor's documentation writes it, and its answer. */
export type Exchange = {
  /** `POST /contacts/{id}/tasks` with the real values, without host and query; a whole URL for a file of another host, which gets no token. */
  request: string;
  /** Values that move with the clock as patterns. */
  query?: Record<string, string | string[] | RegExp>;
  /** The exact JSON body; texts that move with the clock as patterns. */
  body?: unknown;
  /** The exact form body. */
  form?: Record<string, string>;
  /** The parts of the exact multipart body, their names as patterns; only files have a name and a type. */
  files?: { part: RegExp; filename?: string; type?: string; content: string }[];
  /** Headers that the call must carry beside the token. */
  headers?: Record<string, string>;
  status?: number;
  /** Headers of the answer. */
  answerHeaders?: Record<string, string>;
  /** The vendor's answer: a value for JSON, a text as it is. */
  answer: unknown;
};

/**
 * What one operation does, taken from the vendor's documentation and not from our code: the input of a
 * step, the requests that the documentation asks for, the vendor's answers, the step's result.
 */
export type Example = {
  /** Key of the operation; the example of a read holds for its trigger and its search. */
  operation: string;
  /** For a read whose trigger and search send different requests: the one that the example is of. */
  kind?: 'trigger' | 'search';
  /** Every scope that the vendor's pages name for the operation's requests, those that only show more included. */
  scopes: string[];
  /** What Zapier says of the run, such as `{ isPopulatingDedupe: true }`. */
  meta?: Record<string, unknown>;
  input: Record<string, unknown>;
  /** For an operation that works with another connection than the usual one of its service. */
  environment?: string;
  exchanges: Exchange[];
  /** What the step gives; of an object, the values that the example is about. */
  result: unknown;
};

/** The connections of the examples. */
export const CONNECTIONS: Record<string, Record<string, string>> = {
  highlevel: {
    environment: 'highlevel',
    access_token: 'token-of-the-location',
    refresh_token: 'refresh-of-the-location',
    locationId: 've9EPM428h8vShlRW1KT',
    companyId: 'UAXssdawIWAWD',
    userType: 'Location',
    timezone: 'America/Chicago',
    accountName: 'Harbor Gym',
  },
  highlevel_agency: {
    environment: 'highlevel_agency',
    access_token: 'token-of-the-agency',
    refresh_token: 'refresh-of-the-agency',
    companyId: 'UAXssdawIWAWD',
    userType: 'Company',
    accountName: 'Tidewater Agency',
  },
  highlevel_token: {
    environment: 'highlevel_token',
    access_token: 'pit-of-the-location',
    locationId: 've9EPM428h8vShlRW1KT',
    companyId: 'UAXssdawIWAWD',
    timezone: 'America/Chicago',
    accountName: 'Harbor Gym',
  },
  strava: {
    environment: 'strava',
    access_token: 'token-of-the-athlete',
    refresh_token: 'refresh-of-the-athlete',
    athleteId: '227615',
    accountName: 'Ada Byron',
  },
  strava_team: {
    environment: 'strava_team',
    access_token: 'opens-nothing',
    strava_team_id: 'harborgym',
    strava_team_secret: 'secret-of-the-team',
    accountName: 'Harbor Gym, 2 athletes',
  },
  runkeeper: {
    environment: 'runkeeper',
    access_token: 'token-of-the-runner',
    userId: '1234567890',
    accountName: 'Ada Byron',
  },
};

/** Hosts as the vendors document them. */
export const HOSTS: Record<string, string> = {
  highlevel: 'https://services.leadconnectorhq.com',
  highlevel_agency: 'https://services.leadconnectorhq.com',
  strava: 'https://www.strava.com/api/v3',
  strava_team: 'https://relay.example.com',
  runkeeper: 'https://api.runkeeper.com',
};

/** The header by which a service knows a connection. */
export const authorizationOf = (environment: string): string => {
  const {
    access_token,
    strava_team_id: id,
    strava_team_secret: secret,
  } = CONNECTIONS[environment]!;
  return id
    ? `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`
    : `Bearer ${access_token}`;
};

/** Call this where examples of a team run: a team is where the owner's relay is. */
export function ownRelay(): void {
  beforeAll(() => {
    process.env.LEADLAP_RELAY_URL = HOSTS.strava_team;
  });
}
