import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { DAY_MS, pass } from '../demo/clock.ts';
import { recipes } from '../demo/recipes/index.ts';
import type { Event } from '../demo/recipes/recipe.ts';
import { zapIn } from '../demo/recipes/zapFile.ts';
import { NotConnected } from './accounts.ts';
import type { AccountInfo, Happening, Lab } from './api.ts';
import { entryIn } from './entries.ts';
import { failureOf } from './failures.ts';
import { ownHostOnly, ownPageOnly, policy } from './guard.ts';
import { HAPPENINGS, type Happens, happeningsOf, letHappen } from './happenings.ts';
import { NoRelay, relayOf } from './relays.ts';
import { runsOf, Unknown } from './runs.ts';
import { secretsOf } from './secrets.ts';
import { stepInfos } from './steps.ts';
import { listenToTraffic } from './traffic.ts';
import type { World } from './world.ts';
import { zapsOf } from './zaps.ts';
import { enterGym, fileOf, openFile, openRecipe } from './zapsOfRecipes.ts';

const fields = z.record(z.string(), z.unknown());
const texts = z.record(z.string(), z.string());

const stepAsk = z.object({
  kind: z.enum(['trigger', 'search', 'create']),
  key: z.string(),
  account: z.string(),
  input: fields,
});
const choicesAsk = stepAsk.extend({ field: z.string(), page: z.number().int().min(0) });
const testAsk = stepAsk.extend({
  results: z.array(z.unknown()),
  onlyIf: z
    .object({ value: z.unknown(), is: z.union([z.string(), z.number(), z.boolean()]) })
    .optional(),
  zone: z.string().optional(),
  /** The person has read that real records change. */
  isConfirmed: z.boolean().optional(),
});

const MINUTE = 60_000;

/** A year is more than any trigger looks back. */
const minutes = z.object({ minutes: z.number().positive().max(525_600) });

/** The lab's server: what the page asks for, over the player of Zapier. */
export function labOf(world: World, port: () => number) {
  let secrets = secretsOf([]);
  const traffic = listenToTraffic(() => secrets);
  const runs = runsOf(world, traffic);
  const hookOrigin = () => `http://127.0.0.1:${port()}`;
  const relay = world.sandbox && relayOf(world.sandbox, hookOrigin);
  const zaps = zapsOf(world, runs, { relay: relay?.start, hookOrigin });
  const gym = gymOf(world, relay);

  const api = new Hono()
    .use(ownPageOnly)
    // Every answer of the app passes here, so that no token leaves that came since.
    .use(async (_, next) => {
      secrets = secretsOf(await world.accounts.all());
      await next();
    })
    .route('/', accountRoutes(world, relay))
    .route('/', stepRoutes(world, runs))
    .route('/', zapRoutes(zaps))
    .route('/', gymRoutes(world, gym, traffic))
    .route('/', recipeRoutes(world, gym, traffic));

  const app = new Hono()
    .use(policy)
    .use(ownHostOnly(port))
    // The relay's bells: whoever knows the random ID of a Zap.
    .post('/hooks/:id', async (context) => {
      const bell = await context.req.json().catch(() => undefined);
      const isOn = bell !== undefined && zaps.ring(context.req.param('id'), bell);
      return context.json({}, isOn ? 200 : 410);
    })
    .route('/api', api)
    .onError((error, context) => {
      const status = statusOf(error);
      if (status === 500) console.error(error);
      const message =
        status === 500
          ? 'The lab met an unexpected problem: its terminal says which.'
          : error.message;
      return context.json({ message }, status);
    });

  return {
    app,
    close: async () => {
      traffic.close();
      await relay?.close();
    },
  };
}

type Relay = ReturnType<typeof relayOf> | undefined;
type Traffic = ReturnType<typeof listenToTraffic>;

/** The lab itself, its accounts, and how another one is connected. */
const accountRoutes = (world: World, relay: Relay) =>
  new Hono()
    .get('/lab', (context) => {
      const lab: Lab = {
        title: world.title,
        isLive: world.isLive,
        steps: [...stepInfos],
        recipes: world.isLive ? [] : recipes.map(({ name, title }) => ({ name, title })),
      };
      return context.json(lab);
    })
    .get('/accounts', (context) =>
      context.json(
        world.accounts.list().map(
          (account): AccountInfo => ({
            ...account,
            joinLink: (account.environment === 'strava_team' && relay?.team()?.link) || null,
          }),
        ),
      ),
    )
    .post('/accounts/:environment', async (context) => {
      const entered = await read(context, texts);
      const page = await world.connect(context.req.param('environment'), entered).catch((error) => {
        throw new Refused(failureOf(error).message);
      });
      return context.json({ page: page ?? null });
    })
    .post('/accounts/:environment/entry', async (context) => {
      const { sandbox } = world;
      const entry =
        sandbox && relay && (await entryIn(sandbox, relay, context.req.param('environment')));
      if (!entry) throw new Unknown('The lab has nothing to enter for this account.');
      return context.json(entry);
    });

