import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { isSameText } from '../../bells/sameText.ts';
import { NotStored } from '../intake/intake.ts';
import { type Log, reasonOf } from '../log.ts';
import type { Metrics } from '../operations/metrics.ts';
import type { Settings, StravaApplication } from '../settings.ts';
import { readHighlevelEvent } from '../vendors/highlevelEvents.ts';
import { highlevelVerifier } from '../vendors/highlevelSignature.ts';
import { type Audience, addressed, readStravaEvent } from '../vendors/stravaEvents.ts';
import type { VendorEvent } from '../vendors/vendorEvent.ts';
import { type bodyReader, TooLarge } from './body.ts';

/** What Node gives the routes beside the request. */
export type Env = { Bindings: HttpBindings };

/** An application at Strava that rings here. */
export type StravaBellRope = {
  application: StravaApplication;
  audience: Audience;
  /** The id of its subscription, looked up anew if the one known is not `sent` */
  subscription: (sent: string | undefined) => Promise<string | undefined>;
};

/** What the routes of webhooks need of the relay. */
export type WebhookOptions = {
  settings: Settings;
  readBody: ReturnType<typeof bodyReader>;
  accept: (event: VendorEvent) => Promise<void>;
  strava: StravaBellRope[];
  metrics: Metrics;
  log: Log;
  now?: () => number;
};

type Service = 'highlevel' | 'strava';

/** What an answer says: HighLevel and Strava look at the status alone. */
const ANSWERS = {
  stored: 200,
  ignored: 200,
  refused: 401,
  large: 413,
  busy: 429,
} as const;

/** Milliseconds that looking up our subscription may take: Strava waits two seconds for its answer. */
const LOOK_UP = 1000;

const inTime = <Value>(value: Promise<Value>): Promise<Value | undefined> =>
  Promise.race([value, sleep(LOOK_UP, undefined, { ref: false })]);

/**
 * Where the vendors ring. An event gets 2xx once it is stored, also if nobody listens to it; 429 asks for
 * it again. Both vendors take anything else for a failure, and HighLevel pauses an app that fails often.
 */
export function webhooks(options: WebhookOptions): Hono<Env> {
  const { settings, readBody, accept, metrics, log } = options;
  const { now = Date.now } = options;
  const isFromHighlevel = highlevelVerifier(settings.highlevel);

  /** Reads the body, has it judged, and answers in the time it takes to store the event. */
  const take = async (
    context: Context<Env>,
    service: Service,
    read: (body: Buffer) => Promise<VendorEvent | string> | VendorEvent | string,
  ) => {
    const end = metrics.answering.startTimer({ service });
    const answer = (outcome: keyof typeof ANSWERS, why: string) => {
      end();
      metrics.events.inc({ service, outcome });
      if (outcome !== 'stored') {
        log(outcome === 'ignored' ? 'info' : 'warn', 'event', { service, outcome, why });
      }
      return context.json({ outcome }, ANSWERS[outcome]);
    };
    try {
      return await readBody(context.env.incoming, async (body) => {
        const event = await read(body);
        if (event === 'refused') return answer('refused', 'signature');
        if (typeof event === 'string') return answer('ignored', event);
        await accept(event);
        return answer('stored', '');
      });
    } catch (error) {
      if (error instanceof TooLarge) {
        context.header('connection', 'close');
        return answer('large', 'body');
      }
      if (error instanceof NotStored) return answer('busy', 'storage');
      // No memory is left, or the sender hung up and nobody reads the answer.
      return answer('busy', reasonOf(error).error);
    }
  };

  const fromHighlevel = (context: Context<Env>) =>
    take(context, 'highlevel', (body) =>
      isFromHighlevel(body, (name) => context.req.header(name))
        ? readHighlevelEvent(body, {
            secret: settings.secret,
            appId: settings.highlevel.appId,
            fromAddress: context.req.param('event'),
            now: now(),
          })
        : 'refused',
    );

  /** The application whose secret address it is */
  const calling = (context: Context<Env>) =>
    options.strava.find(({ application }) =>
      isSameText(context.req.param('path') ?? '', application.path),
    );

  const fromStrava = (context: Context<Env>, { subscription, audience }: StravaBellRope) =>
    take(context, 'strava', async (body) => {
      const event = readStravaEvent(body, await inTime(subscription(undefined)));
      if (typeof event !== 'string') return addressed(event, audience);
      if (event !== 'another subscription') return event;
      const sent = /"subscription_id"\s*:\s*"?(\d{1,20})/.exec(body.toString('utf8'))?.[1];
      const known = await inTime(subscription(sent));
      // Without an answer of Strava nobody knows whose event it is: it has to come again.
      if (!known) throw new NotStored('Our subscription with Strava is not known.');
      const again = readStravaEvent(body, known);
      return typeof again === 'string' ? again : addressed(again, audience);
    });

  return new Hono<Env>()
    .post('/highlevel', fromHighlevel)
    .post('/highlevel/:event', fromHighlevel)
    .get('/strava/:path', (context) => {
      const { 'hub.challenge': challenge, 'hub.verify_token': token } = context.req.query();
      const wanted = calling(context)?.application.verifyToken;
      return wanted && isSameText(token ?? '', wanted) && challenge
        ? context.json({ 'hub.challenge': challenge })
        : context.json({ error: 'Not the verify token of this relay.' }, 403);
    })
    .post('/strava/:path', (context) => {
      const rope = calling(context);
      return rope ? fromStrava(context, rope) : context.notFound();
    });
}
