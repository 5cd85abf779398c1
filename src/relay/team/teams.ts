import { createHash, randomBytes } from 'node:crypto';
import { isSameText } from '../../bells/sameText.ts';
import type { Query } from '../store/database.ts';

/** A team that is not closed. */
export type Team = {
  id: string;
  name: string;
  /** Links of an earlier generation have ended */
  generation: number;
  /** What the team wants to see the activities for; a sentence */
  purpose: string | null;
  privacyUrl: string | null;
  hasLogo: boolean;
};

/** What an owner says of a new team. */
export type TeamDraft = {
  name: string;
  purpose?: string;
  /** Where the team says what it does with data */
  privacyUrl?: string;
  /** An image as a data URL */
  logo?: string;
};

/** A team with its secret, which is shown once. */
export type Opened = { team: Team; secret: string };

const COLUMNS =
  'id, name, generation, purpose, privacy_url as "privacyUrl", logo is not null as "hasLogo", secret';

const digest = (secret: string) => createHash('sha256').update(secret).digest('hex');

const newSecret = () => randomBytes(32).toString('base64url');

/** "Harbor Gym" becomes `harbor-gym-1f0c9a`. */
const idFor = (name: string) => {
  const word = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return `${word || 'team'}-${randomBytes(3).toString('hex')}`;
};

const isLine = (value: unknown, longest: number) =>
  typeof value === 'string' &&
  value.trim() !== '' &&
  value.length <= longest &&
  !/\p{Cc}/u.test(value);

const LOGO = /^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/;
const LARGEST_LOGO = 150_000;

/** What is wrong with a draft, in words for the owner. */
export function wrongWithTeam(draft: unknown): string | undefined {
  const { name, purpose, privacyUrl, logo } = (draft ?? {}) as Record<string, unknown>;
  if (!isLine(name, 80)) return 'A team needs a name of at most 80 characters.';
  if (purpose !== undefined && !isLine(purpose, 200)) {
    return 'The purpose has to be a sentence of at most 200 characters.';
  }
  if (privacyUrl !== undefined && !/^https:\/\/\S+$/.test(String(privacyUrl))) {
    return 'The address of the privacy page has to begin with https://.';
  }
  if (logo !== undefined && (!LOGO.test(String(logo)) || String(logo).length > LARGEST_LOGO)) {
    return 'The logo has to be a PNG, JPEG or WebP file of at most 100 KB.';
  }
  return undefined;
}

/** Stores a new team. Its secret is in the answer and nowhere else. */
export async function createTeam(query: Query, draft: TeamDraft): Promise<Opened> {
  const secret = newSecret();
  const [row] = await query(
    `insert into relay.team (id, name, secret, purpose, privacy_url, logo)
     values ($1, $2, $3, $4, $5, $6)
     returning ${COLUMNS}`,
    [
      idFor(draft.name),
      draft.name.trim(),
      digest(secret),
      draft.purpose ?? null,
      draft.privacyUrl ?? null,
      draft.logo ?? null,
    ],
  );
  return { team: row as Team, secret };
}

/** Gives a team another secret and ends all its links; the old secret works no more. */
export async function rotateTeam(query: Query, id: string): Promise<Opened | undefined> {
  const secret = newSecret();
  const [row] = await query(
    `update relay.team set secret = $2, generation = generation + 1
      where id = $1 and closed_on is null returning ${COLUMNS}`,
    [id, digest(secret)],
  );
  return row && { team: row as Team, secret };
}

/** Closes a team for good; its athletes have to leave first. */
export async function closeTeam(query: Query, id: string): Promise<void> {
  await query('update relay.team set closed_on = now(), logo = null where id = $1', [id]);
  await query('delete from relay.link where team = $1 and used_by is null', [id]);
}

/** An open team by its id. */
export async function teamOf(query: Query, id: string): Promise<Team | undefined> {
  const [row] = await query(
    `select ${COLUMNS} from relay.team where id = $1 and closed_on is null`,
    [id],
  );
  return row as Team | undefined;
}

/** The team of an id and its secret; a wrong id takes as long as a wrong secret. */
export async function authenticate(
  query: Query,
  id: string,
  secret: string,
): Promise<Team | undefined> {
  const [row] = await query(
    `select ${COLUMNS} from relay.team where id = $1 and closed_on is null`,
    [id],
  );
  return isSameText(digest(secret), row?.secret ?? '') ? (row as Team) : undefined;
}

/** The logo as its type and bytes. */
export async function logoOf(
  query: Query,
  id: string,
): Promise<{ type: string; bytes: Buffer } | undefined> {
  const [row] = await query('select logo from relay.team where id = $1', [id]);
  const [, type, body] = /^data:([^;]+);base64,(.*)$/.exec(row?.logo ?? '') ?? [];
  return type ? { type, bytes: Buffer.from(body!, 'base64') } : undefined;
}

/** A team in the owner's list. */
export type TeamRow = { id: string; name: string; athletes: number; createdOn: Date };

/** The open teams by name, with how many athletes each has. */
export const teamRows = async (query: Query): Promise<TeamRow[]> =>
  (await query(
    `select t.id, t.name, t.created_on as "createdOn",
            (count(m.athlete) filter (where m.left_on is null))::int as athletes
       from relay.team t left join relay.member m on m.team = t.id
      where t.closed_on is null group by t.id order by t.name, t.id`,
  )) as TeamRow[];
