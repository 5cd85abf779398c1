import { dayNumber, longDate, shortDate } from './calendar.ts';
import { isRowing } from './sports.ts';
import { shortTime, wholeMetres } from './units.ts';
import type { Workout } from './workout.ts';

/** Sports that English has a plain verb for; the others go by their name. */
const VERBS: Record<string, string> = {
  Run: 'Ran',
  Walk: 'Walked',
  Hike: 'Hiked',
  Ride: 'Rode',
  Swim: 'Swam',
};

/** A workout and the time by which it is told, in seconds. */
type Told = { workout: Workout; seconds: number | null };

const NAME_LENGTH = 80;

/**
 * The workout in one line, ready for a CRM note:
 * `Ran 10.02 km (6.23 mi) in 52:10, 5:12 /km, 84 m climb — "Lunch Run", Sun 19 Oct 2025 13:00`.
 * Rides have speed, swims meters and pace per 100 m, rowing pace per 500 m; what is unknown is left out
 * (`Yoga 45:00`); long names are cut. No coordinates, heart rate or description.
 */
export function summaryOf({ workout, seconds }: Told): string {
  const time = shortTime(seconds);
  const distance = distanceOf(workout);
  const effort = distance
    ? `${VERBS[workout.sport] ?? workout.sportName} ${distance}${time ? ` in ${time}` : ''}`
    : [workout.sportName, time].filter(Boolean).join(' ');
  const [pace] = paceOf(workout);
  const what = [effort, distance && pace, climbOf(workout)].filter(Boolean).join(', ');
  const day = dayNumber(workout.localDate);
  const when = day === null ? null : [shortDate(day), workout.localTime].filter(Boolean).join(' ');
  const which = [workout.name && `"${oneLine(workout.name)}"`, when].filter(Boolean).join(', ');
  return which ? `${what} — ${which}` : what;
}

/**
 * The workout as the body of a note, one fact a line: title, sport and date, distance, time,
 * pace or speed, climb, heart rate, calories, device, description, link. Unknown facts have
 * no line. Never coordinates.
 */
export function noteOf({ workout, seconds }: Told): string {
  const { name, description, averageHeartRate: average, maxHeartRate: max } = workout;
  const time = timeOf(workout, seconds);
  const [pace, imperialPace] = paceOf(workout);
  const heart = [average && `${average} bpm average`, max && `${max} bpm max`].filter(Boolean);
  const lines = [
    name,
    [workout.sportName, dateOf(workout)].filter(Boolean).join(', '),
    line('Distance', distanceOf(workout)),
    line('Time', time),
    line(
      hasPace(workout) ? 'Pace' : 'Speed',
      pace && `${pace}${imperialPace ? ` (${imperialPace})` : ''}`,
    ),
    line(
      'Climb',
      workout.elevationGainM && `${workout.elevationGainM} m (${workout.elevationGainFt} ft)`,
    ),
    line('Heart rate', heart.join(', ')),
    line('Calories', workout.calories && `${workout.calories} kcal`),
    line('Recorded with', workout.device),
    description === name ? null : description,
    workout.url && `${workout.service ? `View on ${workout.service}: ` : ''}${workout.url}`,
  ];
  return lines.filter(Boolean).join('\n');
}

const line = (label: string, value: string | number | null | undefined): string | null =>
  value ? `${label}: ${value}` : null;

/** The time that counts, and the other one where they differ. */
function timeOf({ movingSeconds, elapsedSeconds }: Workout, seconds: number | null): string | null {
  const [time, moving, elapsed] = [seconds, movingSeconds, elapsedSeconds].map(shortTime);
  const other =
    time === moving ? elapsed && `${elapsed} with pauses` : moving && `${moving} moving`;
  return time && other && elapsed !== moving ? `${time} (${other})` : (time ?? null);
}

const hasPace = (workout: Workout): boolean =>
  workout.sportKind === 'foot' || workout.sportKind === 'swim' || isRowing(workout);

/** Pools are meters; everything else is kilometers with miles. */
function distanceOf(workout: Workout): string | null {
  const { distanceM, distanceKm, distanceMiles } = workout;
  if (distanceM === null) return null;
  if (workout.sportKind === 'swim') return `${wholeMetres(distanceM)} m`;
  return `${distanceKm?.toFixed(2)} km (${distanceMiles?.toFixed(2)} mi)`;
}

/** Metric and imperial; a swim and a row have the metric one only. */
function paceOf(workout: Workout): [string | null, string | null] {
  const { sportKind, paceMinPerKm, paceMinPerMile, speedKmh, speedMph } = workout;
  if (sportKind === 'swim') return [unit(workout.pacePer100m, '/100 m'), null];
  if (isRowing(workout)) return [unit(workout.pacePer500m, '/500 m'), null];
  if (sportKind === 'foot') return [unit(paceMinPerKm, '/km'), unit(paceMinPerMile, '/mi')];
  return [unit(speedKmh?.toFixed(1), 'km/h'), unit(speedMph?.toFixed(1), 'mph')];
}

const unit = (value: string | null | undefined, name: string): string | null =>
  value ? `${value} ${name}` : null;

const climbOf = (workout: Workout): string | null =>
  workout.elevationGainM ? `${workout.elevationGainM} m climb` : null;

function dateOf(workout: Workout): string | null {
  const day = dayNumber(workout.localDate);
  if (day === null) return null;
  return `${workout.weekday} ${longDate(day)}${workout.localTime ? ` at ${workout.localTime}` : ''}`;
}

function oneLine(name: string): string {
  const characters = [...name.replace(/\s+/g, ' ')];
  return characters.length > NAME_LENGTH
    ? `${characters
        .slice(0, NAME_LENGTH - 1)
        .join('')
        .trimEnd()}…`
    : characters.join('');
}
