import type { Query } from '../store/database.ts';

/** An athlete of a team, for the owner of the relay. */
export type AthleteRow = {
  team: string;
  teamName: string;
  athlete: string;
  name: string;
  joinedOn: Date;
  leftOn: Date | null;
  /** When the last bell was rung */
  lastBell: Date | null;
  activities: boolean;
  hidden: boolean;
  profile: boolean;
  /** Whether Strava has given tokens for what is shared */
  isComplete: boolean;
};

/** The athletes of all teams, those who came last first. */
export const athleteRows = async (query: Query, most: number): Promise<AthleteRow[]> =>
  (await query(
    `select m.team, t.name as "teamName", m.athlete, m.name, m.joined_on as "joinedOn",
            m.left_on as "leftOn", m.passed[1] as "lastBell", m.activities, m.hidden, m.profile,
            m.scopes <> '' as "isComplete"
       from relay.member m join relay.team t on t.id = m.team
      order by m.joined_on desc, m.team, m.athlete limit $1`,
    [most],
  )) as AthleteRow[];
