import { dayNumber, longDate, shortDate } from './calendar.ts';
import { hasSpeed, isRowing } from './sports.ts';
import type { UnitSystem } from './unitSystem.ts';
import { shortTime, wholeMetres, yards } from './units.ts';
import type { Workout } from './workout.ts';

/** Sports that English has a plain verb for; the others go by their name. */
const VERBS: Record<string, string> = {
  Run: 'Ran',
  Walk: 'Walked',
  Hike: 'Hiked',
  Ride: 'Rode',
  Swim: 'Swam',
};

/** A workout, the time by which it is told, in seconds, and the units of who reads it: both where they are not known. */
type Told = { workout: Workout; seconds: number | null; units: UnitSystem | null };

const NAME_LENGTH = 80;

/**
 * The workout in one line, ready for a CRM note:
 * `Ran 10.02 km (6.23 mi) in 52:10, 5:12 /km, 84 m elevation gain — "Lunch Run", Sun 19 Oct 2025 13:00`.
 * Rides have speed, swims meters or yards and pace per 100 of them, rowing pace per 500 m, tennis none of it;
 * what is unknown is left out (`Yoga 45:00`); long names are cut. No coordinates, heart rate or description.
 */
export function summaryOf({ workout, seconds, units }: Told): string {
  const time = shortTime(seconds);
  const distance = distanceOf(workout, units);
  const effort = distance
    ? `${VERBS[workout.sport] ?? workout.sportName} ${distance}${time ? ` in ${time}` : ''}`
    : [workout.sportName, time].filter(Boolean).join(' ');
  const [pace] = paceOf(workout, units);
  const gain = gainOf(workout, units)[0];
  const what = [effort, distance && pace, gain && `${gain} elevation gain`]
    .filter(Boolean)
    .join(', ');
  const day = dayNumber(workout.localDate);
  const when = day === null ? null : [shortDate(day), workout.localTime].filter(Boolean).join(' ');
  const which = [workout.name && `"${oneLine(workout.name)}"`, when].filter(Boolean).join(', ');
  return which ? `${what} — ${which}` : what;
}

/**
 * The workout as the body of a note, one fact a line: title, sport and date, distance, time,
 * pace or speed, elevation gain, heart rate, calories, device, description, link. Unknown facts have
 * no line. Never coordinates.
 */
export function noteOf({ workout, seconds, units }: Told): string {
  const { name, description, averageHeartRate: average, maxHeartRate: max } = workout;
  const time = timeOf(workout, seconds);
  const heart = [average && `${average} bpm average`, max && `${max} bpm max`].filter(Boolean);
  const lines = [
    name,
    [workout.sportName, dateOf(workout)].filter(Boolean).join(', '),
    line('Distance', distanceOf(workout, units)),
    line('Time', time),
    line(hasSpeed(workout) ? 'Speed' : 'Pace', both(paceOf(workout, units))),
    line('Elevation gain', both(gainOf(workout, units))),
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

/** Metric, imperial or both: the first one alone has room on a line. */
type Units = [string | null, string | null];

const chosen = (metric: string | null, imperial: string | null, units: UnitSystem | null): Units =>
  units === 'imperial' ? [imperial, null] : [metric, units ? null : imperial];

const both = ([one, other]: Units): string | null => one && (other ? `${one} (${other})` : one);

/** Pools are meters or yards; everything else is kilometers or miles. */
function distanceOf(workout: Workout, units: UnitSystem | null): string | null {
  const { distanceM, distanceKm, distanceMiles } = workout;
  if (distanceM === null) return null;
  if (workout.sportKind === 'swim') {
    return units === 'imperial' ? `${yards(distanceM)} yd` : `${wholeMetres(distanceM)} m`;
  }
  return both(
    chosen(unit(distanceKm?.toFixed(2), 'km'), unit(distanceMiles?.toFixed(2), 'mi'), units),
  );
}

/** Pace or speed; a swim and a row have a single one, and sports that nobody measures so have none. */
function paceOf(workout: Workout, units: UnitSystem | null): Units {
  const { sportKind, paceMinPerKm, paceMinPerMile, speedKmh, speedMph } = workout;
  if (sportKind === 'swim') {
    return units === 'imperial'
      ? [unit(workout.pacePer100yd, '/100 yd'), null]
      : [unit(workout.pacePer100m, '/100 m'), null];
  }
  if (isRowing(workout)) return [unit(workout.pacePer500m, '/500 m'), null];
  if (sportKind === 'foot') {
    return chosen(unit(paceMinPerKm, '/km'), unit(paceMinPerMile, '/mi'), units);
  }
  return hasSpeed(workout)
    ? chosen(unit(speedKmh?.toFixed(1), 'km/h'), unit(speedMph?.toFixed(1), 'mph'), units)
    : [null, null];
}

/** Flat workouts are told without a gain. */
const gainOf = ({ elevationGainM, elevationGainFt }: Workout, units: UnitSystem | null): Units =>
  elevationGainM
    ? chosen(unit(elevationGainM, 'm'), unit(elevationGainFt, 'ft'), units)
    : [null, null];

const unit = (value: string | number | null | undefined, name: string): string | null =>
  value ? `${value} ${name}` : null;

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
