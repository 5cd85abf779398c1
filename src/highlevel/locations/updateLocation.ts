import { phone, text, yesNo } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { snapshotId } from '../snapshots/schema.ts';
import { CLIENT, locationFields, locationGroups } from './locationFields.ts';
import { location, locationId } from './schema.ts';

export const updateLocation = action({
  key: 'update_location',
  noun: 'Sub-Account',
  label: 'Update Location',
  description:
    'Updates a sub-account (location) of the agency. Fields left empty keep their values.',
  docs: docs('locations', 'put-location'),
  scopes: ['locations.write'],
  route: 'PUT /locations/{locationId}',
  account: 'agency',
  connection: ['companyId'],
  input: () => ({
    locationId: locationId(),
    name: text({ label: 'Business Name' }).optional(),
    phone: phone({ asGiven: true }).optional(),
    snapshotId: snapshotId({
      at: 'snapshot.id',
      help: 'Choose a snapshot to load it into the sub-account.',
    }).optional(),
    overrideSnapshot: yesNo({
      label: 'Replace with Snapshot',
      at: 'snapshot.override',
      help: 'Choose yes to replace what has the same name in the sub-account.',
    }).optional(),
    ...locationFields(),
  }),
  groups: locationGroups,
  together: [CLIENT],
  check: ({ snapshotId: snapshot, overrideSnapshot }) =>
    overrideSnapshot !== undefined && !snapshot
      ? ['Replace with Snapshot needs a snapshot: choose one in Snapshot.']
      : [],
  output: location,
});
