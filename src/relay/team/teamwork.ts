import { announce, type Ringing } from '../intake/ring.ts';
import { type Log, reasonOf } from '../log.ts';
import type { TeamSettings } from '../settings.ts';
import type { Database, Query } from '../store/database.ts';
import { type Granted, type StravaOauth, stravaOauth } from '../vendors/stravaOauth.ts';
import type { VendorEvent } from '../vendors/vendorEvent.ts';
import { scopeKey } from './consent.ts';
import { type JoinLinks, joinLinks } from './links.ts';
import { ContactTaken, isMember, type Joining, join, leave, leaveWith } from './members.ts';
import { createSeal } from './seal.ts';
import type { Shares } from './shares.ts';
import { createTokens, type TokenStore } from './tokens.ts';

/** What became of leaving. */
export type Parting = {
  /** False when the athlete had left before */
  removed: boolean;
  /** Whether Strava has taken the permission back; null where another team still needs it */
  isRevoked: boolean | null;
};

/** What teams consist of, put together for the routes and commands. */
export type Teamwork = {
  query: Query;
  settings: TeamSettings;
  strava: StravaOauth;
  links: JoinLinks;
  tokens: TokenStore;
  shares: Shares;
  /**
   * Makes an athlete a member with the tokens that Strava gave.
   * @returns what has rung.
   * @throws LinkUsed, ContactTaken, OtherContact
   */
  admit: (
    joining: Omit<Joining, 'name' | 'scopes' | 'athlete'>,
    granted: Granted,
  ) => Promise<VendorEvent[]>;
  /** Ends what an athlete shares with a team, here and at Strava. */
  part: (team: string, athlete: string) => Promise<Parting>;
  /**
   * Gives back what no team needs. Only where the application is the teams' own: else it could be the
   * permission behind the athlete's own connection at Zapier.
   */
  dismiss: (granted: Granted) => Promise<void>;
  /** Strava knew a permission no more at a time: what rests on it ends. */
  lose: (athlete: string, scopes: string, at: Date) => Promise<unknown>;
  /** Lets something happen and rings. */
  announce: (happen: (query: Query) => Promise<VendorEvent[]>) => Promise<VendorEvent[]>;
};

const UNIQUE_VIOLATION = '23505';

/** Puts teams together. `wake` is told when there are bells to deliver. */
export function createTeamwork(options: {
  database: Database;
  settings: TeamSettings;
  secret: string;
  shares: Shares;
  ringing: Ringing;
  wake: () => void;
  log: Log;
}): Teamwork {
  const { database, settings, secret, shares, ringing, wake, log } = options;
  const { query } = database;
  const strava = stravaOauth(settings.strava, shares.seen);
  const tokens = createTokens({ query, seal: createSeal(settings.keys), strava });

  const announceAll: Teamwork['announce'] = async (happen) => {
    const events = await announce(database, ringing, happen);
    for (const { event, tenants } of events) log('info', event, { tenant: tenants[0] });
    if (events.length > 0) wake();
    return events;
  };

  /** Takes the permission back at Strava; what does not work does not hold up leaving. */
  const revoke = async (refreshTokens: string[]): Promise<boolean> => {
    try {
      for (const token of refreshTokens) await strava.revoke(token);
      return refreshTokens.length > 0;
    } catch (error) {
      log('warn', 'revoke', reasonOf(error));
      return false;
    }
  };

  const dismiss: Teamwork['dismiss'] = async ({ athleteId, tokens: { refreshToken } }) => {
    if (settings.isApart && !(await isMember(query, athleteId))) await revoke([refreshToken]);
  };

  return {
    query,
    settings,
    strava,
    links: joinLinks({ secret, url: settings.url }, query),
    tokens,
    shares,
    announce: announceAll,

    dismiss,

    admit: async (joining, granted) => {
      const { athleteId: athlete, name, scopes, tokens: given } = granted;
      try {
        return await announceAll(async (within) => {
          await tokens.keep(within, { athlete, scopes: scopeKey(scopes) }, given);
          return join(within, { ...joining, athlete, name, scopes });
        });
      } catch (error) {
        await dismiss(granted);
        const isRace = (error as { code?: unknown }).code === UNIQUE_VIOLATION;
        throw isRace ? new ContactTaken() : error;
      }
    },

    lose: (athlete, scopes, at) =>
      announceAll((within) => leaveWith(within, { athlete, scopes, at })),

    part: async (team, athlete) => {
      const [row] = await query(
        `select count(*) filter (where team = $2)::int as here,
                count(*) filter (where team <> $2)::int as elsewhere
           from relay.member where athlete = $1 and left_on is null`,
        [athlete, team],
      );
      const { here, elsewhere } = row!;
      if (here === 0) return { removed: false, isRevoked: null };
      // First at Strava: killed in the middle, Strava's own webhook ends the rest.
      const isRevoked =
        elsewhere > 0 ? null : await revoke(await tokens.toRevoke(athlete).catch(() => []));
      const left = await announceAll((within) => leave(within, { team, athlete, at: new Date() }));
      return { removed: left.length > 0, isRevoked };
    },
  };
}
