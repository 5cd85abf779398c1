import { docs } from '../docs.ts';
import { measured } from '../measurements/measurement.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { LINKS } from '../record.ts';
import { read } from '../service.ts';
import { generalMeasurement, generalMeasurementId } from './schema.ts';

export const getRunkeeperGeneralMeasurement = read({
  key: 'get_runkeeper_general_measurement',
  noun: 'General Measurement',
  label: 'Get Runkeeper General Measurement',
  triggers: 'Triggers when the chosen general measurement changes.',
  finds: 'Finds a general measurement with the app that saved it.',
  docs: docs('general-measurement-sets#past'),
  scopes: READ,
  route: 'GET /generalMeasurements/{generalMeasurementId}',
  mediaType: { answer: media('GeneralMeasurementSet') },
  input: () => ({ generalMeasurementId: generalMeasurementId() }),
  result: '',
  output: generalMeasurement,
  derive: measured,
  news: { ignore: LINKS },
});
