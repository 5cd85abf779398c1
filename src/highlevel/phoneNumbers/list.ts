import { docs } from '../docs.ts';

/** The phone numbers of the sub-account. What v3 answers is not documented: https://marketplace.gohighlevel.com/docs/ghl/phone-system/active-numbers */
export const phoneNumberList = {
  docs: docs('phone-system', 'active-numbers'),
  scopes: ['phonenumbers.read'],
  route: 'GET /phone-system/numbers/location/{locationId}',
  version: '2021-07-28',
  versions: { v3: null },
  paging: { max: 1000, at: (page: number, size: number) => ({ page, pageSize: size }) },
  result: 'numbers[]',
} as const;
