import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';
import { isPrivateAgency, isSignedInAgency } from '../accountKind.ts';
import { docs } from '../docs.ts';

/** The sub-account that a step is for: the connection knows its own, an agency's has to be asked for. */
const ownSubAccount: Names = {
  known: (authData) =>
    isSignedInAgency(authData) ? [] : [[authData.locationId, authData.accountName]],
  list: {
    docs: docs('locations', 'get-location'),
    scopes: ['locations.readonly'],
    route: 'GET /locations/{locationId}',
    result: 'location',
  },
};

/** The first 100 sub-accounts of an agency. */
const subAccounts: Names = {
  ...ownSubAccount,
  list: {
    docs: docs('locations', 'search-locations'),
    scopes: ['locations.readonly'],
    route: 'GET /locations/search',
    account: 'any',
    connection: ['companyId'],
    fixed: { skip: 0, limit: 100 },
    result: 'locations[]',
  },
};

/** The sub-account of a record: that of the step where HighLevel sends none, as with submissions. */
export const subAccount = () => ({
  locationId: out.made('ve9EPM428h8vShlRW1KT', (_, { locationId }) => locationId ?? null, {
    label: 'Sub-Account ID',
  }),
  locationName: out.name('Harbor Gym', {
    of: 'locationId',
    in: ownSubAccount,
    label: 'Sub-Account Name',
  }),
});

/** The names of the sub-accounts whose ids are the list `of`. */
export const subAccountNames = (of: string, label: string) =>
  out.names('Harbor Gym', { of, in: subAccounts, label });

/** The name of the agency whose id is beside it, which its own connection knows. */
export const agencyName = () =>
  out.name('Tidewater Agency', {
    of: 'companyId',
    in: {
      known: (authData) =>
        isSignedInAgency(authData) || isPrivateAgency(authData)
          ? [[authData.companyId, authData.accountName]]
          : [],
    },
    label: 'Agency Name',
  });
