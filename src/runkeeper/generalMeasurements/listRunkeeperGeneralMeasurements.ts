import { docs } from '../docs.ts';
import { feed, feedDays } from '../feed.ts';
import { measured } from '../measurements/measurement.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { read } from '../service.ts';
import { generalMeasurement } from './schema.ts';

export const listRunkeeperGeneralMeasurements = read({
  ...feed,
  key: 'list_runkeeper_general_measurements',
  noun: 'General Measurement',
  label: 'List Runkeeper General Measurements',
  triggers: 'Triggers when the list of general measurements has a new one.',
  finds:
    'Finds general measurements (blood pressure, heart rate at rest and blood values) by day, the newest first.',
  docs: docs('general-measurement-sets#feed'),
  scopes: READ,
  route: 'GET /generalMeasurements',
  mediaType: { answer: media('GeneralMeasurementSetFeed') },
  input: () => ({}),
  searchInput: feedDays,
  output: generalMeasurement,
  derive: measured,
});
