import { contactOf } from './contactLookup.ts';
import { route } from './gate.ts';
import type { Appointment } from './world.ts';

/** The one place where the vendor gives dates without a zone, as `YYYY-MM-DD HH:mm:ss`. */
const zoneless = (iso: string): string => iso.slice(0, 19).replace('T', ' ');

const contactAppointment = ({ appointmentStatus, ...appointment }: Appointment) => ({
  ...appointment,
  status: 'booked',
  appointmentStatus,
  startTime: zoneless(appointment.startTime),
  endTime: zoneless(appointment.endTime),
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
      return { events: events.map(contactAppointment) };
    },
  }),
];
