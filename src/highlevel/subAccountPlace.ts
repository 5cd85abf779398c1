import { lookUp, type Reference } from '../core/reading/reference.ts';
import type { Step } from '../core/service.ts';
import { isSignedInAgency } from './accountKind.ts';
import { docs } from './docs.ts';

type SubAccountPlace = { timezone: string; country: string };

const location: Reference<SubAccountPlace> = {
  docs: docs('locations', 'get-location'),
  scopes: ['locations.readonly'],
  route: 'GET /locations/{locationId}',
  result: 'location',
  read: ({ timezone, country }) => ({
    timezone: String(timezone ?? ''),
    country: String(country ?? ''),
  }),
};

/** Where the sub-account of an agency's step is; other connections know that themselves. */
async function placeOf(step: Step): Promise<Partial<SubAccountPlace>> {
  const [place] = isSignedInAgency(step.bundle.authData) ? await lookUp(step, location) : [];
  return place ?? {};
}

/** IANA name of the time zone of a step's sub-account. */
export const subAccountZone = async (step: Step): Promise<string> =>
  (await placeOf(step)).timezone || step.accountZone;

/** Two-letter code of the country of a step's sub-account; undefined where it is not known. */
export const subAccountCountry = async (step: Step): Promise<string | undefined> =>
  step.context.locationId ? (await placeOf(step)).country || undefined : undefined;
