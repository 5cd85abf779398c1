import { SettingError, type Settings } from '../settings.ts';
import { operatorToken } from './operatorToken.ts';

/**
 * Asks the relay that runs, since an embedded database belongs to it alone.
 * @throws SettingError in words for the owner.
 */
export async function talkTo<Answer>(
  { address, settings }: { address: string; settings: Settings },
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(`${address}${path}`, {
    method,
    headers: { authorization: `Bearer ${operatorToken(settings.secret)}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new SettingError(`No relay answers at ${address}. Start it, or name it with --at.`);
  });
  if (response.ok) return (await response.json()) as Answer;
  if (response.status === 400)
    throw new SettingError(((await response.json()) as { error: string }).error);
  throw new SettingError(
    response.status === 404
      ? `The relay at ${address} has another RELAY_SECRET than this command.`
      : `The relay at ${address} answers ${response.status}. Its log says why.`,
  );
}
