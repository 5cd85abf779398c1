import {
  choice,
  type FieldOptions,
  lineItems,
  list,
  password,
  phone,
  recordId,
  text,
  webAddress,
} from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import type { Paging } from '../../core/reading/paging.ts';
import { subAccountNames } from '../locations/names.ts';
import { locationId } from '../locations/schema.ts';
import { PERMISSIONS } from './permissions.ts';

/** A user of the sub-account. */
export const userId = (options: FieldOptions = {}) =>
  recordId({ label: 'User', dropdown: 'user_dropdown', ...options });

/** In whose name something is sent. */
export const sender = () => userId({ label: 'Sender', help: 'The user in whose name it is sent.' });

/** A user of the sub-account or, with an agency's connection, of the whole agency. */
export const teamMemberId = (options: FieldOptions = {}) =>
  recordId({ label: 'User', dropdown: 'team_member_dropdown', ...options });

const TYPES = { account: 'Sub-account user', agency: 'Agency user' };
const ROLES = { admin: 'Admin', user: 'User' };

export const userType = (options: FieldOptions = {}) =>
  choice(TYPES, { label: 'User Type', ...options });

export const userRole = (options: FieldOptions = {}) =>
  choice(ROLES, { label: 'Role', ...options });

const scopes = (options: FieldOptions) =>
  list(text({ max: 100 }), {
    dropdown: 'user_scope_dropdown',
    group: 'rights',
    ...options,
  });

const LANGUAGES = {
  en_US: 'English',
  es: 'Spanish',
  fr_CA: 'French (Canada)',
  fr_FR: 'French (France)',
  nl: 'Dutch',
  de: 'German',
  pt_PT: 'Portuguese (Portugal)',
  pt_BR: 'Portuguese (Brazil)',
  it: 'Italian',
  sv: 'Swedish',
  da: 'Danish',
  fi: 'Finnish',
  no: 'Norwegian',
};

/** Headings in the forms of Create and Update User. */
export const userGroups = { rights: 'Permissions', more: 'More About the User' };

/** The fields of a user that an update may omit. */
export const userFields = () => ({
  firstName: text().optional(),
  lastName: text().optional(),
  password: password({
    help: 'The user signs in with it. HighLevel rejects one that is too easy to guess.',
  }).optional(),
  type: userType({
    help: 'An agency user works for the agency, a sub-account user for the chosen sub-accounts only.',
  }).optional(),
  role: userRole().optional(),
  locationIds: list(locationId(), {
    label: 'Sub-Accounts',
    help: 'All sub-accounts that the user works in.',
  }).optional(),
  phone: phone({ asGiven: true }).optional(),
  permissions: list(choice(PERMISSIONS, { dropdown: 'user_permission_dropdown' }), {
    label: 'Permissions',
    group: 'rights',
    help: 'The user gets the chosen permissions and no others. If empty, HighLevel decides.',
  }).optional(),
  scopes: scopes({
    label: 'Scopes',
    help: 'Detailed permissions by HighLevel’s names: the user gets only the chosen ones. If empty, HighLevel decides.',
  }).optional(),
  scopesAssignedToOnly: scopes({
    label: 'Scopes for Assigned Data Only',
    help: 'Permissions that apply only to records assigned to the user. If empty, HighLevel decides.',
  }).optional(),
  profilePhoto: webAddress({
    label: 'Profile Photo (URL)',
    group: 'more',
    help: 'The public URL of a picture of the user.',
  }).optional(),
  platformLanguage: choice(LANGUAGES, { label: 'Platform Language', group: 'more' }).optional(),
  twilioNumbers: lineItems(
    {
      twilioLocationId: locationId({ label: 'Twilio Sub-Account' }),
      twilioNumber: phone({
        label: 'Inbound Twilio Number',
        help: 'Only for sub-accounts with their own Twilio account.',
      }),
    },
    { label: 'Inbound Twilio Numbers', group: 'more' },
  ).optional(),
});

type TwilioRow = { twilioLocationId: string; twilioNumber: string };

/** The body of a user: chosen permissions are on and all others off, Twilio numbers are keyed by sub-account. */
export function userBody({ permissions, twilioNumbers, ...values }: Record<string, unknown>) {
  const granted = permissions as string[] | undefined;
  const rows = twilioNumbers as TwilioRow[] | undefined;
  return {
    ...values,
    ...(granted && {
      permissions: Object.fromEntries(
        Object.keys(PERMISSIONS).map((name) => [name, granted.includes(name)]),
      ),
    }),
    ...(rows && {
      twilioPhone: Object.fromEntries(
        rows.map(({ twilioLocationId, twilioNumber }) => [twilioLocationId, twilioNumber]),
      ),
    }),
  };
}

/** The page values for users are sent as texts: https://marketplace.gohighlevel.com/docs/ghl/users/filter-users-by-email */
export const userPages: Paging = {
  max: 100,
  at: (page, size) => ({ skip: String(page * size), limit: String(size) }),
};

/** A user, with the same keys from every endpoint: https://marketplace.gohighlevel.com/docs/ghl/users/get-user */
export const user = () =>
  out.object({
    id: out.id('y0BeYjuRIlDwsDcOHOJo', 'User ID'),
    name: out.text('Grace Okafor', { label: 'Full Name' }),
    firstName: out.text('Grace'),
    lastName: out.text('Okafor'),
    email: out.text('grace@example.com'),
    phone: out.text('+12075550101'),
    extension: out.text('12', { label: 'Phone Extension' }),
    roles: out.object({
      type: out.text('account', { label: 'User Type' }),
      role: out.text('admin', { label: 'Role' }),
      locationIds: out.list(out.text('ve9EPM428h8vShlRW1KT', { label: 'Sub-Account IDs' })),
      locationNames: subAccountNames('locationIds', 'Sub-Account Names'),
      restrictSubAccount: out.yesNo(false, { label: 'Is Restricted to Sub-Accounts' }),
    }),
    permissions: out.object(
      Object.fromEntries(
        Object.entries(PERMISSIONS).map(([name, label]) => [
          name,
          out.yesNo(true, { label: `Permission: ${label}` }),
        ]),
      ),
    ),
    scopes: out.list(out.text('contacts.write')),
    deleted: out.yesNo(false),
    // Its keys are the sub-accounts of somebody: a sample would offer one that no other account has.
    lcPhone: out.any({}, { label: 'LC Phone Numbers by Sub-Account' }),
    platformLanguage: out.text('en_US'),
  });
