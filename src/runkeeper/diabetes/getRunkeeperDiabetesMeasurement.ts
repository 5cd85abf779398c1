import { docs } from '../docs.ts';
import { measured } from '../measurements/measurement.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { LINKS } from '../record.ts';
import { read } from '../service.ts';
import { diabetesMeasurement, diabetesMeasurementId } from './schema.ts';

export const getRunkeeperDiabetesMeasurement = read({
  key: 'get_runkeeper_diabetes_measurement',
  noun: 'Diabetes Measurement',
  label: 'Get Runkeeper Diabetes Measurement',
  triggers: 'Triggers when the chosen diabetes measurement changes.',
  finds: 'Finds a diabetes measurement with the app that saved it.',
  docs: docs('diabetes-sets#past'),
  scopes: READ,
  route: 'GET /diabetes/{diabetesMeasurementId}',
  mediaType: { answer: media('DiabetesMeasurementSet') },
  input: () => ({ diabetesMeasurementId: diabetesMeasurementId() }),
  result: '',
  output: diabetesMeasurement,
  derive: measured,
  news: { ignore: LINKS },
});
