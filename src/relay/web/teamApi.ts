import { type Context, Hono } from 'hono';
import { auth as basicAuth } from 'hono/utils/basic-auth';
import type {
  JoinLink,
  LinkRequest,
  Removal,
  TeamAthletes,
  TeamRefusal,
  TeamSummary,
  TeamToken,
  TokenRequest,
} from '../../bells/team.ts';
import { type Log, reasonOf } from '../log.ts';
import { isNothing } from '../team/consent.ts';
import { athletesOf, memberOf } from '../team/members.ts';
import { authenticate, type Team } from '../team/teams.ts';
import type { Teamwork } from '../team/teamwork.ts';
import { NoPermission } from '../team/tokens.ts';
import { StravaAway } from '../vendors/stravaOauth.ts';
import type { bodyReader } from './body.ts';
import type { Env } from './webhooks.ts';

type TeamEnv = Env & { Variables: { team: Team } };

const MOST_DAYS = 90;
const DAYS = 14;

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' &&
  value.trim().length > 0 &&
  value.length <= longest &&
  !/\p{Cc}/u.test(value);

/** What is wrong with the request for a link, in words. */
function wrongWithLink(asked: Partial<Record<keyof LinkRequest, unknown>>): string | undefined {
  const { contactId, contactName, days } = asked;
  if (!isText(contactId, 100)) return 'Choose the contact that the link is for.';
  if (contactName !== undefined && !isText(contactName, 200)) {
    return 'The name of the contact is longer than 200 characters.';
  }
  if (
    days !== undefined &&
    !(Number.isInteger(days) && Number(days) >= 1 && Number(days) <= MOST_DAYS)
  ) {
    return `A link works for 1 to ${MOST_DAYS} days.`;
  }
  return undefined;
}

/** Where the app asks about a team (`src/bells/team.ts` says what it sends and gets). */
export function teamApi(options: {
  teamwork: Teamwork | undefined;
  readBody: ReturnType<typeof bodyReader>;
  log: Log;
  now?: () => number;
}): Hono<TeamEnv> {
  const { teamwork, readBody, log, now = Date.now } = options;
  const refuse = (
    context: Context,
    status: 400 | 401 | 403 | 404 | 409 | 429 | 503,
    error: string,
  ) => context.json({ error } satisfies TeamRefusal, status);

  if (!teamwork) {
    return new Hono<TeamEnv>().all('/team/*', (context) =>
      refuse(context, 503, 'This relay has no teams. Its owner has to set RELAY_TOKEN_KEY.'),
    );
  }
  const { query, links, tokens, shares } = teamwork;

  const bodyOf = (context: Context<TeamEnv>): Promise<Record<string, unknown>> =>
    readBody(context.env.incoming, async (raw) => JSON.parse(raw.toString('utf8')) ?? {}).catch(
      () => ({}),
    );

  return new Hono<TeamEnv>()
    .use('/team/*', async (context, next) => {
      context.header('cache-control', 'no-store');
      const given = basicAuth(context.req.raw);
      const team = given && (await authenticate(query, given.username, given.password));
      if (!team) return refuse(context, 401, 'No team has this ID and secret.');
      context.set('team', team);
      return next();
    })
    .get('/team', async (context) => {
      const { id, name } = context.var.team;
      const athletes = await athletesOf(query, id);
      return context.json({
        team: id,
        name,
        athletes: athletes.filter(({ state }) => state === 'active').length,
      } satisfies TeamSummary);
    })
    .get('/team/athletes', async (context) => {
      const { id } = context.var.team;
      const athleteId = context.req.query('athleteId');
      const athletes =
        athleteId === undefined
          ? await athletesOf(query, id)
          : [await memberOf(query, id, athleteId)].filter((one) => one !== undefined);
      return context.json({ athletes } satisfies TeamAthletes);
    })
    .post('/team/token', async (context) => {
      const { athleteId } = (await bodyOf(context)) as Partial<TokenRequest>;
      if (typeof athleteId !== 'string') return refuse(context, 400, 'Choose an athlete.');
      const member = await memberOf(query, context.var.team.id, athleteId);
      if (!member) return refuse(context, 404, 'No athlete of this team has this ID.');
      const ended = `${member.name} no longer shares with this team and has to join again by a new link.`;
      if (member.state === 'revoked' || isNothing(member.consent)) {
        return refuse(context, 403, ended);
      }
      if (member.scopes.length === 0) {
        return refuse(
          context,
          403,
          `${member.name} has changed what is shared and has to finish that on the page of the team.`,
        );
      }
      const wait = shares.tokenWait(athleteId);
      if (wait > 0) {
        context.header('retry-after', String(wait));
        return refuse(
          context,
          429,
          `The steps for ${member.name} have used this athlete’s share of Strava’s limit. It is free again in ${Math.ceil(wait / 60)} minutes.`,
        );
      }
      const of = { athlete: athleteId, scopes: member.scopes.join(' ') };
      const asked = new Date(now());
      try {
        return context.json((await tokens.accessToken(of)) satisfies TeamToken);
      } catch (error) {
        if (error instanceof NoPermission) {
          await teamwork.lose(athleteId, of.scopes, asked);
          return refuse(context, 403, ended);
        }
        log('warn', 'token', reasonOf(error));
        return refuse(
          context,
          503,
          error instanceof StravaAway
            ? 'Strava does not answer. Try again in a few minutes.'
            : 'The relay cannot read this athlete’s token. Its log says why.',
        );
      }
    })
    .post('/team/links', async (context) => {
      const asked = await bodyOf(context);
      const wrong = wrongWithLink(asked);
      if (wrong) return refuse(context, 400, wrong);
      const { contactId, contactName, days = DAYS } = asked as LinkRequest;
      const { team } = context.var;
      const athletes = await athletesOf(query, team.id);
      const known = athletes.find((one) => one.contactId === contactId && one.state === 'active');
      if (known) {
        return refuse(
          context,
          409,
          `This contact has joined already, as ${known.name}. Remove that athlete from the team first.`,
        );
      }
      return context.json(
        (await links.forContact(team, { contactId, contactName, days }, now())) satisfies JoinLink,
      );
    })
    .delete('/team/athletes/:athlete', async (context) => {
      const { team } = context.var;
      const athlete = context.req.param('athlete');
      if (!(await memberOf(query, team.id, athlete))) {
        return refuse(context, 404, 'No athlete of this team has this ID.');
      }
      const { removed } = await teamwork.part(team.id, athlete);
      return context.json({ removed } satisfies Removal);
    });
}
