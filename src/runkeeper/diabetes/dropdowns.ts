import { docs } from '../docs.ts';
import { feed } from '../feed.ts';
import { nameOf } from '../measurements/measurement.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { idOf } from '../record.ts';
import { dropdown } from '../service.ts';
import { DIABETES_MEASUREMENT } from './schema.ts';

export const diabetesMeasurementDropdown = dropdown({
  ...feed,
  key: 'runkeeper_diabetes_measurement_dropdown',
  noun: 'Diabetes Measurement',
  docs: docs('diabetes-sets#feed'),
  scopes: READ,
  route: 'GET /diabetes',
  mediaType: { answer: media('DiabetesMeasurementSetFeed') },
  option: (raw) => ({ id: idOf(raw.uri), label: nameOf(raw, DIABETES_MEASUREMENT) }),
});
