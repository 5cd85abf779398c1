import * as z from 'zod';
import { contactOf } from './contactLookup.ts';
import { type Call, route } from './gate.ts';
import { badRequest, foreignLocation, notFound } from './refusal.ts';
import type { ServiceBooking } from './serviceWorld.ts';
import { validated } from './validation.ts';
import { newId } from './world.ts';

const version = 'v3';
const text = z.string().optional();
const moment = z.iso.datetime({ offset: true });
const flag = z.enum(['true', 'false']).optional();
const milliseconds = z.string().regex(/^\d+$/, 'must be a number string');

const listQuery = z.strictObject({
  locationId: z.string(),
  startTime: milliseconds,
  endTime: milliseconds,
  timezone: text,
  serviceLocationId: text,
});

const rules = z.strictObject({ overrideAvailability: flag, skipSchedulingNotice: flag });

const chosen = z.array(
  z.strictObject({
    id: z.string(),
    staffId: text,
    position: z.number().optional(),
    addOns: z
      .array(
        z.strictObject({
          id: z.string(),
          quantity: z.number().optional(),
          duration: z.number().optional(),
        }),
      )
      .optional(),
  }),
);
type Chosen = z.output<typeof chosen>;

const bookingOf = ({ state, grant, params }: Call<'bookingId'>): ServiceBooking => {
  const booking = state.serviceBookings.find(({ bookingId }) => bookingId === params.bookingId);
  if (!booking) throw notFound('Booking', params.bookingId);
  if (booking.locationId !== grant.locationId) throw foreignLocation();
  return booking;
};

const booked = (
  { state, grant }: Call,
  services: Chosen,
  { startTime, endTime }: { startTime: string; endTime: string },
): ServiceBooking['services'] =>
  services.map(({ id, staffId }) => {
    const service = state.services.find(
      (one) => one.id === id && one.locationId === grant.locationId,
    );
    if (!service) throw badRequest(`Service with id ${id} not found`);
    return {
      id,
      serviceCategoryId: service.serviceCategoryId,
      serviceStaffId: staffId ?? service.staffId,
      serviceStartTime: startTime,
      serviceEndTime: endTime,
    };
  });

/** Nobody is booked twice, unless the booking says so. */
const checkFree = ({ state, query }: Call, wanted: ServiceBooking) => {
  const { overrideAvailability } = validated(rules, query);
  const isTaken = state.serviceBookings.some(
    (other) =>
      other.bookingId !== wanted.bookingId &&
      other.status !== 'cancelled' &&
      Date.parse(other.startTime) < Date.parse(wanted.endTime) &&
      Date.parse(other.endTime) > Date.parse(wanted.startTime) &&
      other.services.some(({ serviceStaffId }) =>
        wanted.services.some((service) => service.serviceStaffId === serviceStaffId),
      ),
  );
  if (isTaken && overrideAvailability !== 'true') {
    throw badRequest('The slot you have selected is no longer available.');
  }
};

export const serviceBookingRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-services-catalog
    route: 'GET /calendars/services/catalog',
    version,
    scope: 'calendars.readonly',
    location: 'query',
    answer: ({ state, query }) => ({
      services: state.services
        .filter(({ locationId }) => locationId === query.locationId)
        .map(({ staffId: _, ...service }) => service),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-service-locations
    route: 'GET /calendars/services/locations',
    version,
    scope: 'calendars.readonly',
    location: 'query',
    answer: ({ state, query }) => ({
      serviceLocations: state.serviceLocations.filter(
        ({ locationId }) => locationId === query.locationId,
      ),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-service-bookings
    route: 'GET /calendars/services/bookings',
    version,
    scope: 'calendars/events.readonly',
    location: 'query',
    answer: (call) => {
      const query = validated(listQuery, call.query);
      return {
        bookings: call.state.serviceBookings.filter(
          (one) =>
            one.locationId === query.locationId &&
            (!query.serviceLocationId || one.serviceLocationId === query.serviceLocationId) &&
            Date.parse(one.startTime) >= Number(query.startTime) &&
            Date.parse(one.startTime) <= Number(query.endTime),
        ),
      };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/create-service-booking
    route: 'POST /calendars/services/bookings',
    version,
    scope: 'calendars/events.write',
    location: 'body',
    body: z.strictObject({
      locationId: z.string(),
      contactId: z.string(),
      startTime: moment,
      endTime: moment,
      timezone: z.string(),
      services: chosen,
      serviceLocationId: text,
      meetingLocation: text,
      title: text,
      status: z.enum(['confirmed', 'new']).optional(),
    }),
    status: 201,
    answer: (call) => {
      const { state, body, now } = call;
      const { firstName, lastName } = contactOf(call, body.contactId);
      const booking: ServiceBooking = {
        bookingId: newId(),
        locationId: body.locationId,
        contactId: body.contactId,
        serviceLocationId: body.serviceLocationId ?? state.serviceLocations[0]!.id,
        title: body.title ?? [firstName, lastName].filter(Boolean).join(' '),
        startTime: body.startTime,
        endTime: body.endTime,
        services: booked(call, body.services, body),
        timezone: body.timezone,
        status: body.status ?? 'confirmed',
        deleted: false,
        dateAdded: now.toISOString(),
        dateUpdated: now.toISOString(),
        createdBy: { source: 'public_api' },
        ...(body.meetingLocation && { meetingLocation: body.meetingLocation }),
      };
      checkFree(call, booking);
      state.serviceBookings.push(booking);
      return booking;
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-service-booking-by-id
    route: 'GET /calendars/services/bookings/{bookingId}',
    version,
    scope: 'calendars/events.readonly',
    answer: bookingOf,
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/update-service-booking
    route: 'PUT /calendars/services/bookings/{bookingId}',
    version,
    scope: 'calendars/events.write',
    body: z.strictObject({
      serviceLocationId: text,
      meetingLocation: text,
      title: text,
      status: z.enum(['confirmed', 'cancelled', 'invalid', 'new', 'showed', 'no_show']).optional(),
      startTime: moment.optional(),
      endTime: moment.optional(),
      timezone: text,
      services: chosen.optional(),
    }),
    answer: (call) => {
      const booking = bookingOf(call);
      const { services, ...changes } = call.body;
      const changed = { ...booking, ...changes } as ServiceBooking;
      const as: Chosen =
        services ??
        booking.services.map(({ id, serviceStaffId }) => ({ id, staffId: serviceStaffId }));
      changed.services = booked(call, as, changed);
      checkFree(call, changed);
      return Object.assign(booking, changed, { dateUpdated: call.now.toISOString() });
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-service-booking
    route: 'DELETE /calendars/services/bookings/{bookingId}',
    version,
    scope: 'calendars/events.write',
    answer: (call) => {
      const booking = bookingOf(call);
      call.state.serviceBookings = call.state.serviceBookings.filter((one) => one !== booking);
      return { success: true, message: 'Service booking deleted successfully' };
    },
  }),
];
