import nock from 'nock';
import type { Bell } from '../../../src/bells/bell.ts';
import { signBell } from '../../../src/bells/signing.ts';
import type { TeamAthlete } from '../../../src/bells/team.ts';
import type { Raw } from '../../../src/core/raw.ts';
import type { Account } from '../../../src/dev/zapier/host.ts';
import { forgetAthleteTokens } from '../../../src/strava/team/athleteToken.ts';
import { testZapier } from '../../appHandler.ts';
import { HOUR, MINUTE } from '../../clock.ts';
import { offline } from '../../offline.ts';

export const RELAY = 'https://relay.example.com';
const STRAVA = 'https://www.strava.com';
const SECRET = 'a secret of thirty-two characters';
export const HOOK = 'https://hooks.zapier.com/hooks/standard/1/';

type Team = { secret: string; name: string; athletes: TeamAthlete[] };

/** What Zapier and the app sent to whom, with the header that says who they are. */
type Sent = { host: string; method: string; path: string; authorization: string; body: unknown };

export const athlete = (athleteId: string, more: Partial<TeamAthlete> = {}): TeamAthlete => ({
  athleteId,
  name: `Athlete ${athleteId}`,
  contactId: `contact${athleteId}`,
  contactName: `Contact ${athleteId}`,
  joinedAt: '2026-11-01T08:00:00.000Z',
  state: 'active',
  leftAt: null,
  consent: { activities: true, hidden: false, profile: true },
  scopes: ['read', 'activity:read', 'profile:read_all'],
  ...more,
});

/**
 * Teams by the contract of src/bells/team.ts, and Strava as far as its athletes' lists and activities go:
 * a token shows the records of its own athlete alone.
 */
