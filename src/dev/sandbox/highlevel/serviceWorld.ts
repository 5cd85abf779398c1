export type Service = {
  id: string;
  locationId: string;
  name: string;
  serviceCategoryId: string;
  serviceDuration: number;
  serviceDurationUnit: 'mins';
  /** Who does it where the booking names nobody; the vendor keeps that with the staff */
  staffId: string;
};

export type ServiceLocation = { id: string; locationId: string; name: string };

export type ServiceBooking = {
  bookingId: string;
  locationId: string;
  contactId: string;
  serviceLocationId: string;
  title: string;
  /** ISO 8601 with offset */
  startTime: string;
  endTime: string;
  services: {
    id: string;
    serviceCategoryId: string;
    serviceStaffId: string;
    serviceStartTime: string;
    serviceEndTime: string;
  }[];
  timezone: string;
  status: string;
  deleted: boolean;
  dateAdded: string;
  dateUpdated: string;
  createdBy: { userId?: string; source: string };
  meetingLocation?: string;
};

/** Services and who has booked them. */
export type ServiceState = {
  services: Service[];
  serviceLocations: ServiceLocation[];
  serviceBookings: ServiceBooking[];
};

/** Harbor Gym's sports massage, which Ada has booked. */
export const serviceSeed = (
  locationId: string,
  staffId: string,
  at: (days: number) => string,
): ServiceState => ({
  services: [
    {
      id: '68e5f6dfacf123513228d001',
      locationId,
      name: 'Sports massage',
      serviceCategoryId: '3c4d5e6f7890123456789001',
      serviceDuration: 30,
      serviceDurationUnit: 'mins',
      staffId,
    },
  ],
  serviceLocations: [{ id: '65e5f6dfacf123513228d101', locationId, name: 'Main studio' }],
  serviceBookings: [
    {
      bookingId: 'bookingAdaMassage001',
      locationId,
      contactId: 'contactAdaByron00001',
      serviceLocationId: '65e5f6dfacf123513228d101',
      title: 'Ada Byron',
      startTime: at(2),
      endTime: at(2 + 1 / 48),
      services: [
        {
          id: '68e5f6dfacf123513228d001',
          serviceCategoryId: '3c4d5e6f7890123456789001',
          serviceStaffId: staffId,
          serviceStartTime: at(2),
          serviceEndTime: at(2 + 1 / 48),
        },
      ],
      timezone: 'America/New_York',
      status: 'confirmed',
      deleted: false,
      dateAdded: at(-4),
      dateUpdated: at(-4),
      createdBy: { userId: staffId, source: 'calendar_page' },
    },
  ],
});
