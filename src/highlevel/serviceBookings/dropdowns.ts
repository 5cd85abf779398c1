import { shortMoment } from '../../core/dates.ts';
import { told } from '../../core/told.ts';
import { bookingList, bookingWindows, serviceList, serviceLocationList } from './lists.ts';
import { dropdown } from './vocabulary.ts';

/** "2026-03-01 09:00, Sports massage": bookings from 30 days ago to 90 days ahead. */
export const serviceBookingDropdown = dropdown({
  ...bookingList,
  key: 'service_booking_dropdown',
  noun: 'Service Booking',
  windows: bookingWindows({ back: 30, ahead: 90 }),
  option: ({ bookingId, startTime, title }) => ({
    id: bookingId,
    label: told([shortMoment(startTime), title]),
  }),
});

export const serviceDropdown = dropdown({
  ...serviceList,
  key: 'service_dropdown',
  noun: 'Service',
  option: ({ id, name }) => ({ id, label: name }),
});

export const serviceLocationDropdown = dropdown({
  ...serviceLocationList,
  key: 'service_location_dropdown',
  noun: 'Service Location',
  option: ({ id, name }) => ({ id, label: name }),
});
