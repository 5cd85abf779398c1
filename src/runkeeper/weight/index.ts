import { collection } from '../measurements/collection.ts';
import { arranged, forPeople, WEIGHT, weightFields, weightValues } from './schema.ts';

export const operations = collection({
  path: '/weight',
  media: 'WeightSet',
  page: 'weight-sets',
  noun: 'Weight Measurement',
  plural: 'Weight Measurements',
  about: 'weight, body fat and body mass index',
  keys: {
    id: 'weightId',
    new: 'new_runkeeper_weight',
    list: 'list_runkeeper_weights',
    get: 'get_runkeeper_weight',
    create: 'create_runkeeper_weight',
    update: 'update_runkeeper_weight',
    delete: 'delete_runkeeper_weight',
    dropdown: 'runkeeper_weight_dropdown',
  },
  exampleId: 5_000_032,
  quantities: WEIGHT,
  fields: weightFields,
  arrange: arranged,
  values: weightValues,
  forPeople,
});
