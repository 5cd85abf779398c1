import { StepError } from '../core/errors.ts';
import { optionalSetting } from '../core/settings.ts';

/**
 * The version of the API that the owner chose for all steps: `v3`, or each endpoint's own dated one
 * (undefined). https://marketplace.gohighlevel.com/docs/Versioning
 * @throws StepError for a version that does not exist.
 */
export function apiVersion(): 'v3' | undefined {
  const chosen = optionalSetting('HIGHLEVEL_API_VERSION') ?? 'v2';
  if (chosen !== 'v2' && chosen !== 'v3') {
    throw new StepError(
      'error',
      'This integration is not set up right: its owner must set HIGHLEVEL_API_VERSION in Zapier to v2 or v3, or leave it out.',
    );
  }
  return chosen === 'v3' ? 'v3' : undefined;
}
