import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TeamToken } from '../../bells/team.ts';
import type { Query } from '../store/database.ts';
import {
  type Granted,
  StravaAway,
  type StravaOauth,
  StravaRefused,
  type Tokens,
} from '../vendors/stravaOauth.ts';
import { scopeKey } from './consent.ts';
import { isMember } from './members.ts';
import type { Seal } from './seal.ts';

/** There is no permission of this athlete, or Strava says that it has ended. */
export class NoPermission extends Error {}

/**
 * Milliseconds before the end at which tokens are refreshed. Strava gives new ones in the last hour; while
 * it is away, there is time to try again.
 */
const EARLY = 45 * 60_000;

/** Milliseconds that a token that is handed out works at least. */
const SHORTEST = 60_000;

/** Seconds for which one instance refreshes; longer than Strava may take to answer. */
const HOLD = 30;

/** Milliseconds between two looks at what another instance refreshes, and looks. */
const LOOK = { every: 100, times: 200 };

type Permission = { athlete: string; scopes: string };

type Row = { sealed: string; expires_on: Date };

const contextOf = ({ athlete, scopes }: Permission) => `strava ${athlete} ${scopes}`;

/**
 * The tokens of athletes: sealed in the database, refreshed by one instance at a time.
 *
 * Strava replaces the refresh token when it is used. So the new ones are committed before anybody gets
 * them. The turn to refresh is a mark with an end in the row, not an open transaction: the embedded
 * database has one connection, which nobody may keep while Strava thinks.
 * @see https://developers.strava.com/docs/authentication/#refreshingexpiredaccesstokens
 */