export function teamStage() {
  offline();
  Object.assign(process.env, { LEADLAP_RELAY_URL: RELAY, RELAY_SECRET: SECRET });
  const zapier = testZapier();
  const teams: Record<string, Team> = {};
  /** Activities by athlete, the latest first, hidden ones too. */
  const activities: Record<string, Raw[]> = {};
  /** Tokens that Strava no longer accepts. */
  const dead = new Set<string>();
  const sent: Sent[] = [];
  const links: unknown[] = [];
  let bells = 0;

  type Reply = [number, unknown, Record<string, string>?];
  const refuse = (status: number, error: string): Reply => [status, { error }];

  function relay(method: string, path: string, header: string, body: Raw): Reply {
    if (path === '/subscriptions') return [200, { id: `subscription${sent.length}` }];
    const [id = '', secret] = Buffer.from(header.replace('Basic ', ''), 'base64')
      .toString()
      .split(':');
    const team = teams[id];
    if (!team || team.secret !== secret) return refuse(401, 'Wrong team or secret.');
    const of = (athleteId: unknown) => team.athletes.find((one) => one.athleteId === athleteId);
    const [, , what, which] = path.split('/');
    switch (`${method} ${what ?? ''}`) {
      case 'GET ':
        return [200, { team: id, name: team.name, athletes: team.athletes.length }];
      case 'GET athletes':
        return [200, { athletes: team.athletes }];
      case 'POST token': {
        const one = of(body.athleteId);
        if (!one) return refuse(404, 'No such athlete in this team.');
        if (one.state !== 'active' || !one.consent.activities) return refuse(403, 'Not shared.');
        const expiresAt = new Date(Date.now() + 6 * HOUR).toISOString();
        return [200, { accessToken: `token-${id}-${one.athleteId}`, expiresAt }];
      }
      case 'POST links':
        links.push(body);
        return [
          200,
          { url: `${RELAY}/join/x`, expiresAt: '2026-12-01T00:00:00.000Z', linkId: 'link1' },
        ];
      case 'DELETE athletes': {
        const one = of(which);
        if (!one) return refuse(404, 'No such athlete in this team.');
        one.state = 'revoked';
        return [200, { removed: true }];
      }
      default:
        return refuse(400, 'Not such a request.');
    }
  }

  function strava(path: string, query: URLSearchParams, header: string): Reply {
    const token = header.replace('Bearer ', '');
    const [, , athleteId = ''] = token.split('-');
    if (!athleteId || dead.has(token)) {
      return [401, { errors: [{ resource: 'Athlete', field: 'access_token', code: 'invalid' }] }];
    }
    const list = activities[athleteId] ?? [];
    const [, id, part] = /^\/activities\/(\d+)(\/.*)?$/.exec(path) ?? [];
    const one = list.find((activity) => String(activity.id) === id);
    const missing: Reply = [404, { message: 'Record Not Found', errors: [] }];
    if (path === '/athlete') return [200, { id: Number(athleteId), firstname: 'A', lastname: 'B' }];
    if (path === '/athlete/activities') {
      return [200, Number(query.get('page') ?? 1) > 1 ? [] : list];
    }
    if (!one) return missing;
    return [200, part ? [{ id: 1, name: 'Lap 1', distance: 1000 }] : one];
  }

  function answer(host: string, reply: (sent: Sent, url: URL) => Reply) {
    const scope = nock(host).persist();
    for (const method of ['get', 'post', 'put', 'delete'] as const) {
      scope[method](/.*/).reply(function (uri, body) {
        const url = new URL(uri, host);
        const [authorization = ''] = [this.req.headers.authorization].flat();
        const request = {
          host,
          method: method.toUpperCase(),
          path: url.pathname,
          authorization: String(authorization),
          body,
        };
        sent.push(request);
        const [status, json, headers] = reply(request, url);
        return [status, JSON.stringify(json), { 'content-type': 'application/json', ...headers }];
      });
    }
  }

  return {
    zapier,
    teams,
    activities,
    dead,
    sent,
    links,
    open: () => {
      forgetAthleteTokens();
      zapier.cache.forget();
      zapier.logs.length = 0;
      sent.length = 0;
      links.length = 0;
      dead.clear();
      for (const all of [teams, activities]) {
        for (const key of Object.keys(all)) delete all[key];
      }
      answer(RELAY, ({ method, path, authorization, body }) =>
        relay(method, path, authorization, body as Raw),
      );
      answer(STRAVA, ({ path, authorization }, url) =>
        strava(path.replace('/api/v3', ''), url.searchParams, authorization),
      );
    },
    connect: (id: string, secret = teams[id]!.secret): Promise<Account> =>
      zapier.connect('strava_team', async (url) => Object.fromEntries(new URL(url).searchParams), {
        strava_team_id: id,
        strava_team_secret: secret,
      }),
    /** Requests to Strava so far. */
    toStrava: () => sent.filter(({ host }) => host === STRAVA),
    /** A run that just ended. */
    upload: (athleteId: string, more: Raw = {}): string => {
      const count = Object.values(activities).flat().length;
      const id = String(16_000_000_000 + count);
      // No two start together: they would be one run of two devices.
      const start = new Date(Date.now() - 10 * HOUR + count * 10 * MINUTE)
        .toISOString()
        .slice(0, 19);
      const run = {
        id: Number(id),
        athlete: { id: Number(athleteId) },
        name: `Run of ${athleteId}`,
        sport_type: 'Run',
        distance: 5100,
        moving_time: 1800,
        elapsed_time: 1850,
        start_date: `${start}Z`,
        start_date_local: `${start}Z`,
        utc_offset: 0,
        visibility: 'everyone',
        ...more,
      };
      activities[athleteId] = [run, ...(activities[athleteId] ?? [])];
      return id;
    },
    /** A bell as the relay signs it. */
    bell: (team: string, about: Pick<Bell, 'event' | 'record'> & Partial<Bell>): Bell => {
      bells += 1;
      return signBell(SECRET, {
        id: `bell${bells}`,
        tenant: `team:${team}`,
        parents: {},
        at: new Date().toISOString(),
        before: null,
        after: {},
        ...about,
      });
    },
  };
}
