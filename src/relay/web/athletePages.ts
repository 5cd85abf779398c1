import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { type Log, reasonOf } from '../log.ts';
import { joinPage } from '../pages/joinPage.ts';
import type { Host, Markup } from '../pages/layout.ts';
import { leftPage, type Problem, problemPage } from '../pages/messagePage.ts';
import { minePage, signInPage } from '../pages/minePage.ts';
import { STYLE } from '../pages/style.ts';
import { TEXTS } from '../pages/texts.ts';
import {
  athleteIn,
  begin,
  comeBack,
  newBrowser,
  type Purpose,
  REMEMBERED_DAYS,
  signIn,
  signOut,
} from '../team/browsers.ts';
import { consentOf, grantedOf, isNarrower, isNothing, NOTHING, scopesOf } from '../team/consent.ts';
import { joinPath } from '../team/links.ts';
import {
  activeAthletes,
  ContactTaken,
  isMember,
  LinkUsed,
  membershipsOf,
  narrow,
  OtherContact,
} from '../team/members.ts';
import { logoOf, teamOf } from '../team/teams.ts';
import type { Teamwork } from '../team/teamwork.ts';
import { type Granted, StravaFull, StravaRefused } from '../vendors/stravaOauth.ts';
import { attemptLimit, senderOf } from './attempts.ts';
import type { bodyReader } from './body.ts';
import type { Env } from './webhooks.ts';

/** Attempts in ten minutes from one address: a whole gym can sit behind one. */
const MOST_FROM_ADDRESS = 60;

/** Attempts in ten minutes for one team. */
const MOST_FOR_TEAM = 300;

const STATUS = {
  unknown: 404,
  expired: 410,
  used: 410,
  refused: 403,
  full: 403,
  taken: 409,
  otherContact: 409,
  otherAthlete: 409,
  lost: 400,
  stranger: 404,
  away: 503,
  busy: 429,
} as const satisfies Record<Problem, number>;

type Status = 200 | (typeof STATUS)[Problem];

/** What somebody who signs in is asked for: what every member has allowed already. */
const SIGN_IN = scopesOf({ ...NOTHING, activities: true });

