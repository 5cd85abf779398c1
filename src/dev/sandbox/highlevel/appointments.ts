import { inZone, zoneOf } from './calendarLookup.ts';
import { contactOf } from './contactLookup.ts';
import { route } from './gate.ts';
import type { Appointment } from './world.ts';

/** The one place where the vendor gives dates without a zone, as `YYYY-MM-DD HH:mm:ss`. */
const zoneless = (iso: string, zone: string): string =>
  inZone(iso, zone).slice(0, 19).replace('T', ' ');

const contactAppointment = ({ appointmentStatus, ...appointment }: Appointment, zone: string) => ({
  ...appointment,
  status: 'booked',
  appointmentStatus,
  startTime: zoneless(appointment.startTime, zone),
  endTime: zoneless(appointment.endTime, zone),
  groupId: null,
  users: [appointment.assignedUserId],
  assignedResources: [],
});

export const appointmentRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/get-appointments-for-contact
    route: 'GET /contacts/{contactId}/appointments',
    version: '2021-07-28',
    scope: 'contacts.readonly',
    answer: (call) => {
      const contact = contactOf(call, call.params.contactId);
      const events = call.state.appointments.filter(({ contactId }) => contactId === contact.id);
      const zone = zoneOf(call);
      return { events: events.map((event) => contactAppointment(event, zone)) };
    },
  }),
];
