import { HIGHLEVEL_EVENTS } from '../../bells/eventNames.ts';
import type { Settings, StravaApplication } from '../settings.ts';
import { stravaSubscriptionOf, subscribeToStrava } from '../vendors/stravaSubscription.ts';

/** One finding: what is so, and what to do about it. */
export type Finding = { state: 'good' | 'todo' | 'bad'; what: string; next?: string };

/** Milliseconds for the relay's own address to answer. */
const PATIENCE = 10_000;

/** Events whose payload names no event: each needs an address of its own. @see https://marketplace.gohighlevel.com/docs/category/webhook */
const WITHOUT_TYPE = HIGHLEVEL_EVENTS.filter((name) =>
  /^(Association|Relation|ObjectSchema|Record|Invoice|Price|Product|VoiceAi)/.test(name),
);

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function addressFindings({ publicUrl }: Settings): Promise<Finding[]> {
  if (!publicUrl) {
    return [
      {
        state: 'bad',
        what: 'RELAY_URL is not set.',
        next: 'Set it to the address under which the internet reaches the relay, such as https://relay.example.com.',
      },
    ];
  }
  const findings: Finding[] = [];
  if (!publicUrl.startsWith('https://')) {
    findings.push({
      state: 'bad',
      what: `RELAY_URL is ${publicUrl}.`,
      next: 'HighLevel and Strava need https://.',
    });
  }
  const status = await fetch(`${publicUrl}/ready`, { signal: AbortSignal.timeout(PATIENCE) }).then(
    (response) => response.status,
    () => undefined,
  );
  findings.push(
    status === 200
      ? { state: 'good', what: `${publicUrl} reaches the relay, and its database answers.` }
      : {
          state: 'bad',
          what: status
            ? `${publicUrl}/ready answers ${status}.`
            : `Nothing answers at ${publicUrl}.`,
          next: 'Start the relay, and check DNS, the certificate and the proxy in front of it.',
        },
  );
  return findings;
}

function highlevelFindings({ highlevel, publicUrl = '<RELAY_URL>' }: Settings): Finding[] {
  return [
    highlevel.appId
      ? { state: 'good', what: `HighLevel: events of the app ${highlevel.appId} are taken.` }
      : {
          state: 'bad',
          what: 'HIGHLEVEL_CLIENT_ID is not set: events of any HighLevel app would be taken.',
          next: 'Set it to the client id of your marketplace app, as in Zapier.',
        },
    {
      state: 'todo',
      what: 'HighLevel has no way to check its webhooks from outside.',
      next: [
        'In your marketplace app, under Advanced Settings, Webhooks:',
        `  Default webhook URL: ${publicUrl}/highlevel`,
        '  Switch on the events that your Zaps need, and AppInstall and AppUninstall.',
        '  These events say nothing of what they are. Give each the address with its name:',
        `  ${publicUrl}/highlevel/InvoicePaid, and so on for ${WITHOUT_TYPE.join(', ')}.`,
      ].join('\n'),
    },
  ];
}

/** Whether an application at Strava rings at this relay. */
async function stravaFindings(
  strava: StravaApplication,
  { publicUrl }: Settings,
  create: boolean,
  name = 'Strava',
): Promise<Finding[]> {
  if (!strava.clientId || !strava.clientSecret) {
    return [
      {
        state: 'bad',
        what: 'STRAVA_CLIENT_ID or STRAVA_CLIENT_SECRET is not set.',
        next: 'Set both as in Zapier. Without Strava, leave them out and ignore this line.',
      },
    ];
  }
  if (!publicUrl) return [];
  const callback = `${publicUrl}/strava/${strava.path}`;
  try {
    const found = await stravaSubscriptionOf(strava);
    if (found?.callback === callback) {
      return [{ state: 'good', what: `${name}: subscription ${found.id} rings at this relay.` }];
    }
    if (found) {
      return [
        {
          state: 'bad',
          what: `${name}: subscription ${found.id} rings at another address. An application has one subscription.`,
          next: `Delete it if nothing else needs it: curl -X DELETE '${strava.apiUrl}/push_subscriptions/${found.id}?client_id=…&client_secret=…', then run doctor -- --create.`,
        },
      ];
    }
    if (!create) {
      return [
        {
          state: 'todo',
          what: `${name}: there is no subscription yet.`,
          next: 'Run npm run relay -- doctor --create while the relay runs.',
        },
      ];
    }
    const id = await subscribeToStrava(strava, callback);
    return [
      { state: 'good', what: `${name}: subscription ${id} is made and rings at this relay.` },
    ];
  } catch (error) {
    return [
      {
        state: 'bad',
        what: `${name}: ${reason(error)}`,
        next: 'Check STRAVA_CLIENT_ID, STRAVA_CLIENT_SECRET and that RELAY_URL reaches this relay.',
      },
    ];
  }
}

/** What teams need beside the webhooks of their athletes. */
async function teamFindings(settings: Settings, create: boolean): Promise<Finding[]> {
  const { team } = settings;
  if (!team) return [];
  const { strava, isApart, url } = team;
  const name = `Strava, application ${strava.clientId} of the teams`;
  return [
    ...(isApart ? await stravaFindings(strava, settings, create, name) : []),
    {
      state: 'todo',
      what: 'Teams: Strava has no way to check where athletes come back to.',
      next: `Under strava.com/settings/api of application ${strava.clientId}, Authorization Callback Domain: ${new URL(url).hostname}`,
    },
  ];
}

function secretFindings({ statusToken, publicUrl = '<RELAY_URL>' }: Settings): Finding[] {
  return [
    {
      state: 'todo',
      what: 'The app has to know the relay.',
      next: `zapier-platform env:set <version> LEADLAP_RELAY_URL=${publicUrl} RELAY_SECRET=<the same secret>, then push.`,
    },
    statusToken
      ? { state: 'good', what: `Status page: ${publicUrl}/status?token=<RELAY_STATUS_TOKEN>` }
      : {
          state: 'todo',
          what: 'There is no status page.',
          next: 'Set RELAY_STATUS_TOKEN to a random text: openssl rand -hex 16',
        },
  ];
}

/**
 * Looks at what a relay needs from outside, and says what to enter where.
 * @param create makes Strava's subscription if there is none.
 */
export const examine = async (settings: Settings, create: boolean): Promise<Finding[]> => [
  ...(await addressFindings(settings)),
  ...highlevelFindings(settings),
  ...(await stravaFindings(settings.strava, settings, create)),
  ...(await teamFindings(settings, create)),
  ...secretFindings(settings),
];
