import * as z from 'zod';
import { calendarOf, checkUser, flag, queryOf, version } from './calendarLookup.ts';
import type { Calendar, Place, SingleDay, TeamMember } from './calendarWorld.ts';
import { type Call, route } from './gate.ts';
import { badRequest } from './refusal.ts';
import { newId } from './world.ts';

const reading = { version, scope: 'calendars.readonly' } as const;
const writing = { version, scope: 'calendars.write' } as const;

const kinds = [
  'custom',
  'zoom_conference',
  'google_conference',
  'inbound_call',
  'outbound_call',
  'physical',
  'booker',
  'ms_teams_conference',
] as const;
const place = z.strictObject({ kind: z.enum(kinds), location: z.string().optional() });
const hours = z.strictObject({
  openHour: z.number().min(0).max(23),
  openMinute: z.number().min(0).max(60),
  closeHour: z.number().min(0).max(23),
  closeMinute: z.number().min(0).max(60),
});
const availability = z.strictObject({
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/, { error: 'must be a valid date' }),
  hours: z.array(hours),
  deleted: z.boolean().optional(),
});
const minutesHours = z.enum(['mins', 'hours']);

const common = {
  notifications: z
    .array(
      z.strictObject({
        type: z.enum(['email']).optional(),
        shouldSendToContact: z.boolean(),
        shouldSendToGuest: z.boolean(),
        shouldSendToUser: z.boolean(),
        shouldSendToSelectedUsers: z.boolean(),
        selectedUsers: z.string(),
      }),
    )
    .optional(),
  groupId: z.string().optional(),
  teamMembers: z
    .array(
      z.strictObject({
        userId: z.string(),
        priority: z.literal([0, 0.5, 1]).optional(),
        isPrimary: z.boolean().optional(),
        locationConfigurations: z.array(place).optional(),
      }),
    )
    .optional(),
  eventType: z
    .enum(['RoundRobin_OptimizeForAvailability', 'RoundRobin_OptimizeForEqualDistribution'])
    .optional(),
  description: z.string().optional(),
  slug: z.string().optional(),
  widgetSlug: z.string().optional(),
  widgetType: z.enum(['default', 'classic']).optional(),
  eventTitle: z.string().optional(),
  eventColor: z.string().optional(),
  locationConfigurations: z.array(place).optional(),
  slotDuration: z.number().optional(),
  slotDurationUnit: minutesHours.optional(),
  slotInterval: z.number().optional(),
  slotIntervalUnit: minutesHours.optional(),
  slotBuffer: z.number().optional(),
  preBuffer: z.number().optional(),
  preBufferUnit: minutesHours.optional(),
  appoinmentPerSlot: z.number().optional(),
  appoinmentPerDay: z.number().optional(),
  allowBookingAfter: z.number().optional(),
  allowBookingAfterUnit: z.enum(['hours', 'days', 'weeks', 'months']).optional(),
  allowBookingFor: z.number().optional(),
  allowBookingForUnit: z.enum(['days', 'weeks', 'months']).optional(),
  openHours: z
    .array(
      z.strictObject({
        daysOfTheWeek: z.array(z.number().min(0).max(6)),
        hours: z.array(hours),
      }),
    )
    .optional(),
  enableRecurring: z.boolean().optional(),
  recurring: z
    .strictObject({
      freq: z.enum(['DAILY', 'WEEKLY', 'MONTHLY']).optional(),
      count: z.number().max(24).optional(),
      bookingOption: z.enum(['skip', 'continue', 'book_next']).optional(),
      bookingOverlapDefaultStatus: z.enum(['confirmed', 'new']).optional(),
    })
    .optional(),
  formId: z.string().optional(),
  stickyContact: z.boolean().optional(),
  isLivePaymentMode: z.boolean().optional(),
  autoConfirm: z.boolean().optional(),
  shouldSendAlertEmailsToAssignedMember: z.boolean().optional(),
  alertEmail: z.string().optional(),
  googleInvitationEmails: z.boolean().optional(),
  allowReschedule: z.boolean().optional(),
  allowCancellation: z.boolean().optional(),
  shouldAssignContactToTeamMember: z.boolean().optional(),
  shouldSkipAssigningContactForExisting: z.boolean().optional(),
  notes: z.string().optional(),
  pixelId: z.string().optional(),
  formSubmitType: z.enum(['RedirectURL', 'ThankYouMessage']).optional(),
  formSubmitRedirectURL: z.string().optional(),
  formSubmitThanksMessage: z.string().optional(),
  availabilityType: z.literal([0, 1]).nullable().optional(),
  guestType: z.enum(['count_only', 'collect_detail']).optional(),
  consentLabel: z.string().optional(),
  calendarCoverImage: z.string().optional(),
  lookBusyConfig: z
    .strictObject({ enabled: z.boolean(), LookBusyPercentage: z.number() })
    .optional(),
  isActive: z.boolean().optional(),
};

