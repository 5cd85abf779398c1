import type { Calendar, CalendarState } from './calendarWorld.ts';

const hours = [{ openHour: 9, openMinute: 0, closeHour: 17, closeMinute: 0 }];
const everyDay = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ daysOfTheWeek: [day], hours }));

/** The calendars of Harbor Gym: training with the coach, a class, and a draft; one of its sister gym. */
export const calendarSeed = (
  { location, otherLocation }: { location: string; otherLocation: string },
  coach: string,
  at: (days: number) => string,
): CalendarState => {
  const calendar = (id: string, name: string, more: Partial<Calendar> = {}): Calendar => ({
    id,
    locationId: location,
    name,
    description: '',
    slug: name.toLowerCase().replaceAll(' ', '-'),
    isActive: true,
    calendarType: 'round_robin',
    eventType: 'RoundRobin_OptimizeForAvailability',
    widgetType: 'classic',
    eventTitle: '{{contact.name}}',
    eventColor: '#039be5',
    locationConfigurations: [],
    teamMembers: [
      {
        userId: coach,
        priority: 0.5,
        isPrimary: true,
        locationConfigurations: [
          { kind: 'physical', location: '40 Fore Street', meetingId: 'physical_0' },
        ],
      },
    ],
    slotDuration: 60,
    slotDurationUnit: 'mins',
    slotInterval: 60,
    slotIntervalUnit: 'mins',
    appoinmentPerSlot: 1,
    openHours: everyDay,
    autoConfirm: true,
    allowReschedule: true,
    allowCancellation: true,
    ...more,
  });
  return {
    calendars: [
      calendar('calendarPersonal0001', 'Personal Training', { groupId: 'calendarGroupCoach01' }),
      calendar('calendarSpinClass001', 'Spin Class', {
        calendarType: 'class_booking',
        appoinmentPerSlot: 12,
      }),
      calendar('calendarPoolLane0001', 'Pool Lane', { isActive: false }),
      calendar('calendarNorthTour001', 'Gym Tour', { locationId: otherLocation }),
    ],
    calendarGroups: [
      {
        id: 'calendarGroupCoach01',
        locationId: location,
        name: 'Coaching',
        description: 'All sessions with a coach',
        slug: 'coaching',
        isActive: true,
      },
    ],
    blockSlots: [
      {
        id: 'blockSlotMeeting0001',
        locationId: location,
        title: 'Staff meeting',
        assignedUserId: coach,
        startTime: at(4),
        endTime: at(4 + 1 / 24),
        dateAdded: at(-3),
        dateUpdated: at(-3),
      },
    ],
    appointmentNotes: [
      {
        id: 'noteAppointmentAda01',
        appointmentId: 'appointmentAda000001',
        contactId: 'contactAdaByron00001',
        body: 'Bring the training plan.',
        userId: coach,
        dateAdded: at(-1),
      },
    ],
    calendarNotifications: [
      {
        _id: '65f1c1c2a1b2c3d4e5f60001',
        calendarId: 'calendarPersonal0001',
        receiverType: 'contact',
        channel: 'email',
        notificationType: 'confirmation',
        subject: 'You are booked',
        body: 'See you soon, {{contact.first_name}}!',
        isActive: true,
        deleted: false,
      },
    ],
    calendarResources: [
      {
        id: '65f1c1c2a1b2c3d4e5f60101',
        locationId: location,
        resourceType: 'rooms',
        name: 'Spin studio',
        description: 'Twelve bikes',
        quantity: 1,
        outOfService: 0,
        capacity: 12,
        calendarIds: ['calendarSpinClass001'],
        isActive: true,
      },
    ],
    schedules: [
      {
        id: 'scheduleSamWeek00001',
        locationId: location,
        name: 'Studio hours',
        userId: coach,
        calendarIds: ['calendarPersonal0001'],
        timezone: 'America/New_York',
        rules: [
          { type: 'wday', day: 'monday', intervals: [{ from: '09:00', to: '17:00' }] },
          { type: 'date', date: at(7).slice(0, 10), intervals: [{ from: '10:00', to: '12:00' }] },
        ],
        deleted: false,
        dateAdded: at(-50),
        dateUpdated: at(-5),
      },
    ],
  };
};