/** Forms, choices and tests of steps. */
const stepRoutes = (world: World, runs: ReturnType<typeof runsOf>) =>
  new Hono()
    .post('/form', async (context) => context.json(await runs.form(await read(context, stepAsk))))
    .post('/choices', async (context) =>
      context.json(await runs.choices(await read(context, choicesAsk))),
    )
    .post('/test', async (context) => {
      const { isConfirmed, ...ask } = await read(context, testAsk);
      if (world.isLive && ask.kind === 'create' && !isConfirmed) {
        return context.json({ message: 'Confirm first that real records may change.' }, 409);
      }
      return context.json(await runs.test(ask));
    });

/** Zaps that are on. */
const zapRoutes = (zaps: ReturnType<typeof zapsOf>) =>
  new Hono()
    .post('/zaps', async (context) => context.json(await zaps.turnOn(await read(context, stepAsk))))
    .post('/zaps/:id/poll', async (context) =>
      context.json(await zaps.poll(context.req.param('id'))),
    )
    .post('/zaps/:id/ring', (context) => {
      zaps.ringAgain(context.req.param('id'));
      return context.json({});
    })
    .get('/zaps/:id/rung', async (context) => {
      const since = Number(context.req.query('since') ?? 0);
      return context.json(await zaps.rungSince(context.req.param('id'), since));
    })
    .delete('/zaps/:id', async (context) => {
      await zaps.turnOff(context.req.param('id'));
      return context.json({});
    });

/** What may happen in the sandbox: always, in the gym of an open recipe, and to a team. */
function gymOf({ sandbox }: World, relay: Relay) {
  let ofRecipe: readonly Happens[] = [];
  let ofTeam: readonly Happens[] = [];
  return {
    happenings: () => {
      const team = relay?.team();
      if (team && sandbox && ofTeam.length === 0) ofTeam = happeningsOf(team, sandbox);
      return [...ofRecipe, ...HAPPENINGS, ...ofTeam];
    },
    letPass: async (milliseconds: number) => {
      pass(milliseconds);
      await relay?.pass(milliseconds);
    },
    enter: (events: readonly Event[]) => {
      const [first] = events;
      ofRecipe = events
        .filter(({ athlete }) => athlete === first?.athlete)
        .map(({ story, days, happen }) => ({
          story: story.replace(/\.$/, ''),
          days,
          happen: ({ sandbox: entered }) => happen?.(entered),
        }));
    },
  };
}

type Gym = ReturnType<typeof gymOf>;

/** The sandbox's clock, and what happens there. */
const gymRoutes = (world: World, { happenings, letPass }: Gym, traffic: Traffic) =>
  new Hono()
    .post('/clock', async (context) => {
      if (world.isLive) throw new Unknown('Time passes on the sandbox alone.');
      await letPass((await read(context, minutes)).minutes * MINUTE);
      return context.json({ now: new Date().toISOString() });
    })
    .get('/clock', (context) => context.json({ now: new Date().toISOString() }))
    .get('/happenings', (context) => {
      const shown: Happening[] = world.isLive
        ? []
        : happenings().map(({ story }, index) => ({ name: String(index), story }));
      return context.json(shown);
    })
    .post('/happenings/:name', async (context) => {
      const happening = happenings()[Number(context.req.param('name'))];
      const { sandbox, zapier, accounts } = world;
      if (!sandbox || !happening) throw new Unknown('This cannot be made to happen.');
      const { days = 0 } = happening;
      await letPass(days * DAY_MS);
      const crm = await accounts.get('highlevel');
      await traffic.during(() => letHappen(happening, sandbox, zapier, crm));
      return context.json({});
    });

/** Recipes and files of Zaps. Whatever is wrong with a Zap is told to the person. */
function recipeRoutes(world: World, { enter }: Gym, traffic: Traffic) {
  const opened = async <T>(run: () => Promise<T>): Promise<T> => {
    const { value } = await traffic.during(() =>
      run().catch((error: Error) => {
        throw new Refused(error.message);
      }),
    );
    return value;
  };

  return new Hono()
    .post('/recipes/:name', async (context) => {
      const recipe = recipes.find(({ name }) => name === context.req.param('name'));
      if (!recipe) throw new Unknown('There is no such recipe.');
      const zap = await opened(() => openRecipe(recipe, world));
      enter(recipe.events);
      return context.json(zap);
    })
    .post('/files/open', async (context) => {
      const content = await context.req.json();
      const zap = await opened(async () => {
        const file = zapIn(content);
        const gym = recipes.find(({ name }) => name === file.gym);
        if (gym) await enterGym(gym, world);
        enter(gym?.events ?? []);
        return openFile(file, world);
      });
      return context.json(zap);
    })
    .post('/files/write', async (context) => {
      const content = await context.req.json();
      return context.json(await opened(async () => fileOf(zapIn(content), world)));
    });
}

/** A Zap that cannot be opened or written, in words. */
class Refused extends Error {}

/** A body as it has to be. @throws z.ZodError */
const read = async <T>(context: Context, schema: z.ZodType<T>): Promise<T> =>
  schema.parse(await context.req.json());

function statusOf(error: Error) {
  if (error instanceof z.ZodError || error instanceof SyntaxError) return 400;
  if (error instanceof Refused) return 422;
  if (error instanceof Unknown) return 404;
  if (error instanceof NotConnected) return 409;
  if (error instanceof NoRelay) return 503;
  return 500;
}
