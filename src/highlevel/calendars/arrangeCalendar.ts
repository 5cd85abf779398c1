type Values = Record<string, unknown>;
type Hours = { openHour: number; openMinute: number; closeHour: number; closeMinute: number };

/** Days as the API numbers them. That 0 is Sunday, as in JavaScript, is not documented. */
const DAYS: Record<string, number[]> = {
  sunday: [0],
  monday: [1],
  tuesday: [2],
  wednesday: [3],
  thursday: [4],
  friday: [5],
  saturday: [6],
  weekdays: [1, 2, 3, 4, 5],
  weekend: [6, 0],
  every_day: [1, 2, 3, 4, 5, 6, 0],
};

const PRIORITY: Record<string, number> = { low: 0, medium: 0.5, high: 1 };

/** 0 only weekly hours, 1 only single days, null both. */
const AVAILABILITY: Record<string, number | null> = { weekly: 0, single: 1, both: null };

function hoursOf(opens: unknown, closes: unknown): Hours {
  const [openHour = 0, openMinute = 0] = String(opens).split(':').map(Number);
  const [closeHour = 0, closeMinute = 0] = String(closes).split(':').map(Number);
  return { openHour, openMinute, closeHour, closeMinute };
}

/** Joins the hours of the same day, in the order in which the days first come. */
function byDay<D>(rows: { day: D; hours: Hours }[]): [D, Hours[]][] {
  const days = new Map<D, Hours[]>();
  for (const { day, hours } of rows) {
    days.set(day, [...(days.get(day) ?? []), hours]);
  }
  return [...days];
}

const weekly = (rows: Values[]) =>
  byDay(
    rows.flatMap(({ days, opens, closes }) =>
      DAYS[String(days)]!.map((day) => ({ day, hours: hoursOf(opens, closes) })),
    ),
  ).map(([day, hours]) => ({ daysOfTheWeek: [day], hours }));

const singleDays = (rows: Values[]) => {
  const kept = rows.filter(({ dateRemoved }) => !dateRemoved);
  const idOf = new Map(
    kept.filter(({ dateId }) => dateId).map(({ date, dateId }) => [date, dateId]),
  );
  const days = byDay(
    kept.map(({ date, dateOpens, dateCloses }) => ({
      day: date,
      hours: hoursOf(dateOpens, dateCloses),
    })),
  ).map(([day, hours]) => dayOf(day, idOf.get(day), { hours }));
  const removed = rows
    .filter(({ dateRemoved }) => dateRemoved)
    .map(({ date, dateId }) => dayOf(date, dateId, { hours: [], deleted: true }));
  return [...days, ...removed];
};

const dayOf = (day: unknown, id: unknown, rest: { hours: Hours[]; deleted?: boolean }) => ({
  date: `${day}T00:00:00.000Z`,
  ...(id !== undefined && { id }),
  ...rest,
});

const member = ({ userId, priority, isPrimary, memberPlace, memberAddress }: Values) => ({
  userId,
  ...(priority !== undefined && { priority: PRIORITY[String(priority)] }),
  ...(isPrimary !== undefined && { isPrimary }),
  ...((memberPlace !== undefined || memberAddress !== undefined) && {
    locationConfigurations: [{ kind: memberPlace ?? 'custom', location: memberAddress }],
  }),
});

/** The form of a calendar as the API accepts it: https://marketplace.gohighlevel.com/docs/ghl/calendars/create-calendar */
export function arrangeCalendar(values: Values): Values {
  const { teamMembers, openHours, availabilities, availabilityType } = values;
  return {
    ...values,
    ...(teamMembers !== undefined && { teamMembers: (teamMembers as Values[]).map(member) }),
    ...(openHours !== undefined && { openHours: weekly(openHours as Values[]) }),
    ...(availabilities !== undefined && {
      availabilities: singleDays(availabilities as Values[]),
    }),
    ...(availabilityType !== undefined && {
      availabilityType: AVAILABILITY[String(availabilityType)],
    }),
  };
}
