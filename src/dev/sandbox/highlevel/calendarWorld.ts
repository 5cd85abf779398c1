export type Place = { kind: string; location?: string; meetingId: string };

export type TeamMember = {
  userId: string;
  priority: number;
  isPrimary?: boolean;
  locationConfigurations: Place[];
};

export type Hours = {
  openHour: number;
  openMinute: number;
  closeHour: number;
  closeMinute: number;
};

export type Unit = 'mins' | 'hours';

/** A day with hours of its own. */
export type SingleDay = { id: string; date: string; hours: Hours[]; deleted?: boolean };

/** What the free slots are worked out from; the rest of a calendar is only kept and answered. */
export type Calendar = {
  id: string;
  locationId: string;
  name: string;
  groupId?: string;
  isActive: boolean;
  calendarType?: string;
  teamMembers: TeamMember[];
  locationConfigurations: Place[];
  slotDuration: number;
  slotDurationUnit: Unit;
  slotInterval: number;
  slotIntervalUnit: Unit;
  appoinmentPerSlot: number;
  openHours: { daysOfTheWeek: number[]; hours: Hours[] }[];
  availabilities?: SingleDay[];
  availabilityType?: number | null;
  autoConfirm: boolean;
  [setting: string]: unknown;
};

export type CalendarGroup = {
  id: string;
  locationId: string;
  name: string;
  description: string;
  slug: string;
  isActive: boolean;
};

export type BlockSlot = {
  id: string;
  locationId: string;
  title: string;
  calendarId?: string;
  assignedUserId?: string;
  /** ISO 8601 UTC */
  startTime: string;
  endTime: string;
  dateAdded: string;
  dateUpdated: string;
};

export type AppointmentNote = {
  id: string;
  appointmentId: string;
  contactId: string;
  body: string;
  userId?: string;
  dateAdded: string;
};

export type CalendarNotification = {
  _id: string;
  calendarId: string;
  receiverType: string;
  channel: string;
  notificationType: string;
  isActive: boolean;
  deleted: boolean;
  [setting: string]: unknown;
};

export type CalendarResource = {
  id: string;
  locationId: string;
  resourceType: 'equipments' | 'rooms';
  name: string;
  description: string;
  quantity: number;
  outOfService: number;
  capacity: number;
  calendarIds: string[];
  isActive: boolean;
};

/** The calendars of all sub-accounts and what hangs on them; appointments are kept with their contacts. */
/** When a user is available for appointments. */
export type Schedule = {
  id: string;
  locationId: string;
  name: string;
  userId: string;
  calendarIds: string[];
  timezone: string;
  rules: {
    type: 'wday' | 'date';
    day?: string;
    date?: string;
    intervals: { from: string; to: string }[];
  }[];
  deleted: boolean;
  dateAdded: string;
  dateUpdated: string;
};

export type CalendarState = {
  calendars: Calendar[];
  calendarGroups: CalendarGroup[];
  blockSlots: BlockSlot[];
  appointmentNotes: AppointmentNote[];
  calendarNotifications: CalendarNotification[];
  calendarResources: CalendarResource[];
  schedules: Schedule[];
};
