import type { Context, Hono } from 'hono';
import type { ServerEnv } from '../server.ts';
import { faults, RunkeeperFault } from './fault.ts';
import type { RunkeeperState, Values } from './world.ts';

/** What a handler works with: a request that passed every check of the gate. */
export type Call = {
  state: RunkeeperState;
  params: Record<string, string>;
  query: Record<string, string | undefined>;
  /** The JSON object of a POST or PUT */
  body: Values;
  /** The representation that was asked for or sent, without prefix and suffix: `WeightSet` */
  type: string;
  now: Date;
};

export type Answer = { status?: number; type?: string; location?: string; body?: unknown };

type Permission = 'Read Health Information' | 'Edit Health Information';

/** One operation of the API: its checks as data, and what it does. */
export type Route = {
  route: string;
  /** Representations that a GET can give */
  gives?: readonly string[];
  /** Representations that a POST or PUT takes */
  takes?: readonly string[];
  needs?: Permission;
  answer: (call: Call) => Answer;
};

export type Gate = { state: RunkeeperState; now: () => Date };

const mediaType = (name: string): string => `application/vnd.com.runkeeper.${name}+json`;

const quarterHour = 15 * 60 * 1000;

/** Answers come in ISO-8859-1, as they were recorded; what it lacks is escaped. */
const reply = ({ status = 200, type, location, body }: Answer): Response =>
  new Response(
    body === undefined
      ? null
      : Buffer.from(
          typeof body === 'string'
            ? body
            : JSON.stringify(body).replace(
                /[\u0100-\uffff]/g,
                (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
              ),
          'latin1',
        ),
    {
      status,
      headers: {
        ...(body !== undefined && {
          'content-type': type ? `${mediaType(type)};charset=ISO-8859-1` : 'text/plain',
        }),
        ...(location && { location }),
      },
    },
  );

const authorize = ({ state }: Gate, context: Context<ServerEnv>): void => {
  const token = context.req.header('authorization')?.match(/^Bearer (.+)$/)?.[1];
  const entry = state.tokens.find((known) => known.token === token);
  if (!entry) throw faults.noToken();
  if (entry.grant.revoked) throw faults.revoked();
};

const admit = ({ state: { rateLimit }, now }: Gate): void => {
  const window = Math.floor(now().getTime() / quarterHour);
  if (rateLimit.window !== window) Object.assign(rateLimit, { window, used: 0 });
  rateLimit.used += 1;
  if (rateLimit.used > rateLimit.perQuarter) throw faults.rateLimit(rateLimit.perQuarter);
};

/** The media type selects the representation; nothing is given for `application/json` or no type at all. */
const representation = (spec: Route, context: Context<ServerEnv>): string => {
  const accepted = context.req.header('accept') ?? '';
  if (spec.gives) {
    const type = spec.gives.find((name) => accepted.includes(mediaType(name)));
    if (!type) throw faults.accept();
    return type;
  }
  if (!spec.takes) return '';
  const sent = (context.req.header('content-type') ?? '').split(';')[0];
  const type = spec.takes.find((name) => sent === mediaType(name));
  if (!type) throw faults.contentType();
  if (!accepted.includes('*/*') && !accepted.includes(mediaType(type))) throw faults.accept();
  return type;
};

const bodyOf = (spec: Route, body: unknown): Values => {
  if (!spec.takes) return {};
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw faults.body('The body is not a JSON object.');
  }
  return body as Values;
};

/** Puts the operations behind the checks for token, limit, permission and media types. */
export const mount = (app: Hono<ServerEnv>, gate: Gate, routes: readonly Route[]) => {
  const paths = new Set<string>();
  for (const spec of routes) {
    const [method = '', path = ''] = spec.route.split(' ');
    const pattern = path.replaceAll(/\{(\w+)\}/g, ':$1');
    paths.add(pattern);
    app.on(method, pattern, (context) => {
      authorize(gate, context);
      admit(gate);
      if (spec.needs && !gate.state.application.permissions.has(spec.needs)) {
        throw faults.permission();
      }
      const type = representation(spec, context);
      const answer = spec.answer({
        state: gate.state,
        params: context.req.param(),
        query: context.req.query(),
        body: bodyOf(spec, context.get('body')),
        type,
        now: gate.now(),
      });
      return reply(answer.body === undefined ? answer : { type, ...answer });
    });
  }
  for (const pattern of paths) {
    app.all(pattern, () => {
      throw faults.method();
    });
  }
  app.notFound(() => reply({ status: 404, body: String(faults.notFound().body) }));
  app.onError((error) =>
    error instanceof RunkeeperFault
      ? reply({
          status: error.status,
          body: error.body,
          ...(typeof error.body !== 'string' && { type: 'ErrorMessage' }),
        })
      : reply({ status: 500, body: String(error.stack) }),
  );
};
