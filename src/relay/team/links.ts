import { createHmac, randomUUID } from 'node:crypto';
import { isSameText } from '../../bells/sameText.ts';
import { wordOf } from '../../bells/signing.ts';
import type { Query } from '../store/database.ts';
import type { Team } from './teams.ts';

/** A link as somebody opened it, its signature checked. */
export type OpenedLink =
  /** The link of the team, for anybody */
  | { of: 'anybody' }
  /** A link for a contact, which works once */
  | { of: 'contact'; id: string; contactId: string; contactName: string | null };

/** Why a link does not open the page to join. */
export type LinkProblem = 'unknown' | 'expired' | 'used';

/** Where a link opens. */
export const joinPath = (team: string, word: string): string => `/join/${team}/${word}`;

const signed = (secret: string, parts: (string | number)[]) =>
  createHmac('sha256', wordOf(secret, 'join links'))
    .update(JSON.stringify(parts))
    .digest('base64url')
    .slice(0, 22);

/**
 * Makes and reads the links to join. A link for a contact names a row of the database; its signature
 * covers team, row and end, so that a wrong link costs no look-up.
 */
export function joinLinks({ secret, url }: { secret: string; url: string }, query: Query) {
  const openWord = ({ id, generation }: Team) => signed(secret, ['anybody', id, generation]);
  const contactWord = ({ id, generation }: Team, link: string, until: number) =>
    `${link}.${until}.${signed(secret, ['contact', id, generation, link, until])}`;

  return {
    /** The link that a team prints or puts on its page */
    open: (team: Team): string => url + joinPath(team.id, openWord(team)),

    forContact: async (
      team: Team,
      contact: { contactId: string; contactName?: string; days: number },
      now: number,
    ) => {
      const id = randomUUID();
      const until = Math.floor(now / 1000) + contact.days * 86_400;
      const expires = new Date(until * 1000);
      await query(
        `insert into relay.link (id, team, contact, contact_name, expires_on)
         values ($1, $2, $3, $4, $5)`,
        [id, team.id, contact.contactId, contact.contactName ?? null, expires.toISOString()],
      );
      const path = joinPath(team.id, contactWord(team, id, until));
      return { url: url + path, expiresAt: expires.toISOString(), linkId: id };
    },

    /** @param word the last part of the link */
    read: async (team: Team, word: string, now: number): Promise<OpenedLink | LinkProblem> => {
      if (isSameText(word, openWord(team))) return { of: 'anybody' };
      const [id = '', until = ''] = word.split('.');
      if (!isSameText(word, contactWord(team, id, Number(until)))) return 'unknown';
      if (Number(until) * 1000 <= now) return 'expired';
      const [row] = await query(
        'select contact, contact_name, used_by from relay.link where id = $1 and team = $2',
        [id, team.id],
      );
      if (!row) return 'expired';
      if (row.used_by) return 'used';
      return { of: 'contact', id, contactId: row.contact, contactName: row.contact_name };
    },
  };
}

/** Makes and reads the links by which athletes join. */
export type JoinLinks = ReturnType<typeof joinLinks>;
