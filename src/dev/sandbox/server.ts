import type { AddressInfo } from 'node:net';
import { type HttpBindings, serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Hono, MiddlewareHandler } from 'hono';
import type { Fault, Faults } from './faults.ts';
import type { RecordedRequest, Service } from './requests.ts';

/** What every handler of the sandbox finds in its context. */
export type ServerEnv = { Bindings: HttpBindings; Variables: { body: unknown } };

/** A file of a multipart form, as it appears in a recorded body. */
export type UploadedFile = { filename: string; type: string; size: number };

const formFields = async (raw: ArrayBuffer, contentType: string) => {
  const form = await new Response(raw, { headers: { 'content-type': contentType } }).formData();
  const fields: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const values = form
      .getAll(name)
      .map((value): string | UploadedFile =>
        typeof value === 'string'
          ? value
          : { filename: value.name, type: value.type, size: value.size },
      );
    fields[name] = values.length > 1 ? values : values[0];
  }
  return fields;
};

const parseBody = async (raw: ArrayBuffer, contentType: string): Promise<unknown> => {
  if (raw.byteLength === 0) return undefined;
  if (contentType.startsWith('multipart/form-data')) return formFields(raw, contentType);
  const text = Buffer.from(raw).toString('utf8');
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  if (!/^application\/([\w.-]+\+)?json/.test(contentType)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const defaultFaultBody = (service: Service, status: number): unknown =>
  service === 'highlevel'
    ? { statusCode: status, message: status === 500 ? 'Internal server error' : 'Request failed' }
    : { message: 'Error', errors: [] };

/** Logs every request with its answer, holds it up, and lets a planned fault take the place of either. */
export const recorder =
  (
    service: Service,
    requests: RecordedRequest[],
    faults: Faults,
    holdUp: (request: RecordedRequest) => Promise<unknown>,
  ): MiddlewareHandler<ServerEnv> =>
  async (context, next) => {
    const url = new URL(context.req.url);
    const raw = await context.req.raw.arrayBuffer();
    const request: RecordedRequest = {
      service,
      method: context.req.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: context.req.header(),
      body: await parseBody(raw, context.req.header('content-type') ?? ''),
      status: null,
    };
    requests.push(request);
    context.set('body', request.body);
    await holdUp(request);

    const strike = (fault: Fault) => {
      if (fault.disconnect) {
        context.env.incoming.socket.destroy();
        return RESPONSE_ALREADY_SENT;
      }
      const status = fault.status ?? 500;
      request.status = status;
      const body = fault.body ?? defaultFaultBody(service, status);
      return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
        status,
        headers: { 'content-type': 'application/json', ...fault.headers },
      });
    };

    const fault = faults.take(request);
    if (fault && fault.when !== 'after') return strike(fault);
    await next();
    if (fault) {
      context.res = undefined;
      context.res = strike(fault);
      return;
    }
    request.status = context.res.status;
  };

/** Serves the app on 127.0.0.1; port 0 takes any free port. */
export const listen = (app: Hono<ServerEnv>, port: number) =>
  new Promise<{ url: string; close: () => Promise<void> }>((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (info: AddressInfo) =>
      resolve({
        url: `http://127.0.0.1:${info.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    server.once('error', reject);
  });
