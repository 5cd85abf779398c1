import { randomUUID } from 'node:crypto';
import core, { type PlainInputField } from 'zapier-platform-core';
import { type Locks, locksOf } from './locks.ts';
import { rewritten } from './rewriting.ts';

/** What a vendor's consent page sends back to Zapier. */
export type Redirect = { code?: string; state?: string };

/** A connected account, as Zapier stores it. */
export type Account = { authData: Record<string, string>; label: string };

type Meta = Record<string, unknown>;
type Bundle = {
  targetUrl?: string;
  subscribeData?: { id: string };
  cleanedRequest?: unknown;
  inputData?: Record<string, unknown>;
  inputDataRaw?: Record<string, unknown>;
  authData?: Record<string, string>;
  meta?: Meta;
};
type Event = { command: string; method?: string; bundle?: Bundle; [key: string]: unknown };

/** The handler of a built app, as Zapier's Lambda calls it. */
export type Handler = (event: Event) => Promise<{ results: unknown }>;

type Form = { operation: Record<string, unknown> };

/** An app as far as Zapier reads the fields of its forms. */
export type App = Partial<Record<'triggers' | 'searches' | 'creates', Record<string, Form>>> & {
  searchOrCreates?: Record<string, { search: string; create: string }>;
};

export type Item = Record<string, unknown> & { id: string; revision: string };

/** A Zap's trigger that was turned on. */
export type LiveTrigger = {
  /** Records that were there when the Zap was turned on. */
  seen: number;
  /** One poll: the records that start the Zap, their details loaded. */
  poll(): Promise<Item[]>;
  /** The same, with the records of the poll that Zapier drops since it has seen them. */
  pollAndTell(): Promise<{ fired: Item[]; dropped: Item[] }>;
};

/** A Zap's instant trigger that was turned on. */
export type LiveHook = {
  /** What the app made of the hook's body: the records that start the Zap. */
  ring(body: unknown): Promise<Item[]>;
  /**
   * The same as Zapier runs it: where the run is throttled, once more after `pause`, and no further. What it
   * rejects with is lost: https://github.com/zapier/zapier-platform/blob/main/packages/cli/README.md#handling-throttled-requests
   */
  take(body: unknown, pause: (seconds: number) => Promise<unknown>): Promise<Item[]>;
  turnOff(): Promise<void>;
};

/** What Zapier itself does around an app, as far as a Zap's run can see it: https://docs.zapier.com/platform/build/deduplication */
export type Zapier = {
  /**
   * Connects an account through the OAuth flow; `consent` stands in for the person at the vendor's page. Where the app
   * sends the browser straight back, there is no page.
   */
  connect(
    environment: string,
    consent: (authorizeUrl: string) => Promise<Redirect>,
    fields?: Record<string, string>,
  ): Promise<Account>;
  /** Runs a method of the app, with the input as Zapier rewrites it; renews the token and runs it again when the app asks for that. `inputDataRaw` has the fields as the builder filled them, mappings included. */
  run<T = unknown>(
    method: string,
    account: Account,
    inputData?: Record<string, unknown>,
    meta?: Meta,
    inputDataRaw?: Record<string, unknown>,
    hook?: Pick<Bundle, 'targetUrl' | 'subscribeData' | 'cleanedRequest'>,
  ): Promise<T>;
  /**
   * Runs a Find or Create: its search, and its create where nothing is found. Both get all fields of their one form, and the
   * create is told of the search: https://docs.zapier.com/platform/build/search-or-create
   */
  findOrCreate<T = Record<string, unknown>>(
    key: string,
    account: Account,
    inputData: Record<string, unknown>,
  ): Promise<T>;
  /** The records that the editor's test of a trigger finds, their details loaded. */
  samples(
    trigger: string,
    account: Account,
    inputData?: Record<string, unknown>,
    meta?: Meta,
  ): Promise<Item[]>;
  /** Turns a Zap on; `forget` leaves that many of the newest records out of the list of seen ones. */
  turnOn(
    trigger: string,
    account: Account,
    inputData?: Record<string, unknown>,
    options?: { forget?: number },
  ): Promise<LiveTrigger>;
  /** Turns a Zap with an instant trigger on, whose hook is at an address: https://docs.zapier.com/platform/build-cli/hook-trigger */
  hook(
    trigger: string,
    account: Account,
    targetUrl: string,
    inputData?: Record<string, unknown>,
  ): Promise<LiveHook>;
  /** Fetches the file behind a pointer of a result, as Zapier does when a later step uses it; gives where it is stored. */
  file(pointer: unknown, account: Account): Promise<string>;
  /** The locks of the app's steps, which runs on the same connection with the same key wait for. */
  locks: Locks;
  /** What the app keeps in Zapier's cache: https://docs.zapier.com/platform/reference/cli-docs#zcache */
  cache: Cache;
  /** What the app logged through Zapier, one text a line. */
  logs: string[];
  /** The requests among it. */
  calls: Call[];
};

