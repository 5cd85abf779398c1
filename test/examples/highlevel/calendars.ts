import type { Example } from '../example.ts';

const headers = { version: '2021-04-15' };
const locationId = 've9EPM428h8vShlRW1KT';
const calendarId = 'ocQHyuzHvysMo5N5VsXc';

const group = {
  locationId,
  name: 'group a',
  description: 'group description',
  slug: '15-mins',
  isActive: true,
  id: 'ocQHyuzHvysMo5N5VsXc',
};

const nineToFive = { openHour: 9, openMinute: 0, closeHour: 17, closeMinute: 0 };

const calendar = {
  id: calendarId,
  isActive: true,
  locationId,
  groupId: 'BqTwX8QFwXzpegMve9EQ',
  name: 'test calendar',
  description: 'this is used for testing',
  slug: 'test1',
  widgetSlug: 'test1',
  calendarType: 'round_robin',
  widgetType: 'classic',
  eventType: 'RoundRobin_OptimizeForAvailability',
  eventTitle: '{{contact.name}}',
  eventColor: '#039be5',
  teamMembers: [
    {
      userId: 'ocQHyuzHvysMo5N5VsXc',
      priority: 0.5,
      isPrimary: true,
      locationConfigurations: [
        { kind: 'custom', location: '+14455550132', meetingId: 'my_conference_id' },
      ],
    },
  ],
  slotDuration: 30,
  slotDurationUnit: 'mins',
  slotInterval: 30,
  slotIntervalUnit: 'mins',
  appoinmentPerSlot: 1,
  openHours: [{ daysOfTheWeek: [1], hours: [nineToFive] }],
  autoConfirm: true,
  lookBusyConfig: { enabled: true, LookBusyPercentage: 20 },
};

const readCalendar = {
  id: calendarId,
  name: 'test calendar',
  isActive: true,
  groupId: 'BqTwX8QFwXzpegMve9EQ',
  eventTitle: '{{contact.name}}',
  teamMembers: calendar.teamMembers,
  openHours: calendar.openHours,
  appoinmentPerSlot: 1,
  lookBusyConfig: { enabled: true, LookBusyPercentage: 20 },
  formId: null,
  availabilities: [],
};

