import { number, recordId } from '../../core/input/fields.ts';
import { described, out } from '../../core/output/output.ts';
import { numberOf, type Raw, textOf } from '../../core/raw.ts';
import { yesOrNo } from '../../workoutEvents/source.ts';
import { units } from '../../workoutEvents/units.ts';
import { gearValues } from '../../workouts/events/eventValues.ts';
import { gearEvents, type WornGear } from '../../workouts/events/gearEvents.ts';
import { unitSystem } from '../../workouts/unitSystem.ts';
import { kilometres, miles } from '../../workouts/units.ts';
import { docs } from '../docs.ts';
import { trigger } from '../service.ts';

/** Bikes and shoes are a part of the profile. */
const gearOf = ({ bikes, shoes }: Raw): WornGear[] =>
  [...((bikes ?? []) as Raw[]), ...((shoes ?? []) as Raw[])].map(({ id, name, distance }) => ({
    id: String(id),
    name: textOf(name),
    distanceM: numberOf(distance),
  }));

export const stravaGearPassedDistance = trigger({
  key: 'strava_gear_passed_distance',
  noun: 'Gear',
  label: 'Strava Gear Passed Distance',
  description:
    'Triggers when a bike or a pair of shoes passes a distance, such as every 500 km or 300 mi.',
  docs: docs('Athletes', 'getLoggedInAthlete'),
  scopes: ['profile:read_all'],
  insists: ['profile:read_all'],
  route: 'GET /athlete',
  input: () => ({
    everyKm: number({
      label: 'Distance',
      min: 1,
      max: 100_000,
      local: true,
      placeholder: '500',
      help: 'In kilometers, or in miles if you choose them in Units.',
    }),
    units: units(),
    repeat: yesOrNo(
      'Repeat for Every Multiple',
      'With 500: also at 1,000, 1,500 and so on. Defaults to yes.',
    ),
    gearId: recordId({
      label: 'Gear',
      dropdown: 'strava_gear_dropdown',
      local: true,
      help: 'One bike or pair of shoes. Defaults to all gear.',
    }).optional(),
  }),
  events: ({ records }, { values, purpose }) => {
    const gear = records.flatMap(gearOf).filter(({ id }) => !values.gearId || id === values.gearId);
    const repeat = values.repeat !== 'no';
    const passing = (every: number) =>
      gearEvents(gear, {
        every,
        units: unitSystem(values.units),
        repeat,
        all: purpose === 'fill',
      });
    const passed = passing(values.everyKm);
    // The editor shows gear as if each had just passed the distance, or else its latest kilometer or mile.
    const latest = [...passed, ...(purpose === 'sample' ? passing(1) : [])];
    const shown =
      purpose === 'sample'
        ? gear.flatMap(({ id }) => latest.find((one) => one.id === id) ?? [])
        : passed;
    return {
      events: shown.map(({ key, id, name, distanceM, ...distances }) => ({
        id: key,
        gearId: id,
        gearName: name,
        gearKind: id.startsWith('b') ? 'bike' : 'shoe',
        ...distances,
        gearDistanceKm: kilometres(distanceM),
        gearDistanceMiles: miles(distanceM),
      })),
    };
  },
  result: '',
  always: 'id',
  output: () =>
    out.object({
      id: out.id('g12345678:500', 'Event ID'),
      gearId: out.id('g12345678', 'Gear ID'),
      ...described(gearValues),
    }),
});