export type Cache = {
  entries: Record<string, string>;
  /** Zapier forgets everything. */
  forget(): void;
  /** Zapier cannot be asked for anything, until it can again. */
  setReachable(reachable: boolean): void;
  /** Zapier keeps nothing new, until it does again. */
  setWritable(writable: boolean): void;
};

/** A request of the app as Zapier's log shows it. */
export type Call = { method: string; url: string; status: number; body: string | undefined };

/** Seconds until Zapier runs a hook trigger once more that was throttled. */
const THROTTLED = { usual: 60, most: 300 };

const REDIRECT_URI = 'https://zapier.com/dashboard/auth/oauth/return/LeadlapCLIAPI/';

/** An app behind Zapier's own handler. */
export const handlerOf = (app: App): Handler =>
  (core as unknown as { createAppHandler(app: App): Handler }).createAppHandler(app);

/** What Zapier does around an app. */
export function zapierOf(app: App, handler = handlerOf(app)): Zapier {
  const formOf = formsOf(app);
  const logs: string[] = [];
  const calls: Call[] = [];
  const customLogger = (message: string, data: Record<string, unknown>) => {
    logs.push(`${message} ${JSON.stringify(data)}`);
    if (data.log_type === 'http') {
      const { request_method, request_url, request_params, response_status_code, request_data } =
        data;
      const url = request_params ? `${request_url}?${request_params}` : String(request_url);
      calls.push({
        method: String(request_method),
        url,
        status: Number(response_status_code),
        body: request_data as string | undefined,
      });
    }
  };
  const cache = cacheOf();
  const locks = locksOf(app);
  const execute = async (method: string, bundle: Bundle): Promise<unknown> => {
    const meta = {
      isLoadingSample: false,
      isPopulatingDedupe: false,
      isFillingDynamicDropdown: false,
      limit: -1,
      page: 0,
      timezone: 'UTC',
      ...bundle.meta,
    };
    return (
      await handler({
        command: 'execute',
        method,
        bundle: { inputData: {}, authData: {}, ...bundle, meta },
        customLogger,
        calledFromCli: true,
        zcacheTestObj: cache.entries,
      })
    ).results;
  };

  const zapier: Zapier = {
    logs,
    calls,
    cache,
    locks: locks.seen,
    connect: async (environment, consent, fields = {}) => {
      const inputData = {
        environment,
        redirect_uri: REDIRECT_URI,
        state: randomUUID(),
        ...fields,
      };
      const authorizeUrl = (await execute('authentication.oauth2Config.authorizeUrl', {
        inputData,
      })) as string;
      const { code, state } = authorizeUrl.startsWith(inputData.redirect_uri)
        ? (Object.fromEntries(new URL(authorizeUrl).searchParams) as Redirect)
        : await consent(authorizeUrl);
      if (!code || state !== inputData.state) {
        throw new Error('The account was not connected: the person at the consent page refused.');
      }
      const kept = (await execute('authentication.oauth2Config.getAccessToken', {
        inputData: { ...inputData, code },
      })) as Record<string, string>;
      const authData = { environment, ...fields, ...kept };
      const tested = (await execute('authentication.test', { authData })) as Record<string, string>;
      return { authData, label: `${tested.serviceName}: ${tested.accountName}` };
    },
    run: async <T>(
      method: string,
      account: Account,
      inputData = {},
      meta = {},
      inputDataRaw = inputData,
      hook = {},
    ) => {
      const form = formOf(method);
      const zone = String((meta as Meta).timezone ?? 'UTC');
      const bundle = {
        inputData: form ? await rewritten(inputData, form.fields(), zone) : inputData,
        inputDataRaw,
        authData: account.authData,
        meta,
        ...hook,
      };
      const attempt = async () => {
        const lock = locks.keyOf(method, bundle.inputData);
        return locks.hold(account, lock, () => execute(method, bundle));
      };
      try {
        const results = await attempt();
        form?.loaded(results);
        return results as T;
      } catch (error) {
        if ((error as Error).name !== 'RefreshAuthError') {
          throw error;
        }
        Object.assign(
          account.authData,
          await execute('authentication.oauth2Config.refreshAccessToken', {
            authData: account.authData,
          }),
        );
        return (await attempt()) as T;
      }
    },
    findOrCreate: async <T>(key: string, account: Account, inputData: Record<string, unknown>) => {
      const { search, create } = app.searchOrCreates![key]!;
      const find = `searches.${search}.operation.perform`;
      const make = `creates.${create}.operation.perform`;
      const [found] = await zapier.run<T[]>(find, account, inputData);
      return found ?? zapier.run<T>(make, account, inputData, { withSearch: search });
    },
    samples: async (trigger, account, inputData = {}, meta = {}) => {
      const { type } = (app.triggers?.[trigger]?.operation ?? {}) as { type?: string };
      const part = type === 'hook' ? 'performList' : 'perform';
      const method = `triggers.${trigger}.operation.${part}`;
      const asked = { ...meta, isLoadingSample: true };
      const items = await zapier.run<Item[]>(method, account, inputData, asked);
      return Promise.all(items.map((item) => hydrated(zapier, account, item)));
    },
    turnOn: async (trigger, account, inputData = {}, { forget = 0 } = {}) => {
      const method = `triggers.${trigger}.operation.perform`;
      const keyOf = ({ id, revision }: Item) => JSON.stringify([id, revision]);
      await execute('authentication.test', { authData: account.authData }).catch(() => undefined);
      const existing = await zapier.run<Item[]>(method, account, inputData, {
        isPopulatingDedupe: true,
      });
      const seen = new Set(existing.slice(forget).map(keyOf));
      const pollAndTell = async () => {
        const polled = await zapier.run<Item[]>(method, account, inputData);
        const fresh = polled.filter((item) => !seen.has(keyOf(item)));
        for (const item of fresh) {
          seen.add(keyOf(item));
        }
        return {
          fired: await Promise.all(fresh.map((item) => hydrated(zapier, account, item))),
          dropped: polled.filter((item) => !fresh.includes(item)),
        };
      };
      return { seen: seen.size, poll: async () => (await pollAndTell()).fired, pollAndTell };
    },
    hook: async (trigger, account, targetUrl, inputData = {}) => {
      const call = <T>(part: string, more: object) =>
        zapier.run<T>(
          `triggers.${trigger}.operation.${part}`,
          account,
          inputData,
          {},
          inputData,
          more,
        );
      const subscribeData = await call<{ id: string }>('performSubscribe', { targetUrl });
      const ring = async (cleanedRequest: unknown) => {
        const items = await call<Item[]>('perform', { cleanedRequest, subscribeData });
        return Promise.all(items.map((item) => hydrated(zapier, account, item)));
      };
      return {
        ring,
        take: (body, pause) =>
          ring(body).catch(async (error: Error) => {
            if (error.name !== 'ThrottledError') throw error;
            const { delay } = JSON.parse(error.message) as { delay?: number };
            await pause(Math.min(delay ?? THROTTLED.usual, THROTTLED.most));
            return ring(body);
          }),
        turnOff: () => call('performUnsubscribe', { targetUrl, subscribeData }),
      };
    },
    file: async (value, account) => {
      const pointer = pointerOf(value);
      if (pointer?.type !== 'file') {
        throw new Error(`There is no file behind ${value}.`);
      }
      return zapier.run<string>(pointer.method, account, pointer.bundle);
    },
  };
  return zapier;
}

