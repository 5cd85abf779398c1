import { choice, type FieldOptions, list, recordId } from '../../core/input/fields.ts';
import { extended, out } from '../../core/output/output.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { told } from '../../core/told.ts';
import { calendarNames } from '../calendars/names.ts';
import { calendarId } from '../calendars/schema.ts';
import { subAccount } from '../locations/names.ts';

export const resourceType = () =>
  choice({ rooms: 'Rooms', equipments: 'Equipment' }, { label: 'Resource Type' });

/** A room or a piece of equipment; its routes call it `id`. */
export const resourceId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Resource',
    dropdown: 'calendar_resource_dropdown',
    dependsOn: ['resourceType'],
    ...options,
  });

export const serviceCalendars = () =>
  list(calendarId(), {
    label: 'Service Calendars',
    split: true,
    max: 100,
    help: 'Calendars that use the resource. A piece of equipment can belong to only one.',
  });

/** The documentation states no maximum page size. */
export const resourcePages = byOffset({ offset: 'skip', size: 'limit', max: 100 });

/** A resource after a write; the answer omits its calendars. */
export const changedResource = () =>
  out.object({
    id: out.id('65f1c1c2a1b2c3d4e5f60720', 'Resource ID', { from: ['_id'] }),
    name: out.text('Yoga room'),
    resourceType: out.text('rooms'),
    isActive: out.yesNo(true),
    description: out.text('Upper floor, with mirrors'),
    quantity: out.integer(1),
    outOfService: out.integer(0),
    capacity: out.integer(12),
    ...subAccount(),
  });

/** A room or a piece of equipment. The documentation shows no ID in any answer, though the routes need one: https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar-resource */
export const calendarResource = () =>
  extended(changedResource(), {
    calendarIds: out.list(out.text('YlWd2wuCAZQzh2cH1fVZ')),
    calendarNames: calendarNames('calendarIds'),
  });

/** Tells listed resources apart by type and name if HighLevel sends no ID. */
export const identifiedByName = (record: Record<string, unknown>): Record<string, unknown> => ({
  ...record,
  id: record.id ?? record._id ?? told([record.resourceType, record.name], ':'),
});

/** A requested resource has the ID of the request. */
export const identifiedByRequest = (
  record: Record<string, unknown>,
  { id }: { id: string },
): Record<string, unknown> => ({ ...record, id });
