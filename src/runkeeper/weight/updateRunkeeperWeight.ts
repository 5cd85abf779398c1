import { docs } from '../docs.ts';
import { keysOf } from '../measurements/quantities.ts';
import { media } from '../mediaTypes.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import { arranged, forPeople, WEIGHT, weight, weightFields, weightId } from './schema.ts';

export const updateRunkeeperWeight = action({
  key: 'update_runkeeper_weight',
  noun: 'Weight Measurement',
  label: 'Update Runkeeper Weight Measurement',
  description:
    'Changes the values of a weight measurement that you fill in, and no others. Its time stays.',
  docs: docs('weight-sets#past'),
  scopes: EDIT,
  route: 'PUT /weight/{weightId}',
  mediaType: { answer: media('WeightSet'), body: media('WeightSet') },
  input: () => ({ weightId: weightId(), ...weightFields() }),
  oneOf: keysOf(WEIGHT),
  arrange: arranged,
  echo: { id: 'weightId' },
  output: weight,
  derive: forPeople,
});
