import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { timeZonesOf } from './timeZoneList.ts';

export const listTimeZones = read({
  key: 'list_time_zones',
  noun: 'Sub-Account Time Zone',
  label: 'List Time Zones',
  triggers: 'Triggers when a time zone is added to those that a sub-account can have.',
  finds: 'Finds the time zones that a sub-account can have.',
  docs: docs('locations', 'get-timezones'),
  scopes: ['locations.readonly'],
  route: 'GET /locations/{locationId}/timezones',
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  result: '[]',
  unfold: timeZonesOf,
  output: () =>
    out.object({
      id: out.id('America/New_York', 'Time Zone ID'),
      name: out.text('America/New_York'),
    }),
});
