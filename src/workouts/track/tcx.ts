import { sportOf } from '../sports.ts';
import { isPlaced, momentOf, type Track, type TrackPoint } from './track.ts';
import { numberElement, xmlNumber, xmlText } from './xml.ts';

/** The three sports that the format knows. */
function sportIn(sport: string): 'Running' | 'Biking' | 'Other' {
  const { sportKind } = sportOf(sport);
  if (sportKind === 'ride') return 'Biking';
  return /Run$/.test(sport) ? 'Running' : 'Other';
}

/**
 * A TCX file, piece by piece: https://www8.garmin.com/xmlschemas/TrainingCenterDatabasev2.xsd. Unlike GPX it
 * holds indoor workouts as well, which have no places. Power is in Garmin's extension
 * (https://www8.garmin.com/xmlschemas/ActivityExtensionv2.xsd).
 */
export function* tcx(track: Track): Generator<string> {
  let last: TrackPoint = { seconds: 0 };
  let farthest = 0;
  for (const point of track.points()) {
    last = point;
    farthest = Math.max(farthest, point.distance ?? 0);
  }
  const start = momentOf(track, { seconds: 0 });
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">\n';
  yield `<Activities><Activity Sport="${sportIn(track.sport)}"><Id>${start}</Id><Lap StartTime="${start}"><TotalTimeSeconds>${xmlNumber(last.seconds, 3)}</TotalTimeSeconds><DistanceMeters>${xmlNumber(farthest, 2)}</DistanceMeters><Calories>0</Calories><Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod><Track>\n`;
  for (const point of track.points()) yield `${trackpoint(track, point)}\n`;
  yield `</Track></Lap>${track.name ? `<Notes>${xmlText(track.name)}</Notes>` : ''}</Activity></Activities>\n</TrainingCenterDatabase>\n`;
}

/** The schema fixes the order. */
function trackpoint(track: Track, point: TrackPoint): string {
  const { altitude, distance, heartRate, cadence, power } = point;
  const place = isPlaced(point)
    ? `<Position><LatitudeDegrees>${xmlNumber(point.latitude, 7)}</LatitudeDegrees><LongitudeDegrees>${xmlNumber(point.longitude, 7)}</LongitudeDegrees></Position>`
    : '';
  const rate = heartRate
    ? `<HeartRateBpm>${numberElement('Value', heartRate, 0)}</HeartRateBpm>`
    : '';
  const watts = numberElement('ns3:Watts', power, 0);
  return [
    `<Trackpoint><Time>${momentOf(track, point)}</Time>`,
    place,
    numberElement('AltitudeMeters', altitude, 2),
    numberElement('DistanceMeters', distance, 2),
    rate,
    numberElement('Cadence', cadence, 0),
    watts && `<Extensions><ns3:TPX>${watts}</ns3:TPX></Extensions>`,
    '</Trackpoint>',
  ].join('');
}
