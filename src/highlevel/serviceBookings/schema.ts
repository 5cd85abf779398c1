import {
  dateTime,
  type FieldOptions,
  lineItems,
  recordId,
  text,
  yesNo,
} from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { contactUrl } from '../contacts/links.ts';
import { contactName } from '../contacts/names.ts';
import { subAccount } from '../locations/names.ts';
import { userName } from '../users/names.ts';
import { userId } from '../users/schema.ts';
import { serviceList, serviceLocationList } from './lists.ts';

export const bookingId = () =>
  recordId({ label: 'Service Booking', dropdown: 'service_booking_dropdown' });

export const serviceLocationId = (options: FieldOptions = {}) =>
  recordId({ label: 'Service Location', dropdown: 'service_location_dropdown', ...options });

export const bookedServices = (options: FieldOptions = {}) =>
  lineItems(
    {
      id: recordId({ label: 'Service', dropdown: 'service_dropdown' }),
      staffId: userId({ label: 'Staff Member' }).optional(),
    },
    { label: 'Services', ...options },
  );

export const bookingStart = () =>
  dateTime({
    label: 'Start Time',
    send: 'offset',
    help: 'In your Zap’s time zone unless it has an offset.',
  });

export const bookingEnd = () =>
  dateTime({
    label: 'End Time',
    send: 'offset',
    placeholder: '2026-03-01 10:00',
    notBefore: 'startTime',
  });

/** What a booking may have beside its services and times. */
export const bookingDetails = (location: FieldOptions = {}) => ({
  title: text().optional(),
  serviceLocationId: serviceLocationId(location).optional(),
  meetingLocation: text({
    label: 'Meeting Location',
    help: 'Only for a service location that asks the booker where to meet.',
  }).optional(),
  overrideAvailability: yesNo({
    label: 'Ignore Availability',
    group: 'rules',
    help: 'Books the time even if it is taken. Defaults to no.',
  }).optional(),
  skipSchedulingNotice: yesNo({
    label: 'Ignore Scheduling Notice',
    group: 'rules',
    help: 'Books the time even if it is too soon or too far ahead. Defaults to no.',
  }).optional(),
});

export const bookingGroups = { rules: 'Booking Rules' };

/** The rules that a booking may break travel beside it. */
export const RULES = ['overrideAvailability', 'skipSchedulingNotice'] as const;

/** https://marketplace.gohighlevel.com/docs/ghl/calendars/get-service-booking-by-id */
export const serviceBooking = () =>
  out.object({
    id: out.id('7NkT25Vor1v4aQatFsv2', 'Service Booking ID', { from: ['bookingId'] }),
    title: out.text('Ada Byron: Sports massage'),
    status: out.text('confirmed'),
    contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    contactName: contactName(),
    contactUrl: contactUrl(),
    startTime: out.moment('2026-03-07T16:00:00-05:00'),
    endTime: out.moment('2026-03-07T16:30:00-05:00'),
    timezone: out.text('America/New_York', { label: 'Time Zone' }),
    serviceLocationId: out.id('65e5f6dfacf123513228d384', 'Service Location ID'),
    serviceLocationName: out.name('Main studio', {
      of: 'serviceLocationId',
      in: { list: serviceLocationList },
      label: 'Service Location Name',
    }),
    meetingLocation: out.text('40 Fore Street'),
    services: out.list(
      out.object({
        id: out.id('68e5f6dfacf123513228d384', 'Service ID'),
        name: out.name('Sports massage', {
          of: 'id',
          in: { list: serviceList },
          label: 'Service Name',
        }),
        serviceStaffId: out.id('y0BeYjuRIlDwsDcOHOJo', 'Staff Member ID'),
        serviceStaffName: userName('serviceStaffId', 'Staff Member Name'),
        serviceStartTime: out.moment('2026-03-07T16:00:00-05:00', { label: 'Service Start Time' }),
        serviceEndTime: out.moment('2026-03-07T16:30:00-05:00', { label: 'Service End Time' }),
      }),
    ),
    messages: out.list(out.text('The meeting location was ignored.')),
    deleted: out.yesNo(false),
    dateAdded: out.moment('2026-03-01T09:00:00Z'),
    dateUpdated: out.moment('2026-03-01T09:00:00Z'),
    ...subAccount(),
  });
