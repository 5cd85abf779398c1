import { endpointDropdown, readEndpointDropdown } from './dropdowns.ts';
import { highlevelApiRead } from './highlevelApiRead.ts';
import { highlevelApiRequest } from './highlevelApiRequest.ts';

/** Steps for every endpoint that no operation of its own is for. */
export const operations = [
  highlevelApiRequest,
  highlevelApiRead,
  endpointDropdown,
  readEndpointDropdown,
];
