import { sportOf } from '../sports.ts';
import { isPlaced, momentOf, type Track, type TrackPoint } from './track.ts';
import { numberElement, xmlNumber, xmlText } from './xml.ts';

/** Words for sports that other apps read from a GPX file. */
const TYPES: Record<string, string> = {
  Run: 'running',
  TrailRun: 'trail_running',
  Ride: 'cycling',
  MountainBikeRide: 'mountain_biking',
  Walk: 'walking',
  Hike: 'hiking',
  Swim: 'swimming',
};

/**
 * A GPX file, piece by piece: https://www.topografix.com/GPX/1/1/. Heart rate, cadence and temperature are in
 * Garmin's extension (https://www8.garmin.com/xmlschemas/TrackPointExtensionv1.xsd), power beside it, where
 * Strava reads it: https://developers.strava.com/docs/uploads/. Points without a place have none in it.
 */
export function* gpx(track: Track): Generator<string> {
  const { name, sport } = track;
  const time = momentOf(track, { seconds: 0 });
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="Leadlap" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">\n';
  yield `<metadata><time>${time}</time></metadata>\n`;
  const type = TYPES[sport] ?? sportOf(sport).sportName.toLowerCase();
  yield `<trk>${name ? `<name>${xmlText(name)}</name>` : ''}<type>${xmlText(type)}</type><trkseg>\n`;
  for (const point of track.points()) {
    if (isPlaced(point)) {
      const { latitude, longitude, altitude } = point;
      yield `<trkpt lat="${xmlNumber(latitude, 7)}" lon="${xmlNumber(longitude, 7)}">${numberElement('ele', altitude, 2)}<time>${momentOf(track, point)}</time>${extensionsOf(point)}</trkpt>\n`;
    }
  }
  yield '</trkseg></trk>\n</gpx>\n';
}

/** The schema fixes the order: temperature, heart rate, cadence. */
function extensionsOf({ temperature, heartRate, cadence, power }: TrackPoint): string {
  const garmin = [
    numberElement('gpxtpx:atemp', temperature, 1),
    numberElement('gpxtpx:hr', heartRate, 0),
    numberElement('gpxtpx:cad', cadence, 0),
  ].join('');
  const all =
    numberElement('power', power, 0) +
    (garmin && `<gpxtpx:TrackPointExtension>${garmin}</gpxtpx:TrackPointExtension>`);
  return all && `<extensions>${all}</extensions>`;
}
