import { docs } from '../docs.ts';
import { feed } from '../feed.ts';
import { nameOf } from '../measurements/measurement.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { idOf } from '../record.ts';
import { dropdown } from '../service.ts';
import { GENERAL_MEASUREMENT } from './schema.ts';

export const generalMeasurementDropdown = dropdown({
  ...feed,
  key: 'runkeeper_general_measurement_dropdown',
  noun: 'General Measurement',
  docs: docs('general-measurement-sets#feed'),
  scopes: READ,
  route: 'GET /generalMeasurements',
  mediaType: { answer: media('GeneralMeasurementSetFeed') },
  option: (raw) => ({ id: idOf(raw.uri), label: nameOf(raw, GENERAL_MEASUREMENT) }),
});
