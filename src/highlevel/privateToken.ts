import type { AuthData, ConnectInput, Connection } from '../core/connection.ts';
import { StepError } from '../core/errors.ts';
import { visible } from '../core/input/plainText.ts';

const GUIDE = 'https://marketplace.gohighlevel.com/docs/Authorization/PrivateIntegrationsToken';

const LABELS = {
  token: 'HighLevel Private Integration Token',
  location: 'HighLevel Location ID',
  company: 'HighLevel Company ID',
};

/** The part of the connection form for a Private Integration Token. The keys of the IDs are on Zapier's list of values that are safe to log. */
export const privateTokenFields: NonNullable<Connection['fields']> = [
  {
    key: 'private_token',
    label: LABELS.token,
    type: 'password',
    required: false,
    helpText: `Only for an account with a Private Integration Token. Create one in HighLevel under Settings > Private Integrations ([guide](${GUIDE})).`,
  },
  {
    key: 'location_id',
    label: LABELS.location,
    type: 'string',
    required: false,
    helpText:
      'Only with the token of a sub-account. Find the ID in the sub-account under Settings > Business Profile.',
  },
  {
    key: 'company_id',
    label: LABELS.company,
    type: 'string',
    required: false,
    helpText:
      'Only with the token of an agency. Find the ID in the agency view under Settings > Company.',
  },
];

/**
 * What a connection keeps of the form: the token, and whose it is.
 * @throws StepError naming the field to correct
 */
export function privateTokenOf(input: ConnectInput): AuthData {
  const { private_token = '', location_id = '', company_id = '' } = input;
  const token = visible(private_token).replace(/^Bearer\s+/i, '');
  if (!/^[\w.-]+$/.test(token)) {
    throw new StepError(
      'error',
      `${LABELS.token}: paste the whole token, without spaces. HighLevel shows it once, when you create or rotate it under Settings > Private Integrations.`,
    );
  }
  const locationId = idOf(LABELS.location, location_id);
  const companyId = idOf(LABELS.company, company_id);
  if (Boolean(locationId) === Boolean(companyId)) {
    throw new StepError(
      'error',
      `Enter the ${LABELS.location} of the sub-account whose token you entered or, for an agency’s token, the ${LABELS.company}. Leave the other one empty.`,
    );
  }
  return { access_token: token, ...(locationId ? { locationId } : { companyId }) };
}

/** An ID, also where the address of a HighLevel page was pasted, which has the sub-account's ID in it. */
function idOf(label: string, given: string): string {
  const text = visible(given);
  const [, inAddress = text] = /\/location\/([^/?#]+)/.exec(text) ?? [];
  if (!/^[\w-]*$/.test(inAddress)) {
    throw new StepError('error', `${label}: enter the ID alone, such as ve9EPM428h8vShlRW1KT.`);
  }
  return inAddress;
}

/** What a person reads whose token HighLevel refuses; nothing renews it. */
export function refusedToken({ locationId }: AuthData): string {
  const permission = locationId ? 'View Locations' : 'View Companies';
  return `HighLevel does not accept this Private Integration Token. It is incomplete, was rotated or deleted, or lacks the permission ${permission}. Check it in HighLevel, then reconnect the account.`;
}

/** What a person reads whose token and ID are of two accounts. */
export function foreignToken({ locationId }: AuthData): string {
  const [label, account] = locationId
    ? [LABELS.location, 'sub-account']
    : [LABELS.company, 'agency'];
  return `${label}: the token was not made in the account with this ID. Copy the token and the ID from the same ${account}, then connect again.`;
}
