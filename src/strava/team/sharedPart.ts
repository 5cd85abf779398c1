import { getPath } from '../../core/dottedPaths.ts';
import { send } from '../../core/http/client.ts';
import { isRecord, isTrue } from '../../core/raw.ts';
import type { Step } from '../../core/service.ts';
import { members } from './roster.ts';

/** Whether a record is, or belongs to, an activity that only its athlete sees. */
const isHidden = (record: unknown): boolean =>
  isTrue(getPath(record, 'private')) ||
  ['visibility', 'activity.visibility'].some((path) => getPath(record, path) === 'only_me');

/**
 * The part of an answer that the athlete shares with the team. Strava goes by the permissions that its
 * application has, also through another team; the athlete's consent to this team is what counts. What
 * belongs to an activity says nothing of its visibility, so the activity is looked at.
 */
export async function sharedPart(
  step: Step,
  { method, path }: { method: string; path: string },
  body: unknown,
): Promise<unknown> {
  const { authData } = step.bundle;
  if (!members.share(authData) || authData.hidden || method !== 'GET') {
    return body;
  }
  const [, activity] = /^(\/activities\/[^/]+)\//.exec(path) ?? [];
  if (activity) {
    // Fails as if there were no such activity where it is hidden.
    await send(step, {
      method,
      path: activity,
      repeatable: true,
      holds: ({ body: found }) => isRecord(found) && found.id !== undefined,
      scopes: ['activity:read'],
    });
  }
  return Array.isArray(body)
    ? body.filter((one) => !isHidden(one))
    : isHidden(body)
      ? undefined
      : body;
}
