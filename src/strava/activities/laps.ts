import { out } from '../../core/output/output.ts';
import { numberOf, type Raw } from '../../core/raw.ts';
import { localStart } from '../../workouts/localTime.ts';
import { feet, whole } from '../../workouts/units.ts';
import { cadence, measured, measuredOutput, topSpeed } from '../measures.ts';
import { startFacts } from '../start.ts';

/** A lap: https://developers.strava.com/docs/reference/#api-models-Lap */
export const lap = () =>
  out.object({
    id: out.id('55554683802', 'Lap ID'),
    activityId: out.id('16195505000', 'Activity ID', { from: ['activity.id'] }),
    name: out.text('Lap 1'),
    lapIndex: out.integer(1, { label: 'Lap Number', from: ['lap_index'] }),
    ...measuredOutput(),
    maxSpeedKmh: out.number(15.4, { label: 'Maximum Speed (km/h)' }),
    maxSpeedMph: out.number(9.6, { label: 'Maximum Speed (mph)' }),
    elevationGainM: out.number(12.4, {
      label: 'Elevation Gain (m)',
      from: ['total_elevation_gain'],
    }),
    elevationGainFt: out.integer(41, { label: 'Elevation Gain (ft)' }),
    averageHeartRate: out.integer(151, { label: 'Average Heart Rate (bpm)' }),
    maxHeartRate: out.integer(166, { label: 'Maximum Heart Rate (bpm)' }),
    averageCadence: cadence(),
    averageWatts: out.number(210, { label: 'Average Power (W)', from: ['average_watts'] }),
    paceZone: out.integer(2, { from: ['pace_zone'] }),
    startDate: out.moment('2025-10-19T20:00:00Z', { label: 'Start (UTC)', from: ['start_date'] }),
    startLocal: out.moment('2025-10-19T13:00:00-07:00', { label: 'Start (Local Date and Time)' }),
    startTimeHidden: out.yesNo(false, { label: 'Start Time Is Hidden' }),
  });

/** Adds people's units to a lap as Strava sends it, which does not name the sport. */
export function lapForPeople(raw: Raw): Raw {
  return {
    ...raw,
    ...localStart(startFacts(raw)),
    ...measured(raw, 'elapsed'),
    ...topSpeed(raw),
    elevationGainFt: feet(numberOf(raw.total_elevation_gain)),
    averageHeartRate: whole(numberOf(raw.average_heartrate)),
    maxHeartRate: whole(numberOf(raw.max_heartrate)),
  };
}
