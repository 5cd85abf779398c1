import { Hono } from 'hono';
import type { Settings } from '../settings.ts';
import { exportAthlete, forgetAthlete } from '../team/forget.ts';
import { athletesOf, membershipsOf } from '../team/members.ts';
import {
  closeTeam,
  createTeam,
  type Opened,
  rotateTeam,
  type TeamDraft,
  teamOf,
  teamRows,
  wrongWithTeam,
} from '../team/teams.ts';
import type { Teamwork } from '../team/teamwork.ts';
import type { bodyReader } from './body.ts';
import { isOperator } from './operator.ts';
import type { Env } from './webhooks.ts';

/** What the commands `team` and `athlete` get of a team. */
export type ShownTeam = {
  id: string;
  name: string;
  secret?: string;
  link: string;
  athletes: number;
};

/** What became of deleting an athlete. */
export type Deletion = {
  /** Teams in which something was stored */
  teams: number;
  /** Whether Strava has taken the permission back */
  isRevoked: boolean;
};

/** Where the owner's commands about teams and athletes ask the relay that runs. */
export function ownerRoutes(options: {
  settings: Settings;
  teamwork: Teamwork | undefined;
  readBody: ReturnType<typeof bodyReader>;
}): Hono<Env> {
  const { settings, teamwork, readBody } = options;
  const guarded = new Hono<Env>().use('/owner/*', async (context, next) =>
    isOperator(context, settings.secret) ? next() : context.notFound(),
  );
  if (!teamwork) {
    return guarded.all('/owner/*', (context) =>
      context.json({ error: 'This relay has no teams. Set RELAY_TOKEN_KEY (docs/team.md).' }, 400),
    );
  }
  const { query, links, part } = teamwork;
  const shown = ({ team, secret }: Opened): ShownTeam => ({
    id: team.id,
    name: team.name,
    secret,
    link: links.open(team),
    athletes: 0,
  });

  return guarded
    .get('/owner/teams', async (context) => {
      const rows = await teamRows(query);
      const teams = rows.map(async ({ id, name, athletes }) => ({
        id,
        name,
        athletes,
        link: links.open((await teamOf(query, id))!),
      }));
      return context.json((await Promise.all(teams)) satisfies ShownTeam[]);
    })
    .post('/owner/teams', async (context) => {
      const draft: unknown = await readBody(context.env.incoming, async (raw) =>
        JSON.parse(raw.toString('utf8')),
      ).catch(() => undefined);
      const wrong = wrongWithTeam(draft);
      if (wrong) return context.json({ error: wrong }, 400);
      return context.json(shown(await createTeam(query, draft as TeamDraft)));
    })
    .post('/owner/teams/:id/rotate', async (context) => {
      const rotated = await rotateTeam(query, context.req.param('id'));
      return rotated
        ? context.json(shown(rotated))
        : context.json({ error: 'There is no such team.' }, 400);
    })
    .delete('/owner/teams/:id', async (context) => {
      const team = await teamOf(query, context.req.param('id'));
      if (!team) return context.json({ error: 'There is no such team.' }, 400);
      const athletes = (await athletesOf(query, team.id)).filter(({ state }) => state === 'active');
      for (const { athleteId } of athletes) await part(team.id, athleteId);
      await closeTeam(query, team.id);
      return context.json({ athletes: athletes.length });
    })
    .get('/owner/athletes/:id', async (context) =>
      context.json(await exportAthlete(query, context.req.param('id'))),
    )
    .delete('/owner/athletes/:id', async (context) => {
      const athlete = context.req.param('id');
      let isRevoked = false;
      for (const { team } of await membershipsOf(query, athlete)) {
        const parting = await part(team, athlete);
        isRevoked ||= parting.isRevoked === true;
      }
      const teams = await forgetAthlete(query, athlete);
      return context.json({ teams, isRevoked } satisfies Deletion);
    });
}
