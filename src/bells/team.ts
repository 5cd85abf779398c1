/**
 * What the app and the relay say to each other of a team: athletes who joined by a link, and whom one
 * connection serves.
 *
 * Every request is `<LEADLAP_RELAY_URL>/team…` with JSON in and out and the header
 * `Authorization: Basic base64(teamId:teamSecret)`. What goes wrong is a `TeamRefusal`:
 * - 400: not such a request.
 * - 401: wrong team or secret, or the team is closed.
 * - 403: the athlete has left, has taken the permission back, or does not share what is asked for.
 * - 404: no such athlete in this team.
 * - 409: the contact has an athlete already (`POST /team/links`).
 * - 429: the athlete has used a fair share of the application's requests; `Retry-After` says for how many seconds.
 * - 503: the relay holds no keys for tokens, or Strava does not answer; try again.
 */
export type TeamRefusal = {
  /** One sentence for the person in the Zap editor */
  error: string;
};

/** `GET /team` */
export type TeamSummary = {
  /** The id of the team */
  team: string;
  name: string;
  /** Athletes who are active */
  athletes: number;
};

/** What an athlete agreed to, a purpose each. */
export type Consent = {
  /** Activities that others can see, also those for followers */
  activities: boolean;
  /** Activities for “Only You” too; never without `activities` */
  hidden: boolean;
  /** The full profile */
  profile: boolean;
};

/** An athlete who joined a team, as the relay lists the team's athletes. */
export type TeamAthlete = {
  /** Strava's id of the athlete */
  athleteId: string;
  /** First and last name, as on Strava */
  name: string;
  /** The contact that the link was made for; null for the open link of the team */
  contactId: string | null;
  contactName: string | null;
  /** ISO 8601 in UTC */
  joinedAt: string;
  /**
   * `revoked`: has left the team, was removed, or took the permission back. Stays in the list for
   * a day at most, so that a Zap on Athlete Left Team knows who that was; then nothing of the athlete is left.
   */
  state: 'active' | 'revoked';
  /** When the athlete left, ISO 8601 in UTC; null while active */
  leftAt: string | null;
  consent: Consent;
  /** Strava's scopes that were granted for this team, such as `activity:read` */
  scopes: string[];
};

/** `GET /team/athletes`: active ones first, in each group by name. `?athleteId=` asks for that one alone. */
export type TeamAthletes = { athletes: TeamAthlete[] };

/** `POST /team/token` */
export type TokenRequest = { athleteId: string };

/** A token for Strava alone. The refresh token never leaves the relay. */
export type TeamToken = {
  accessToken: string;
  /** ISO 8601 in UTC */
  expiresAt: string;
};

/** `POST /team/links` */
export type LinkRequest = {
  contactId: string;
  /** Greets the athlete on the page, and names the contact in the list of athletes */
  contactName?: string;
  /** Days that the link works, 1 to 90; 14 when left out */
  days?: number;
};

/** A link that works once, for this contact alone. */
export type JoinLink = {
  url: string;
  /** ISO 8601 in UTC */
  expiresAt: string;
  linkId: string;
};

/** `DELETE /team/athletes/:athleteId`; false when the athlete had left already. */
export type Removal = { removed: boolean };
