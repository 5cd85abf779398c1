import { docs } from '../docs.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { LINKS } from '../record.ts';
import { read } from '../service.ts';
import { forPeople, weight, weightId } from './schema.ts';

export const getRunkeeperWeight = read({
  key: 'get_runkeeper_weight',
  noun: 'Weight Measurement',
  label: 'Get Runkeeper Weight Measurement',
  triggers: 'Triggers when the chosen weight measurement changes.',
  finds: 'Finds a weight measurement with the app that saved it.',
  docs: docs('weight-sets#past'),
  scopes: READ,
  route: 'GET /weight/{weightId}',
  mediaType: { answer: media('WeightSet') },
  input: () => ({ weightId: weightId() }),
  result: '',
  output: weight,
  derive: forPeople,
  news: { ignore: LINKS },
});