/**
 * What Zapier knows of the form behind a method: the fields that the definition names, and those that the app listed when
 * the editor last asked for them.
 */
function formsOf(app: App) {
  const listed = new Map<string, PlainInputField[]>();
  return (method: string) => {
    const [kind, key = '', , part] = method.split('.');
    const forms = { triggers: app.triggers, searches: app.searches, creates: app.creates };
    const form = forms[kind as keyof typeof forms]?.[key];
    if (!form) {
      return undefined;
    }
    const named = form.operation.inputFields as (PlainInputField | (() => unknown))[] | undefined;
    return {
      fields: () => [
        ...(named ?? []).filter((field) => typeof field === 'object'),
        ...(listed.get(key) ?? []),
      ],
      loaded: (results: unknown) => {
        if (part === 'inputFields') {
          listed.set(key, results as PlainInputField[]);
        }
      },
    };
  };
}

function cacheOf(): Cache {
  const stored: Record<string, string> = {};
  let isReachable = true;
  let isWritable = true;
  const reach = (isOpen = true) => {
    if (!isReachable || !isOpen) {
      throw new Error('The cache does not answer.');
    }
  };
  const entries = new Proxy(stored, {
    has: (target, key) => {
      reach();
      return key in target;
    },
    set: (target, key, value) => {
      reach(isWritable);
      return Reflect.set(target, key, value);
    },
  });
  return {
    entries,
    forget: () => {
      for (const key of Object.keys(stored)) {
        delete stored[key];
      }
    },
    setReachable: (reachable) => {
      isReachable = reachable;
    },
    setWritable: (writable) => {
      isWritable = writable;
    },
  };
}

type Pointer = { type: 'method' | 'file'; method: string; bundle: Record<string, unknown> };

/** What a pointer of a result points at: https://docs.zapier.com/platform/build-cli/dehydration */
function pointerOf(value: unknown): Pointer | undefined {
  const found = typeof value === 'string' && /^hydrate\|\|\|(.*)\|\|\|hydrate$/s.exec(value);
  return found ? (JSON.parse(found[1]!) as Pointer) : undefined;
}

/** Loads the details behind the pointers of an item, files aside; `$HOIST$` merges them into it. */
async function hydrated(zapier: Zapier, account: Account, item: Item): Promise<Item> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(item)) {
    const pointer = pointerOf(value);
    if (pointer?.type !== 'method') {
      result[key] ??= value;
      continue;
    }
    const { method, bundle } = pointer;
    const detail = await zapier.run<Record<string, unknown>>(method, account, bundle);
    Object.assign(result, key === '$HOIST$' ? detail : { [key]: detail });
  }
  return result as Item;
}
