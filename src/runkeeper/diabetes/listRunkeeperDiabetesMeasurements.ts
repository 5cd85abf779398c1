import { docs } from '../docs.ts';
import { feed, feedDays } from '../feed.ts';
import { measured } from '../measurements/measurement.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { read } from '../service.ts';
import { diabetesMeasurement } from './schema.ts';

export const listRunkeeperDiabetesMeasurements = read({
  ...feed,
  key: 'list_runkeeper_diabetes_measurements',
  noun: 'Diabetes Measurement',
  label: 'List Runkeeper Diabetes Measurements',
  triggers: 'Triggers when the list of diabetes measurements has a new one.',
  finds:
    'Finds diabetes measurements (blood glucose, insulin and related values) by day, the newest first.',
  docs: docs('diabetes-sets#feed'),
  scopes: READ,
  route: 'GET /diabetes',
  mediaType: { answer: media('DiabetesMeasurementSetFeed') },
  input: () => ({}),
  searchInput: feedDays,
  output: diabetesMeasurement,
  derive: measured,
});