/** The pages on which athletes join a team, see what they share, change it and leave. */
export function athletePages(options: {
  teamwork: Teamwork;
  readBody: ReturnType<typeof bodyReader>;
  log: Log;
  now?: () => number;
}): Hono<Env> {
  const { teamwork, readBody, log, now = Date.now } = options;
  const { query, settings, strava, links, tokens, announce, admit, part, dismiss } = teamwork;
  const isSecure = settings.url.startsWith('https:');
  const cookie = isSecure ? '__Host-leadlap' : 'leadlap';
  const fromAddress = attemptLimit(MOST_FROM_ADDRESS, now);
  const forTeam = attemptLimit(MOST_FOR_TEAM, now);
  const styleHash = createHash('sha256').update(STYLE).digest('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    "img-src 'self'",
    // Forms lead to Strava by a redirect.
    `form-action 'self' ${new URL(settings.strava.oauthUrl).origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

  const show = async (context: Context<Env>, page: Markup, status: Status = 200) =>
    context.html(await page, status);

  const problem = (context: Context<Env>, of: Problem, host?: Host, again?: string) =>
    show(context, problemPage(of, host, again), STATUS[of]);

  const formOf = (context: Context<Env>): Promise<URLSearchParams> =>
    readBody(context.env.incoming, async (raw) => new URLSearchParams(raw.toString('utf8')));

  const keepCookie = (context: Context<Env>, browser: string) =>
    setCookie(context, cookie, browser, {
      httpOnly: true,
      // Strava sends the browser back from its own site: `Strict` would leave the cookie out.
      sameSite: 'Lax',
      secure: isSecure,
      path: '/',
      maxAge: REMEMBERED_DAYS * 86_400,
    });

  const isTooMany = (context: Context<Env>, team: string) =>
    [fromAddress(senderOf(context.env.incoming)), forTeam(team)].includes(true);

  const athleteOf = (context: Context<Env>) => athleteIn(query, getCookie(context, cookie));

  /** Sends the browser to Strava, which brings it back to `/connected`. */
  const goToStrava = async (
    context: Context<Env>,
    purpose: Purpose,
    scopes: string[],
    isAnew: boolean,
  ) => {
    const browser = getCookie(context, cookie) ?? newBrowser();
    keepCookie(context, browser);
    const state = await begin(query, browser, purpose);
    const redirectUri = `${settings.url}/connected`;
    return context.redirect(strava.authorizeUrl({ redirectUri, scopes, state, isAnew }), 303);
  };

  /** The team and the link of an address, or the page that says why there is none. */
  const opened = async (context: Context<Env>, id: string, word: string) => {
    const team = await teamOf(query, id);
    if (!team) return { answer: await problem(context, 'unknown') };
    const link = await links.read(team, word, now());
    if (typeof link !== 'string') return { team, link };
    const athlete = link === 'used' ? await athleteOf(context) : undefined;
    const isTheirs = athlete && (await isMember(query, athlete));
    return { answer: isTheirs ? context.redirect('/mine') : await problem(context, link, team) };
  };

  const isFull = async (context: Context<Env>) => {
    const { athleteLimit } = settings;
    if (athleteLimit === 0 || (await activeAthletes(query)) < athleteLimit) return false;
    const athlete = await athleteOf(context);
    return !athlete || !(await isMember(query, athlete));
  };

  const join = async (
    context: Context<Env>,
    { team: id, word, consent: ticked }: Purpose & { to: 'join' },
    granted: Granted,
  ) => {
    const { answer, team, link } = await opened(context, id, word);
    const consent = grantedOf(ticked, granted.scopes);
    if (answer || isNothing(consent)) {
      await dismiss(granted);
      return answer ?? problem(context, 'refused', team, joinPath(id, word));
    }
    try {
      await admit({ team: id, consent, link, at: new Date(now()) }, granted);
    } catch (error) {
      if (error instanceof LinkUsed) return problem(context, 'used', team);
      if (error instanceof ContactTaken) return problem(context, 'taken', team);
      if (error instanceof OtherContact) return problem(context, 'otherContact', team);
      throw error;
    }
    keepCookie(context, await signIn(query, granted.athleteId));
    return context.redirect(`/mine?joined=${encodeURIComponent(id)}`, 303);
  };

  const change = async (
    context: Context<Env>,
    { team: id, athlete, consent: ticked }: Purpose & { to: 'change' },
    granted: Granted,
  ) => {
    const team = await teamOf(query, id);
    const mine = await membershipsOf(query, athlete);
    const isStill = team && mine.some((one) => one.team === id);
    const consent = grantedOf(ticked, granted.scopes);
    if (!isStill || granted.athleteId !== athlete || isNothing(consent)) {
      await dismiss(granted);
      if (!isStill) return problem(context, 'lost');
      return problem(context, isNothing(consent) ? 'refused' : 'otherAthlete', team, '/mine');
    }
    await admit({ team: id, consent, link: { of: 'anybody' }, at: new Date(now()) }, granted);
    return context.redirect('/mine?changed=yes', 303);
  };

  const signInWith = async (context: Context<Env>, granted: Granted) => {
    if (!(await isMember(query, granted.athleteId))) {
      await dismiss(granted);
      return problem(context, 'stranger');
    }
    await tokens.renew(granted);
    keepCookie(context, await signIn(query, granted.athleteId));
    return context.redirect('/mine', 303);
  };

  const again = (purpose: Purpose) =>
    purpose.to === 'join' ? joinPath(purpose.team, purpose.word) : '/mine';

  const pages = new Hono<Env>();
  for (const path of ['/join/*', '/connected', '/mine/*', '/logo/*']) {
    pages.use(path, csrf({ origin: new URL(settings.url).origin }), async (context, next) => {
      context.header('content-security-policy', policy);
      context.header('cache-control', 'no-store');
      context.header('x-content-type-options', 'nosniff');
      // Addresses of links stay here. `no-referrer` would take the origin from our own forms.
      context.header('referrer-policy', 'same-origin');
      await next();
    });
  }

  return (
    pages
      .get('/join/:team/:word', async (context) => {
        const { team: id, word } = context.req.param();
        const { answer, team, link } = await opened(context, id, word);
        if (answer) return answer;
        const contactName = link.of === 'contact' ? link.contactName : null;
        return show(context, joinPage({ team, contactName, nothingTicked: false }));
      })
      .post('/join/:team/:word', async (context) => {
        const { team: id, word } = context.req.param();
        if (isTooMany(context, id)) return problem(context, 'busy');
        const { answer, team, link } = await opened(context, id, word);
        if (answer) return answer;
        const form = await formOf(context);
        const consent = consentOf((purpose) => form.has(purpose));
        if (isNothing(consent)) {
          const contactName = link.of === 'contact' ? link.contactName : null;
          return show(context, joinPage({ team, contactName, nothingTicked: true }), 400);
        }
        if (await isFull(context)) return problem(context, 'full', team);
        return goToStrava(
          context,
          { to: 'join', team: id, word, consent },
          scopesOf(consent),
          false,
        );
      })
      .get('/connected', async (context) => {
        const { state, code, scope = '' } = context.req.query();
        const purpose = await comeBack(query, getCookie(context, cookie), state);
        if (!purpose) return problem(context, 'lost');
        const host = 'team' in purpose ? await teamOf(query, purpose.team) : undefined;
        if (!code) return problem(context, 'refused', host, again(purpose));
        let granted: Granted;
        try {
          granted = await strava.exchange(code, scope.split(','));
        } catch (error) {
          if (error instanceof StravaFull) return problem(context, 'full', host);
          if (error instanceof StravaRefused) return problem(context, 'lost', host);
          log('warn', 'exchange', reasonOf(error));
          return problem(context, 'away', host, again(purpose));
        }
        if (purpose.to === 'join') return join(context, purpose, granted);
        if (purpose.to === 'change') return change(context, purpose, granted);
        return signInWith(context, granted);
      })
      .get('/mine', async (context) => {
        const athlete = await athleteOf(context);
        const mine = athlete ? await membershipsOf(query, athlete) : [];
        if (mine.length === 0) return show(context, signInPage());
        const { joined, changed } = context.req.query();
        const team = mine.find((one) => one.team === joined);
        const note = team ? TEXTS.mine.joined(team.teamName) : changed && TEXTS.mine.changed;
        return show(context, minePage(mine, note ? { text: note } : undefined));
      })
      .post('/mine/consent', async (context) => {
        const athlete = await athleteOf(context);
        const form = await formOf(context);
        const mine = athlete ? await membershipsOf(query, athlete) : [];
        const member = mine.find(({ team }) => team === form.get('team'));
        if (!athlete || !member) return context.redirect('/mine', 303);
        const { team } = member;
        const consent = consentOf((purpose) => form.has(purpose));
        if (isNothing(consent)) {
          return show(context, minePage(mine, { text: TEXTS.mine.nothing, isWrong: true }), 400);
        }
        if (isNarrower(consent, member.consent)) {
          await announce((within) =>
            narrow(within, { team, athlete, consent, at: new Date(now()) }),
          );
        }
        return goToStrava(
          context,
          { to: 'change', team, athlete, consent },
          scopesOf(consent),
          true,
        );
      })
      .post('/mine/leave', async (context) => {
        const athlete = await athleteOf(context);
        const id = (await formOf(context)).get('team') ?? '';
        const team = await teamOf(query, id);
        if (!athlete || !team) return context.redirect('/mine', 303);
        const parting = await part(id, athlete);
        return parting.removed
          ? show(context, leftPage(team, parting))
          : context.redirect('/mine', 303);
      })
      .post('/mine/sign-in', async (context) =>
        isTooMany(context, '')
          ? problem(context, 'busy')
          : goToStrava(context, { to: 'sign in' }, SIGN_IN, false),
      )
      .post('/mine/sign-out', async (context) => {
        await signOut(query, getCookie(context, cookie) ?? '');
        deleteCookie(context, cookie, { path: '/', secure: isSecure });
        return context.redirect('/mine', 303);
      })
      // Browsers ask for it, and tell people of an error if there is none.
      .get('/favicon.ico', (context) => context.body(null, 204))
      .get('/logo/:team', async (context) => {
        const logo = await logoOf(query, context.req.param('team'));
        if (!logo) return context.notFound();
        context.header('cache-control', 'public, max-age=3600');
        return context.body(new Uint8Array(logo.bytes), 200, { 'content-type': logo.type });
      })
  );
}
