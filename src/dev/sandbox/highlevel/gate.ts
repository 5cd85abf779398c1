import type { Context, Hono } from 'hono';
import type * as z from 'zod';
import { exactJson } from '../exactJson.ts';
import type { ServerEnv } from '../server.ts';
import { type Grant, grantOf, type UserType } from './grants.ts';
import type { RateLimiter } from './rateLimit.ts';
import {
  badRequest,
  foreignLocation,
  invalidToken,
  invalidVersion,
  missingScope,
  missingVersion,
  Refusal,
  tooManyRequests,
  unknownRoute,
  wrongTokenLevel,
} from './refusal.ts';
import { datedRequest, goneInV3, type V3, v3Answer } from './v3.ts';
import { validated } from './validation.ts';
import type { HighLevelState } from './world.ts';

type Placeholder<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** What a handler works with: a request that passed every check of the gate. */
export type Call<Param extends string = string, Body = unknown> = {
  state: HighLevelState;
  /** The state as the searches see it, which lags behind at times */
  searched: HighLevelState;
  grant: Grant;
  params: Record<Param, string>;
  query: Record<string, string | undefined>;
  /** The query with every value of a name that comes several times */
  queries: Record<string, string[]>;
  body: Body;
  now: Date;
  /** The address of the API, for links in answers */
  url: string;
};

type Spec<Path extends string, Schema extends z.ZodType> = {
  /** Method and path as the vendor writes them; letter case and the last slash matter */
  route: Path;
  version: '2021-07-28' | '2021-04-15' | 'v3';
  /** What version v3 has otherwise than the dated one */
  v3?: V3;
  scope: string;
  /** Whose tokens the route takes; a sub-account's when left out */
  tokens?: readonly UserType[];
  /** Takes no Private Integration Token: `*-Access-Only` in the vendor's specification */
  oauthOnly?: true;
  /** Where the request names the location, which has to be one of the token's own */
  location?: 'path' | 'query' | 'body';
  /** The JSON body; without a schema none is read */
  body?: Schema;
  /** The form takes the place of a JSON body */
  form?: true;
  status?: 200 | 201;
  /** JSON, or a whole answer where it is a file */
  answer: (call: Call<Placeholder<Path>, z.output<Schema>>) => unknown;
};

/** One operation of the API: its checks as data, and what it does. */
export type Route = Spec<string, z.ZodType>;

/** Declares an operation; `params` and `body` of the answer follow from the route and the schema. */
export const route = <Path extends string, Schema extends z.ZodType = z.ZodUnknown>(
  spec: Spec<Path, Schema>,
): Route => spec as unknown as Route;

/** The records that are searched for in an index of their own. */
export type SearchIndex = Pick<
  HighLevelState,
  | 'contacts'
  | 'opportunities'
  | 'conversations'
  | 'messages'
  | 'submissions'
  | 'businesses'
  | 'objectRecords'
>;

export type Gate = {
  state: HighLevelState;
  /** What the searches know, while it lags behind the state */
  index: () => SearchIndex | undefined;
  now: () => Date;
  limiter: RateLimiter;
  url: () => string;
};

const bearer = (context: Context<ServerEnv>): string =>
  context.req.header('authorization')?.match(/^Bearer (.+)$/)?.[1] ?? '';

/** Which location the token may work in: its own, or any of its agency's. */
const reaches = (state: HighLevelState, grant: Grant, locationId: unknown): boolean =>
  grant.userType === 'Location'
    ? locationId === grant.locationId
    : state.locations.some(
        ({ id, companyId }) => id === locationId && companyId === grant.companyId,
      );

const checkLocation = (gate: Gate, grant: Grant, spec: Route, call: Call) => {
  if (!spec.location) return;
  const body = (call.body ?? {}) as Record<string, unknown>;
  const locationId = {
    path: call.params.locationId,
    query: call.query.locationId,
    body: body.locationId,
  }[spec.location];
  // A body without locationId is left to validation, which answers 422.
  if (spec.location === 'body' && typeof locationId !== 'string') return;
  if (!reaches(gate.state, grant, locationId)) throw foreignLocation();
};

const checkedBody = (spec: Route, context: Context<ServerEnv>): unknown => {
  const body = context.get('body');
  if (spec.form || !spec.body) return body;
  if (body === undefined) return {};
  if (!context.req.header('content-type')?.startsWith('application/json')) return {};
  if (typeof body === 'string') throw badRequest('Unexpected token in JSON');
  return body;
};

const pass = (gate: Gate, spec: Route, context: Context<ServerEnv>, grant: Grant): unknown => {
  const version = context.req.header('version');
  if (!version) throw missingVersion();
  const v3 = version === 'v3' ? (spec.v3 ?? {}) : undefined;
  if (!v3 && version !== spec.version) throw invalidVersion();
  if (v3 === 'gone') throw goneInV3(context.req.method, context.req.path);
  if (!(spec.tokens ?? ['Location']).includes(grant.userType)) throw wrongTokenLevel();
  if (spec.oauthOnly && grant.isPrivate) throw wrongTokenLevel();
  if (!grant.scopes.includes(spec.scope)) throw missingScope();
  if (!gate.limiter.admit(grant)) throw tooManyRequests();

  const request = { query: context.req.query(), body: checkedBody(spec, context) };
  const call: Call = {
    state: gate.state,
    searched: { ...gate.state, ...gate.index() },
    grant,
    params: context.req.param(),
    queries: context.req.queries(),
    ...(v3 ? datedRequest(v3, request) : request),
    now: gate.now(),
    url: gate.url(),
  };
  checkLocation(gate, grant, spec, call);
  if (spec.body) call.body = validated(spec.body, call.body);
  const body = spec.answer(call);
  return v3 && !(body instanceof Response) ? v3Answer(v3, body) : body;
};

const answer = (body: unknown, status: number, headers: Record<string, string>): Response =>
  new Response(exactJson(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });

/** Puts the operations behind the checks for token, version, scope, limits, location and body. */
export const mount = (app: Hono<ServerEnv>, gate: Gate, routes: Route[]) => {
  for (const spec of routes) {
    const [method = '', path = ''] = spec.route.split(' ');
    app.on(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), (context) => {
      const grant = grantOf(gate.state.grants, bearer(context), gate.now());
      try {
        if (!grant) throw invalidToken();
        const body = pass(gate, spec, context, grant);
        if (body instanceof Response) return body;
        return answer(body, spec.status ?? 200, gate.limiter.headers(grant));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return answer(error.body, error.status, gate.limiter.headers(grant));
      }
    });
  }
};

/** Answers what no operation took, and what the OAuth endpoints refused. */
export const closeGate = (app: Hono<ServerEnv>, gate: Gate) => {
  const refuse = ({ body, status }: Refusal) =>
    answer(body, status, gate.limiter.headers(undefined));
  app.notFound(() => refuse(unknownRoute()));
  app.onError((error) =>
    refuse(
      error instanceof Refusal
        ? error
        : new Refusal(500, { message: 'Internal server error', detail: String(error.stack) }),
    ),
  );
};
