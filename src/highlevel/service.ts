import type { Bundle } from 'zapier-platform-core';
import { tenantOf } from '../bells/bell.ts';
import { StepError } from '../core/errors.ts';
import { recordId } from '../core/input/fields.ts';
import { vocabularyOf } from '../core/operations/vocabulary.ts';
import type { Service } from '../core/service.ts';
import { vendorAddress } from '../core/settings.ts';
import type { Shape } from '../core/shape.ts';
import { isPrivate, isPrivateAgency, isSignedInAgency } from './accountKind.ts';
import { apiVersion } from './apiVersion.ts';
import { acknowledges, explain } from './failures.ts';
import { locationToken } from './locationToken.ts';
import { permissionOf } from './permissions.ts';
import { refusedToken } from './privateToken.ts';
import { subAccountCountry, subAccountZone } from './subAccountPlace.ts';

/** Values of a HighLevel connection that requests carry. */
type Context = 'locationId' | 'companyId';

/** HighLevel's own domain, and the one without its name that agencies show their customers. */
export const DOMAINS = ['gohighlevel.com', 'leadconnectorhq.com'];

/** The version of the API that most endpoints are documented for: https://marketplace.gohighlevel.com/docs/Versioning */
const VERSION = '2021-07-28';

function contextOf({
  authData,
  inputData,
}: Pick<Bundle, 'authData' | 'inputData'>): Partial<Record<Context, string>> {
  const locationId = isSignedInAgency(authData)
    ? (inputData.subAccountId as string | undefined)
    : authData.locationId;
  return {
    ...(locationId && { locationId }),
    ...(authData.companyId && { companyId: authData.companyId }),
  };
}

/**
 * HighLevel, connected to one sub-account (`highlevel`), to an agency (`highlevel_agency`), or to either by a
 * Private Integration Token (`highlevel_token`). An operation is for a sub-account unless its `account` says
 * `agency`, or `any` for both alike.
 */
export const highlevel: Service<Context> = {
  name: 'HighLevel',
  exampleId: 'ocQHyuzHvysMo5N5VsXc',
  environments: ['highlevel', 'highlevel_agency', 'highlevel_token'],
  baseUrl: vendorAddress('HIGHLEVEL_API_URL', 'https://services.leadconnectorhq.com', DOMAINS),
  context: contextOf,
  // HighLevel rings applications; a Private Integration Token belongs to none.
  tenant: (bundle, account) => {
    const { locationId, companyId } = contextOf(bundle);
    const agency = companyId && tenantOf('highlevel', companyId);
    if (isPrivate(bundle.authData)) {
      return undefined;
    }
    if (account === 'agency') {
      return agency ? { tenant: agency } : undefined;
    }
    return locationId && !account
      ? { tenant: tenantOf('highlevel', locationId), ...(agency && { agency }) }
      : undefined;
  },
  connectionFields: ({ authData }, account): Shape => {
    if (isPrivateAgency(authData) && !account) {
      throw new StepError(
        'error',
        'This step works in a sub-account, which an agency’s Private Integration Token does not reach. Open the step’s “Account” and choose or connect the sub-account.',
      );
    }
    return isSignedInAgency(authData) && !account
      ? {
          subAccountId: recordId({
            label: 'Sub-Account',
            dropdown: 'location_dropdown',
            alters: true,
          }),
        }
      : {};
  },
  granted: ({ scope }) => (scope ? scope.split(/\s+/) : undefined),
  zoneOf: subAccountZone,
  countryOf: subAccountCountry,
  apiVersion,
  headers: (version = apiVersion() ?? VERSION): Record<string, string> =>
    version === '' ? {} : { version },
  token: locationToken,
  probePath: ({ locationId, companyId }) =>
    locationId
      ? `/locations/${encodeURIComponent(locationId)}`
      : `/companies/${encodeURIComponent(companyId ?? '')}`,
  permissionOf,
  silent: (authData) =>
    isPrivate(authData)
      ? 'HighLevel reports no events to a Private Integration Token, so this Zap cannot start instantly. Open the step’s “Account” and connect the account as a “HighLevel sub-account” or “HighLevel agency”.'
      : undefined,
  keptToken: (authData) =>
    isPrivate(authData)
      ? {
          refused: refusedToken(authData),
          allow: 'In HighLevel, under Settings > Private Integrations, add to its token',
        }
      : undefined,
  outsideZaps: true,
  acknowledges,
  explain,
};

export const {
  read,
  event,
  search,
  lookup,
  action,
  flow,
  notice,
  openAction,
  openSearch,
  dropdown,
  choices,
} = vocabularyOf(highlevel);