/** https://marketplace.gohighlevel.com/docs/ghl/calendars/calendar-groups */
const groupExamples: Example[] = [
  {
    operation: 'list_calendar_groups',
    input: {},
    exchanges: [
      {
        request: 'GET /calendars/groups',
        query: { locationId },
        headers,
        answer: { groups: [group] },
      },
    ],
    result: [group],
  },
  {
    operation: 'create_calendar_group',
    input: {
      name: 'group a',
      description: 'group description',
      slug: '15-mins',
      isActive: true,
    },
    exchanges: [
      {
        request: 'POST /calendars/groups',
        headers,
        body: {
          locationId,
          name: 'group a',
          description: 'group description',
          slug: '15-mins',
          isActive: true,
        },
        status: 201,
        answer: { group },
      },
    ],
    result: group,
  },
  {
    operation: 'update_calendar_group',
    input: {
      groupId: 'ocQHyuzHvysMo5N5VsXc',
      name: 'group a',
      description: 'group description',
      slug: '15-mins',
    },
    exchanges: [
      {
        request: 'PUT /calendars/groups/ocQHyuzHvysMo5N5VsXc',
        headers,
        body: { name: 'group a', description: 'group description', slug: '15-mins' },
        answer: { group },
      },
    ],
    result: group,
  },
  {
    operation: 'update_group_status',
    input: { groupId: 'ocQHyuzHvysMo5N5VsXc', isActive: 'no' },
    exchanges: [
      {
        request: 'PUT /calendars/groups/ocQHyuzHvysMo5N5VsXc/status',
        headers,
        body: { isActive: false },
        answer: { success: true },
      },
    ],
    result: { id: 'ocQHyuzHvysMo5N5VsXc', isActive: false, success: true },
  },
  {
    operation: 'delete_calendar_group',
    input: { groupId: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [
      {
        request: 'DELETE /calendars/groups/ocQHyuzHvysMo5N5VsXc',
        headers,
        answer: { success: true },
      },
    ],
    result: { id: 'ocQHyuzHvysMo5N5VsXc', deleted: true },
  },
  {
    operation: 'validate_group_slug',
    input: { slug: 'calendar-1' },
    exchanges: [
      {
        request: 'POST /calendars/groups/validate-slug',
        headers,
        body: { locationId, slug: 'calendar-1' },
        answer: { available: true },
      },
    ],
    result: { slug: 'calendar-1', available: true },
  },
];

/** https://marketplace.gohighlevel.com/docs/ghl/calendars/calendars */
export const calendarExamples: Example[] = [
  ...groupExamples,
  {
    operation: 'list_calendars',
    input: { groupId: 'BqTwX8QFwXzpegMve9EQ', showDrafted: 'no' },
    exchanges: [
      {
        request: 'GET /calendars/',
        query: { locationId, groupId: 'BqTwX8QFwXzpegMve9EQ', showDrafted: 'false' },
        headers,
        answer: { calendars: [calendar] },
      },
    ],
    result: [readCalendar],
  },
  {
    operation: 'list_calendars',
    kind: 'search',
    input: { name: 'TEST' },
    exchanges: [
      {
        request: 'GET /calendars/',
        query: { locationId },
        headers,
        answer: { calendars: [{ ...calendar, id: 'other', name: 'Spin class' }, calendar] },
      },
    ],
    result: [readCalendar],
  },
  {
    operation: 'get_calendar_by_id',
    input: { calendarId },
    exchanges: [{ request: `GET /calendars/${calendarId}`, headers, answer: { calendar } }],
    result: [readCalendar],
  },
  {
    operation: 'get_free_slots',
    input: {
      calendarId,
      startDate: '2024-10-28T00:00:00Z',
      endDate: '2024-12-15T00:00:00Z',
      timezone: 'America/Chicago',
      userIds: '082goXVW3lIExEQPOnd3',
    },
    exchanges: [
      {
        request: `GET /calendars/${calendarId}/free-slots`,
        query: {
          startDate: '1730073600000',
          endDate: '1732751999999',
          timezone: 'America/Chicago',
          userId: '082goXVW3lIExEQPOnd3',
        },
        headers,
        answer: {
          '2024-10-28': { slots: ['2024-10-28T10:00:00-05:00', '2024-10-28T11:00:00-05:00'] },
          traceId: '2fe61dc1-d148-97ce-a605-86a554bdcec2',
        },
      },
      {
        request: `GET /calendars/${calendarId}/free-slots`,
        query: {
          startDate: '1732752000000',
          endDate: '1734220800000',
          timezone: 'America/Chicago',
          userId: '082goXVW3lIExEQPOnd3',
        },
        headers,
        answer: { '2024-12-02': { slots: ['2024-12-02T09:00:00-06:00'] } },
      },
    ],
    result: [
      {
        id: `${calendarId}:2024-10-28T10:00:00-05:00`,
        start: '2024-10-28T10:00:00-05:00',
        date: '2024-10-28',
        timezone: 'America/Chicago',
        calendarId,
      },
      { id: `${calendarId}:2024-10-28T11:00:00-05:00`, date: '2024-10-28' },
      { id: `${calendarId}:2024-12-02T09:00:00-06:00`, start: '2024-12-02T09:00:00-06:00' },
    ],
  },
  {
    operation: 'get_free_slots',
    input: {
      calendarId,
      startDate: '2024-10-28T00:00:00Z',
      endDate: '2024-10-29T00:00:00Z',
      userIds: ['082goXVW3lIExEQPOnd3', 'y0BeYjuRIlDwsDcOHOJo'],
    },
    exchanges: [
      {
        request: `GET /calendars/${calendarId}/free-slots`,
        query: {
          startDate: '1730073600000',
          endDate: '1730160000000',
          userIds: ['082goXVW3lIExEQPOnd3', 'y0BeYjuRIlDwsDcOHOJo'],
        },
        headers,
        answer: { '2024-10-28': { slots: ['2024-10-28T10:00:00-07:00'] } },
      },
    ],
    // Seven hours west of UTC is not the zone of the sub-account.
    result: [{ start: '2024-10-28T10:00:00-07:00', timezone: null }],
  },
  {
    operation: 'create_calendar',
    input: {
      name: 'test calendar',
      calendarType: 'Round robin',
      description: 'this is used for testing',
      isActive: 'yes',
      groupId: 'BqTwX8QFwXzpegMve9EQ',
      slug: 'test1',
      widgetSlug: 'test1',
      widgetType: 'classic',
      eventType: 'RoundRobin_OptimizeForAvailability',
      eventTitle: '{{contact.name}}',
      eventColor: '#039be5',
      teamMembers: [
        {
          userId: 'ocQHyuzHvysMo5N5VsXc',
          priority: 'Medium',
          isPrimary: 'true',
          memberPlace: 'custom',
          memberAddress: '+14455550132',
        },
      ],
      slotDuration: '30',
      slotDurationUnit: 'mins',
      slotInterval: '30',
      slotIntervalUnit: 'mins',
      slotBuffer: 10,
      slotBufferUnit: 'mins',
      preBuffer: 5,
      preBufferUnit: 'Minutes',
      appoinmentPerSlot: '1',
      appoinmentPerDay: 8,
      allowBookingAfter: 2,
      allowBookingAfterUnit: 'days',
      allowBookingFor: 30,
      allowBookingForUnit: 'days',
      openHours: [{ days: 'Monday', opens: '9:00 am', closes: '17:00' }],
      availabilities: [{ date: '2023-09-24', dateOpens: '10:30', dateCloses: '12:00' }],
      availabilityType: 'Weekly hours only',
      enableRecurring: true,
      recurringFrequency: 'DAILY',
      recurringCount: 24,
      recurringBookingOption: 'skip',
      recurringOverlapStatus: 'confirmed',
      stickyContact: true,
      isLivePaymentMode: false,
      autoConfirm: true,
      shouldSendAlertEmailsToAssignedMember: true,
      alertEmail: 'desk@example.com',
      googleInvitationEmails: false,
      allowReschedule: true,
      allowCancellation: true,
      shouldAssignContactToTeamMember: true,
      shouldSkipAssigningContactForExisting: true,
      notes: 'Bring shoes.',
      pixel: '1234567890',
      formId: 'YSWdvS4Is98wtIDGnpmI',
      formSubmitType: 'RedirectURL',
      formSubmitRedirectURL: 'https://example.com/thanks',
      guestType: 'count_only',
      consentLabel: 'I agree.',
      calendarCoverImage: 'https://path-to-image.com',
      lookBusyEnabled: 'yes',
      lookBusyPercentage: 20,
    },
    exchanges: [
      {
        request: 'POST /calendars/',
        headers,
        body: {
          locationId,
          name: 'test calendar',
          calendarType: 'round_robin',
          description: 'this is used for testing',
          isActive: true,
          groupId: 'BqTwX8QFwXzpegMve9EQ',
          slug: 'test1',
          widgetSlug: 'test1',
          widgetType: 'classic',
          eventType: 'RoundRobin_OptimizeForAvailability',
          eventTitle: '{{contact.name}}',
          eventColor: '#039be5',
          teamMembers: [
            {
              userId: 'ocQHyuzHvysMo5N5VsXc',
              priority: 0.5,
              isPrimary: true,
              locationConfigurations: [{ kind: 'custom', location: '+14455550132' }],
            },
          ],
          slotDuration: 30,
          slotDurationUnit: 'mins',
          slotInterval: 30,
          slotIntervalUnit: 'mins',
          slotBuffer: 10,
          slotBufferUnit: 'mins',
          preBuffer: 5,
          preBufferUnit: 'mins',
          appoinmentPerSlot: 1,
          appoinmentPerDay: 8,
          allowBookingAfter: 2,
          allowBookingAfterUnit: 'days',
          allowBookingFor: 30,
          allowBookingForUnit: 'days',
          openHours: [{ daysOfTheWeek: [1], hours: [nineToFive] }],
          availabilities: [
            {
              date: '2023-09-24T00:00:00.000Z',
              hours: [{ openHour: 10, openMinute: 30, closeHour: 12, closeMinute: 0 }],
            },
          ],
          availabilityType: 0,
          enableRecurring: true,
          recurring: {
            freq: 'DAILY',
            count: 24,
            bookingOption: 'skip',
            bookingOverlapDefaultStatus: 'confirmed',
          },
          stickyContact: true,
          isLivePaymentMode: false,
          autoConfirm: true,
          shouldSendAlertEmailsToAssignedMember: true,
          alertEmail: 'desk@example.com',
          googleInvitationEmails: false,
          allowReschedule: true,
          allowCancellation: true,
          shouldAssignContactToTeamMember: true,
          shouldSkipAssigningContactForExisting: true,
          notes: 'Bring shoes.',
          pixelId: '1234567890',
          formId: 'YSWdvS4Is98wtIDGnpmI',
          formSubmitType: 'RedirectURL',
          formSubmitRedirectURL: 'https://example.com/thanks',
          guestType: 'count_only',
          consentLabel: 'I agree.',
          calendarCoverImage: 'https://path-to-image.com',
          lookBusyConfig: { enabled: true, LookBusyPercentage: 20 },
        },
        answer: { calendar },
      },
    ],
    result: readCalendar,
  },
  {
    operation: 'create_calendar',
    input: {
      name: 'Open house',
      calendarType: 'event',
      locationConfigurations: [{ kind: 'In person', location: '3535 1st St N' }],
      slotDuration: 2,
      slotDurationUnit: 'Hours',
    },
    exchanges: [
      {
        request: 'POST /calendars/',
        headers,
        body: {
          locationId,
          name: 'Open house',
          calendarType: 'event',
          locationConfigurations: [{ kind: 'physical', location: '3535 1st St N' }],
          slotDuration: 2,
          slotDurationUnit: 'hours',
        },
        answer: { calendar: { ...calendar, name: 'Open house', calendarType: 'event' } },
      },
    ],
    result: { name: 'Open house', calendarType: 'event' },
  },
  {
    operation: 'update_calendar',
    input: {
      calendarId,
      name: 'test calendar',
      description: '',
      teamMembers: [{ userId: 'ocQHyuzHvysMo5N5VsXc', priority: 'high' }],
      openHours: [
        { days: 'weekend', opens: '09:00', closes: '12:00' },
        { days: 'sunday', opens: '2 pm', closes: '5 pm' },
      ],
      slotBuffer: 15,
      availabilityType: 'both',
    },
    exchanges: [
      {
        request: `PUT /calendars/${calendarId}`,
        headers,
        body: {
          name: 'test calendar',
          teamMembers: [{ userId: 'ocQHyuzHvysMo5N5VsXc', priority: 1 }],
          openHours: [
            {
              daysOfTheWeek: [6],
              hours: [{ openHour: 9, openMinute: 0, closeHour: 12, closeMinute: 0 }],
            },
            {
              daysOfTheWeek: [0],
              hours: [
                { openHour: 9, openMinute: 0, closeHour: 12, closeMinute: 0 },
                { openHour: 14, openMinute: 0, closeHour: 17, closeMinute: 0 },
              ],
            },
          ],
          slotBuffer: 15,
          availabilityType: null,
        },
        answer: { calendar },
      },
    ],
    result: readCalendar,
  },
  {
    operation: 'delete_calendar',
    input: { calendarId },
    exchanges: [{ request: `DELETE /calendars/${calendarId}`, headers, answer: { success: true } }],
    result: { id: calendarId, deleted: true },
  },
];
