import type { StravaApplication } from '../settings.ts';

/** Tokens as Strava gives them. */
export type Tokens = { accessToken: string; refreshToken: string; expiresAt: Date };

/** What came of an athlete's consent. */
export type Granted = { athleteId: string; name: string; scopes: string[]; tokens: Tokens };

/** Strava's no to a code or a refresh token: it is used, too old, or the athlete took it back. */
export class StravaRefused extends Error {
  override name = 'StravaRefused';
}

/** The application has as many athletes as Strava allows it. */
export class StravaFull extends Error {
  override name = 'StravaFull';
}

/** Strava does not answer, or not what its documentation says. */
export class StravaAway extends Error {
  override name = 'StravaAway';
}

/** Milliseconds for an answer of Strava. */
const PATIENCE = 15_000;

type Answer = {
  access_token?: unknown;
  refresh_token?: unknown;
  expires_at?: unknown;
  scope?: unknown;
  athlete?: { id?: unknown; firstname?: unknown; lastname?: unknown };
};

const tokensOf = ({ access_token, refresh_token, expires_at }: Answer): Tokens => {
  if (
    typeof access_token !== 'string' ||
    typeof refresh_token !== 'string' ||
    typeof expires_at !== 'number'
  ) {
    throw new StravaAway('Strava gives no tokens.');
  }
  return {
    accessToken: access_token,
    refreshToken: refresh_token,
    expiresAt: new Date(expires_at * 1000),
  };
};

const nameOf = ({ firstname, lastname }: NonNullable<Answer['athlete']>, id: string) =>
  [firstname, lastname]
    .filter((part) => typeof part === 'string')
    .join(' ')
    .trim()
    .slice(0, 100) || `Athlete ${id}`;

/**
 * Strava's OAuth for one application. No message holds a token.
 * @param seen is told the headers of every answer.
 * @see https://developers.strava.com/docs/authentication/
 */
export function stravaOauth(application: StravaApplication, seen: (headers: Headers) => void) {
  const { oauthUrl, clientId = '', clientSecret = '' } = application;
  const credentials = { client_id: clientId, client_secret: clientSecret };

  const post = async (path: string, form: Record<string, string>, headers = {}) => {
    const response = await fetch(`${oauthUrl}${path}`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers,
      // A redirect could carry secrets to another host.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => {
      throw new StravaAway('Strava does not answer.');
    });
    seen(response.headers);
    return response;
  };

  const askForTokens = async (form: Record<string, string>): Promise<Answer> => {
    const response = await post('/token', { ...credentials, ...form });
    const body = await response.text().catch(() => '');
    if (response.status === 403 && /limit|athlete/i.test(body)) {
      throw new StravaFull('The application has reached its athlete limit.');
    }
    if (response.status === 400) throw new StravaRefused('Strava refuses the code or token.');
    if (!response.ok) throw new StravaAway(`Strava answers ${response.status}.`);
    try {
      return JSON.parse(body) ?? {};
    } catch {
      throw new StravaAway('Strava answers something unreadable.');
    }
  };

  return {
    /**
     * Where the athlete's browser goes to give consent.
     * @param isAnew shows Strava's page although the athlete has allowed these scopes before.
     */
    authorizeUrl: (to: {
      redirectUri: string;
      scopes: string[];
      state: string;
      isAnew: boolean;
    }): string => {
      const url = new URL(`${oauthUrl}/authorize`);
      url.search = new URLSearchParams({
        client_id: clientId,
        redirect_uri: to.redirectUri,
        response_type: 'code',
        approval_prompt: to.isAnew ? 'force' : 'auto',
        scope: to.scopes.join(','),
        state: to.state,
      }).toString();
      return url.href;
    },

    /**
     * @param scopes as the redirect named them, where the answer does not.
     * @throws StravaRefused, StravaFull, StravaAway
     */
    exchange: async (code: string, scopes: string[]): Promise<Granted> => {
      const answer = await askForTokens({ grant_type: 'authorization_code', code });
      const id = String(answer.athlete?.id ?? '');
      if (!/^\d{1,20}$/.test(id)) throw new StravaAway('Strava does not say who the athlete is.');
      return {
        athleteId: id,
        name: nameOf(answer.athlete!, id),
        scopes: typeof answer.scope === 'string' ? answer.scope.split(/[ ,]+/) : scopes,
        tokens: tokensOf(answer),
      };
    },

    /** @throws StravaRefused, StravaAway */
    refresh: async (refreshToken: string): Promise<Tokens> =>
      tokensOf(await askForTokens({ grant_type: 'refresh_token', refresh_token: refreshToken })),

    /**
     * Takes the athlete's permission back, of both tokens.
     * @throws StravaAway
     */
    revoke: async (token: string): Promise<void> => {
      const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
      const ask = () => post('/revoke', { token }, { authorization: `Basic ${basic}` });
      let { status } = await ask();
      // The documentation asks to repeat it then.
      if (status === 503) ({ status } = await ask());
      if (status !== 200) throw new StravaAway(`Strava answers ${status}.`);
    },
  };
}

export type StravaOauth = ReturnType<typeof stravaOauth>;