export function createTokens(options: {
  query: Query;
  seal: Seal;
  strava: Pick<StravaOauth, 'refresh' | 'revoke'>;
  now?: () => number;
}) {
  const { query, seal, strava, now = Date.now } = options;
  const underWay = new Map<string, Promise<TeamToken>>();

  const sealed = (of: Permission, { accessToken, refreshToken }: Tokens) =>
    seal.seal(JSON.stringify([accessToken, refreshToken]), contextOf(of));

  const opened = (of: Permission, { sealed: text, expires_on }: Row): Tokens => {
    const [accessToken, refreshToken] = JSON.parse(seal.open(text, contextOf(of)));
    return { accessToken, refreshToken, expiresAt: new Date(expires_on) };
  };

  const worksFor = ({ expiresAt }: Tokens, milliseconds: number) =>
    expiresAt.getTime() - now() > milliseconds;

  const tokenIn = ({ accessToken, expiresAt }: Tokens): TeamToken => ({
    accessToken,
    expiresAt: expiresAt.toISOString(),
  });

  const rowOf = async ({ athlete, scopes }: Permission): Promise<Row | undefined> => {
    const [row] = await query(
      'select sealed, expires_on from relay.permission where athlete = $1 and scopes = $2',
      [athlete, scopes],
    );
    return row as Row | undefined;
  };

  const stored = async (of: Permission): Promise<Row> => {
    const row = await rowOf(of);
    if (!row) throw new NoPermission();
    return row;
  };

  /**
   * The row as it is now, if it is this instance's turn to refresh it. A turn that ends later than a turn
   * takes comes from a clock that has jumped back.
   */
  const takeTurn = async ({ athlete, scopes }: Permission, holder: string) => {
    const [row] = await query(
      `update relay.permission
          set holder = $3, held_until = now() + $4::int * interval '1 second'
        where athlete = $1 and scopes = $2
          and (held_until is null
               or held_until not between now() and now() + $4::int * interval '1 second')
        returning sealed, expires_on`,
      [athlete, scopes, holder, HOLD],
    );
    return row as Row | undefined;
  };

  /** Stores tokens, if given only in the place of what was sealed so. Says whether they are stored. */
  const store = async ({ athlete, scopes }: Permission, tokens: Tokens, instead?: string) => {
    const rows = await query(
      `update relay.permission
          set sealed = $3, expires_on = $4, holder = null, held_until = null
        where athlete = $1 and scopes = $2 and sealed = coalesce($5, sealed)
        returning athlete`,
      [
        athlete,
        scopes,
        sealed({ athlete, scopes }, tokens),
        tokens.expiresAt.toISOString(),
        instead ?? null,
      ],
    );
    return rows.length > 0;
  };

  const isOf = (of: Permission, row: Row, { refreshToken }: Tokens) =>
    opened(of, row).refreshToken === refreshToken;

  /** Stores what a refresh gave, unless the athlete has left or has given consent again meanwhile. */
  const replace = async (of: Permission, before: Tokens, next: Tokens): Promise<boolean> => {
    const row = await rowOf(of);
    if (!row || !isOf(of, row, before)) return false;
    return (await store(of, next, row.sealed)) || replace(of, before, next);
  };

  const giveTurnBack = ({ athlete, scopes }: Permission, holder: string) =>
    query(
      `update relay.permission set holder = null, held_until = null
        where athlete = $1 and scopes = $2 and holder = $3`,
      [athlete, scopes, holder],
    );

  /** Whether the athlete has given consent again meanwhile: the tokens that Strava gave then count. */
  const isReplaced = async (of: Permission, before: Tokens): Promise<boolean> => {
    const row = await rowOf(of);
    return row !== undefined && !isOf(of, row, before);
  };

  const refreshed = async (of: Permission, held: Row, holder: string): Promise<TeamToken> => {
    const tokens = opened(of, held);
    try {
      // Another instance may have refreshed just before this one had its turn.
      if (worksFor(tokens, EARLY)) {
        await giveTurnBack(of, holder);
        return tokenIn(tokens);
      }
      const next = await strava.refresh(tokens.refreshToken);
      if (await replace(of, tokens, next)) return tokenIn(next);
      if (await isReplaced(of, tokens)) return fresh(of);
      // The athlete left meanwhile, when only the old refresh token was known.
      if (!(await isMember(query, of.athlete))) await strava.revoke(next.refreshToken);
      throw new NoPermission();
    } catch (error) {
      await giveTurnBack(of, holder);
      if (error instanceof StravaRefused) {
        if (await isReplaced(of, tokens)) return fresh(of);
        throw new NoPermission();
      }
      if (error instanceof StravaAway && worksFor(tokens, SHORTEST)) return tokenIn(tokens);
      throw error;
    }
  };

  const fresh = async (of: Permission): Promise<TeamToken> => {
    for (let look = 0; look < LOOK.times; look++) {
      const tokens = opened(of, await stored(of));
      if (worksFor(tokens, EARLY)) return tokenIn(tokens);
      const holder = randomUUID();
      const row = await takeTurn(of, holder);
      if (row) return refreshed(of, row, holder);
      if (worksFor(tokens, SHORTEST)) return tokenIn(tokens);
      await sleep(LOOK.every);
    }
    throw new StravaAway('Strava takes too long to answer.');
  };

  return {
    /** Stores what Strava gave, within the transaction that makes the athlete a member. */
    keep: async (within: Query, of: Permission, tokens: Tokens): Promise<void> => {
      await within(
        `insert into relay.permission (athlete, scopes, sealed, expires_on) values ($1, $2, $3, $4)
         on conflict (athlete, scopes) do update set
           sealed = excluded.sealed, expires_on = excluded.expires_on, holder = null, held_until = null`,
        [of.athlete, of.scopes, sealed(of, tokens), tokens.expiresAt.toISOString()],
      );
    },

    /**
     * Keeps what Strava gave again for scopes that a team has. Where it replaces the tokens of before,
     * those are dead.
     */
    renew: async ({ athleteId: athlete, scopes, tokens }: Granted): Promise<void> => {
      await store({ athlete, scopes: scopeKey(scopes) }, tokens);
    },

    /**
     * A token that works for a minute at least, and mostly for hours.
     * @throws NoPermission, StravaAway, Unreadable
     */
    accessToken: (of: Permission): Promise<TeamToken> => {
      const key = contextOf(of);
      const asked = underWay.get(key) ?? fresh(of).finally(() => underWay.delete(key));
      underWay.set(key, asked);
      return asked;
    },

    /** The refresh tokens of an athlete, to take the permission back at Strava. */
    toRevoke: async (athlete: string): Promise<string[]> => {
      const rows = await query(
        'select athlete, scopes, sealed, expires_on from relay.permission where athlete = $1',
        [athlete],
      );
      return rows.map((row) => opened(row as Permission, row as Row).refreshToken);
    },

    /** Seals with the first key what another one has sealed. Gives how many. */
    resealAll: async (): Promise<number> => {
      const rows = await query(
        'select athlete, scopes, sealed, expires_on from relay.permission where sealed not like $1',
        [`${seal.prefix}%`],
      );
      for (const row of rows) {
        const of = row as Permission;
        // A refresh in the meantime has sealed other tokens, with the first key.
        await query(
          `update relay.permission set sealed = $4
            where athlete = $1 and scopes = $2 and sealed = $3`,
          [of.athlete, of.scopes, row.sealed, sealed(of, opened(of, row as Row))],
        );
      }
      return rows.length;
    },

    /** Resolves when no refresh is under way: its answer must not be lost. */
    settled: async (): Promise<void> => {
      await Promise.allSettled(underWay.values());
    },
  };
}

export type TokenStore = ReturnType<typeof createTokens>;
