import { phone, text } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { snapshotId } from '../snapshots/schema.ts';
import { CLIENT, locationFields, locationGroups } from './locationFields.ts';
import { location } from './schema.ts';

export const createLocation = action({
  key: 'create_location',
  noun: 'Sub-Account',
  label: 'Create Location',
  description:
    'Adds a sub-account (location) with a business name to the agency. Needs the Agency Pro plan.',
  docs: docs('locations', 'create-location'),
  scopes: ['locations.write'],
  route: 'POST /locations/',
  account: 'agency',
  connection: ['companyId'],
  input: () => ({
    name: text({ label: 'Business Name' }),
    phone: phone({ asGiven: true }).optional(),
    snapshotId: snapshotId({
      help: 'Loaded into the new sub-account, which otherwise starts empty.',
    }).optional(),
    ...locationFields(),
  }),
  groups: locationGroups,
  together: [CLIENT],
  output: location,
});
