import { ADA, BEN } from '../demo/recipes/gym.ts';
import { openBrowser } from '../sandbox/browser.ts';
import type { Sandbox } from '../sandbox/index.ts';
import type { Account, Zapier } from '../zapier/host.ts';
import type { Team } from './relays.ts';

/** Something that somebody does in the sandbox, for a trigger to find. */
export type Happens = {
  story: string;
  /** Days that pass before it */
  days?: number | undefined;
  happen?(around: {
    sandbox: Sandbox;
    /** Does a step of the app, as a stand-in for somebody at the desk */
    act(action: string, input: Record<string, unknown>): Promise<unknown>;
  }): unknown;
};

/** What people try most, on any of the services. */
export const HAPPENINGS: readonly Happens[] = [
  {
    story: 'Ada uploads a run to Strava',
    happen: ({ sandbox }) =>
      sandbox.strava.addActivity({
        name: 'Evening Run',
        sport_type: 'Run',
        distance: 8120,
        moving_time: 2530,
        pr_count: 1,
      }),
  },
  {
    story: 'Ada renames her latest activity on Strava',
    happen: ({ sandbox: { strava } }) =>
      strava.updateActivity(latestOf(strava.state.activities), { name: 'Tempo Run' }),
  },
  {
    story: 'Ada deletes her latest activity on Strava',
    happen: ({ sandbox: { strava } }) => strava.deleteActivity(latestOf(strava.state.activities)),
  },
  {
    story: 'Somebody logs a run in Runkeeper',
    happen: ({ sandbox }) => sandbox.runkeeper.addActivity(),
  },
  {
    story: 'A new contact comes in',
    happen: ({ act }) =>
      act('create_contact', { firstName: 'Nora', lastName: 'Quist', source: 'Website' }),
  },
  {
    story: 'Ben gets the tag “trial”',
    happen: ({ act }) => act('add_tags_to_contact', { contactId: BEN, tags: ['trial'] }),
  },
  {
    story: 'Somebody at the desk writes a task for Ada',
    happen: ({ act }) =>
      act('create_contact_task', {
        contactId: ADA,
        title: 'Call Ada',
        dueDate: new Date(Date.now() + 86_400_000).toISOString(),
      }),
  },
];

/** What happens in a team: Dana has a browser of her own, and Strava is somebody else's again afterwards. */
export function happeningsOf({ id, link }: Team, { strava }: Sandbox): readonly Happens[] {
  const browser = openBrowser();
  const dana = strava.addAthlete({ id: 440_001, firstname: 'Dana', lastname: 'Rivers' });
  return [
    {
      story: 'Dana joins the Strava team and shares her activities and profile',
      happen: async ({ sandbox: { strava: present } }) => {
        strava.signIn(dana.state.athlete.id);
        await browser.viaStrava(link, { activities: 'yes', profile: 'yes' });
        strava.signIn(present.state.athlete.id);
      },
    },
    {
      story: 'Dana uploads a run to Strava',
      happen: () =>
        dana.addActivity({
          name: 'Run with the Team',
          sport_type: 'Run',
          distance: 10_250,
          moving_time: 3300,
        }),
    },
    {
      story: 'Dana leaves the Strava team',
      happen: () => browser.send(`${new URL(link).origin}/mine/leave`, { team: id }),
    },
  ];
}

const latestOf = (activities: readonly { id: number; start_date: string }[]): number =>
  activities.toSorted((one, other) => other.start_date.localeCompare(one.start_date))[0]!.id;

/** Lets something happen; HighLevel's part through the app, whose requests reach the sandbox as any others do. */
export async function letHappen(
  { happen }: Happens,
  sandbox: Sandbox,
  zapier: Zapier,
  crm: Account,
): Promise<void> {
  const act = (action: string, input: Record<string, unknown>) =>
    zapier.run(`creates.${action}.operation.perform`, crm, input);
  await happen?.({ sandbox, act });
}