const newCalendar = z.strictObject({
  ...common,
  locationId: z.string(),
  name: z.string().min(1),
  calendarType: z
    .enum(['round_robin', 'event', 'class_booking', 'collective', 'service_booking', 'personal'])
    .optional(),
  slotBufferUnit: minutesHours.optional(),
  availabilities: z.array(availability).optional(),
});

const changedDay = availability.extend({ id: z.string().optional() });

const changedCalendar = z.strictObject({
  ...common,
  name: z.string().min(1).optional(),
  availabilities: z.array(changedDay).optional(),
});

type Given = Partial<z.output<typeof newCalendar>>;

const places = (given: { kind: string; location?: string }[]): Place[] =>
  given.map((one, index) => ({ ...one, meetingId: `${one.kind}_${index}` }));

/** A day without an id is new; one with it takes the place of the day that has it, or removes it. */
const mergedDays = (known: SingleDay[], given: z.output<typeof changedDay>[]): SingleDay[] => {
  const stranger = given.find(({ id }) => id && !known.some((day) => day.id === id));
  if (stranger) throw badRequest(`Availability with id ${stranger.id} not found`);
  return [
    ...known.filter(({ id }) => !given.some((day) => day.id === id)),
    ...given.filter(({ deleted }) => !deleted).map((day) => ({ ...day, id: day.id ?? newId() })),
  ];
};

const stored = (
  call: Call,
  { availabilities, ...given }: Given,
  known: SingleDay[] = [],
): Partial<Calendar> => {
  const { teamMembers, locationConfigurations, ...settings } = given;
  for (const { userId } of teamMembers ?? []) checkUser(call, userId);
  return {
    ...settings,
    ...(availabilities && { availabilities: mergedDays(known, availabilities) }),
    ...(locationConfigurations && { locationConfigurations: places(locationConfigurations) }),
    ...(teamMembers && {
      teamMembers: teamMembers.map(
        (member): TeamMember => ({
          ...member,
          priority: member.priority ?? 0.5,
          locationConfigurations: places(member.locationConfigurations ?? []),
        }),
      ),
    }),
  };
};

/** The rules that the vendor gives in words. */
const checkTeam = ({ calendarType, teamMembers, locationConfigurations }: Calendar) => {
  if (calendarType && calendarType !== 'event' && teamMembers.length === 0) {
    throw badRequest(`Team members are required for calendars of type ${calendarType}`);
  }
  if (calendarType === 'personal' && teamMembers.length !== 1) {
    throw badRequest('Personal calendar must have exactly one team member');
  }
  if (
    calendarType === 'event' &&
    locationConfigurations.some(({ kind }) => /_conference$/.test(kind))
  ) {
    throw badRequest('Conference locations are not supported in event calendar type');
  }
};

export const calendarRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendars
    route: 'GET /calendars/',
    ...reading,
    location: 'query',
    answer: (call) => {
      const {
        locationId,
        groupId,
        showDrafted = true,
      } = queryOf(call, {
        locationId: z.string(),
        groupId: z.string().optional(),
        showDrafted: flag.optional(),
      });
      return {
        calendars: call.state.calendars.filter(
          (calendar) =>
            calendar.locationId === locationId &&
            (!groupId || calendar.groupId === groupId) &&
            (showDrafted || calendar.isActive),
        ),
      };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar
    route: 'POST /calendars/',
    ...writing,
    location: 'body',
    body: newCalendar,
    answer: (call) => {
      const calendar = {
        id: newId(),
        isActive: true,
        eventType: 'RoundRobin_OptimizeForAvailability',
        widgetType: 'classic',
        eventTitle: '{{contact.name}}',
        eventColor: '#039be5',
        teamMembers: [],
        locationConfigurations: [],
        slotDuration: 30,
        slotDurationUnit: 'mins',
        slotInterval: 30,
        slotIntervalUnit: 'mins',
        appoinmentPerSlot: 1,
        openHours: [],
        autoConfirm: true,
        allowReschedule: true,
        allowCancellation: true,
        ...stored(call, call.body),
      } as unknown as Calendar;
      checkTeam(calendar);
      call.state.calendars.push(calendar);
      return { calendar };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar
    route: 'GET /calendars/{calendarId}',
    ...reading,
    answer: (call) => ({ calendar: calendarOf(call, call.params.calendarId) }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/update-calendar
    route: 'PUT /calendars/{calendarId}',
    ...writing,
    body: changedCalendar,
    answer: (call) => {
      const calendar = calendarOf(call, call.params.calendarId);
      const changed = {
        ...calendar,
        ...stored(call, call.body, calendar.availabilities),
      } as Calendar;
      checkTeam(changed);
      return { calendar: Object.assign(calendar, changed) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-calendar
    route: 'DELETE /calendars/{calendarId}',
    ...writing,
    answer: (call) => {
      const calendar = calendarOf(call, call.params.calendarId);
      call.state.calendars = call.state.calendars.filter((other) => other !== calendar);
      return { success: true };
    },
  }),
];
