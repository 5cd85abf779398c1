import type { Context, Hono } from 'hono';
import { exactJson } from '../exactJson.ts';
import type { ServerEnv } from '../server.ts';
import { faults, StravaFault } from './fault.ts';
import { type Grant, grantOf } from './grants.ts';
import type { RateLimiter } from './rateLimit.ts';
import type { StravaState } from './world.ts';

type Placeholder<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** What a handler works with: a request that passed every check of the gate. */
export type Call<Param extends string = string> = {
  state: StravaState;
  grant: Grant;
  params: Record<Param, string>;
  query: Record<string, string | undefined>;
  body: unknown;
  now: Date;
};

type Spec<Path extends string> = {
  /** Method and path below /api/v3, as the vendor writes them */
  route: Path;
  /** One of these scopes is enough; the first one is asked for when all are missing */
  scopes: string[];
  /** Only creating activities and uploads is not a read */
  isRead?: false;
  status?: 200 | 201;
  /** Gives what is written as JSON, or a whole response for a file */
  answer: (call: Call<Placeholder<Path>>) => unknown;
};

/** One operation of the API: its checks as data, and what it does. */
export type Route = Spec<string>;

/** Declares an operation; the `params` of the answer follow from the route. */
export const route = <Path extends string>(spec: Spec<Path>): Route => spec as unknown as Route;

export type Gate = {
  /** The first athlete's; `application` and `grants` in it are those of all */
  state: StravaState;
  /** What an athlete has, by the athlete's id */
  stateOf: (athleteId: number) => StravaState;
  /** The athlete whose browser is signed in to Strava */
  signedIn: () => StravaState;
  now: () => Date;
  limiter: RateLimiter;
};

const answer = (body: unknown, status: number, gate: Gate): Response =>
  new Response(exactJson(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...gate.limiter.headers() },
  });

/** Tokens count in the Authorization header only. @see https://developers.strava.com/docs/authentication/ */
const authorized = (gate: Gate, context: Context<ServerEnv>): Grant => {
  const token = context.req.header('authorization')?.match(/^Bearer (.+)$/)?.[1];
  const grant = token && grantOf(gate.state.grants, token, gate.now());
  if (!grant) throw faults.accessToken();
  return grant;
};

/** Puts the operations behind the checks for token, application, limits and scope. */
export const mount = (app: Hono<ServerEnv>, gate: Gate, routes: Route[]) => {
  for (const spec of routes) {
    const [method = '', path = ''] = spec.route.split(' ');
    app.on(method, `/api/v3${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, (context) => {
      const grant = authorized(gate, context);
      if (!gate.state.application.active) throw faults.inactive();
      if (!gate.limiter.admit(spec.isRead ?? true)) throw faults.rateLimit();
      if (!spec.scopes.some((scope) => grant.scopes.includes(scope))) {
        throw faults.scope(spec.scopes[0] ?? '');
      }
      const body = spec.answer({
        state: gate.stateOf(grant.athleteId),
        grant,
        params: context.req.param(),
        query: context.req.query(),
        body: context.get('body'),
        now: gate.now(),
      });
      return body instanceof Response ? body : answer(body, spec.status ?? 200, gate);
    });
  }
};

/** Answers what was refused, and what no operation took. */
export const closeGate = (app: Hono<ServerEnv>, gate: Gate) => {
  app.notFound(() => answer(faults.path().body, 404, gate));
  app.onError((error) =>
    error instanceof StravaFault
      ? answer(error.body, error.status, gate)
      : answer({ message: 'error', errors: [], detail: String(error.stack) }, 500, gate),
  );
};
