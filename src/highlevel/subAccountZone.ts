import { lookUp, type Reference } from '../core/reading/reference.ts';
import type { Step } from '../core/service.ts';
import { isSignedInAgency } from './accountKind.ts';
import { docs } from './docs.ts';

const location: Reference<string> = {
  docs: docs('locations', 'get-location'),
  scopes: ['locations.readonly'],
  route: 'GET /locations/{locationId}',
  result: 'location',
  read: ({ timezone }) => String(timezone ?? ''),
};

/** IANA name of the time zone of a step's sub-account, which an agency connection does not know. */
export async function subAccountZone(step: Step): Promise<string> {
  const [zone] = isSignedInAgency(step.bundle.authData) ? await lookUp(step, location) : [];
  return zone || step.accountZone;
}
