import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { SettingError } from '../settings.ts';
import type { Deletion, ShownTeam } from '../web/ownerRoutes.ts';

/** Asks the relay that runs: method, path, body. */
export type Ask = <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>;

/** What `team create` may say beside the name. */
export type TeamOptions = { purpose?: string; privacy?: string; logo?: string };

const TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

async function dataUrlOf(file: string): Promise<string> {
  const type = TYPES[extname(file).toLowerCase()];
  if (!type) throw new SettingError('The logo has to be a PNG, JPEG or WebP file.');
  const bytes = await readFile(file).catch(() => {
    throw new SettingError(`There is no file ${file}.`);
  });
  return `data:${type};base64,${bytes.toString('base64')}`;
}

const shownOnce = ({ id, secret, link }: ShownTeam): string[] => [
  `Team ID:     ${id}`,
  `Team secret: ${secret}`,
  `Join link:   ${link}`,
  'Connect Zapier with the ID and the secret. The secret is not shown again.',
];

/**
 * `team create|list|rotate|close`
 * @returns the lines to print, or nothing if there is no such command.
 */
export async function teamCommand(
  ask: Ask,
  [command, which]: string[],
  { purpose, privacy, logo }: TeamOptions,
): Promise<string[] | undefined> {
  const path = `/owner/teams/${encodeURIComponent(which ?? '')}`;
  if (command === 'list') {
    const teams = await ask<ShownTeam[]>('GET', '/owner/teams');
    return teams.length === 0
      ? ['There is no team.']
      : teams.map(({ id, name, athletes, link }) => [id, name, athletes, link].join('  '));
  }
  if (!which) return undefined;
  if (command === 'create') {
    const draft = {
      name: which,
      purpose,
      privacyUrl: privacy,
      logo: logo && (await dataUrlOf(logo)),
    };
    return shownOnce(await ask('POST', '/owner/teams', draft));
  }
  if (command === 'rotate') {
    return [
      ...shownOnce(await ask('POST', `${path}/rotate`)),
      'The old secret and all links of before work no more.',
    ];
  }
  if (command === 'close') {
    const { athletes } = await ask<{ athletes: number }>('DELETE', path);
    return [
      `The team is closed. ${athletes} ${athletes === 1 ? 'athlete has' : 'athletes have'} left it.`,
    ];
  }
  return undefined;
}

/**
 * `athlete export|delete`
 * @returns the lines to print, or nothing if there is no such command.
 */
export async function athleteCommand(
  ask: Ask,
  [command, which]: string[],
): Promise<string[] | undefined> {
  if (!which) return undefined;
  const path = `/owner/athletes/${encodeURIComponent(which)}`;
  if (command === 'export') return [JSON.stringify(await ask('GET', path), null, 2)];
  if (command === 'delete') {
    const { teams, isRevoked } = await ask<Deletion>('DELETE', path);
    if (teams === 0) return ['Nothing was stored of this athlete.'];
    return [
      'Everything of this athlete is deleted.',
      isRevoked
        ? 'The permission at Strava has ended.'
        : 'Unless the athlete left before, the permission at Strava still stands: the athlete ends it on strava.com under Settings, My Apps.',
    ];
  }
  return undefined;
}
