import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };
const readonly = ['locations/customValues.readonly'];
const write = ['locations/customValues.write'];
const customValueId = 'kOBjMVAJhFuUeYIojVet';
const path = '/locations/ve9EPM428h8vShlRW1KT/customValues';
const body = { name: 'Custom Field Name', value: 'Value' };
const customValue = {
  id: customValueId,
  name: 'Custom Field Name',
  fieldKey: '{{ custom_values.custom_field }}',
  value: 'Value',
  locationId: '3bN9f8LYJFG8F232XMUbfq',
};
const { locationId: _, ...result } = customValue;

/** https://marketplace.gohighlevel.com/docs/ghl/locations/custom-value */
export const customValueExamples: Example[] = [
  {
    operation: 'list_custom_values',
    scopes: readonly,
    input: {},
    exchanges: [{ request: `GET ${path}`, headers, answer: { customValues: [customValue] } }],
    result: [result],
  },
  {
    operation: 'get_custom_value',
    scopes: readonly,
    input: { customValueId },
    exchanges: [{ request: `GET ${path}/${customValueId}`, headers, answer: { customValue } }],
    result: [result],
  },
  {
    operation: 'create_custom_value',
    scopes: write,
    input: body,
    exchanges: [{ request: `POST ${path}`, headers, body, status: 201, answer: { customValue } }],
    result,
  },
  {
    operation: 'update_custom_value',
    scopes: write,
    input: { customValueId, ...body },
    exchanges: [
      { request: `PUT ${path}/${customValueId}`, headers, body, answer: { customValue } },
    ],
    result,
  },
  {
    operation: 'delete_custom_value',
    scopes: write,
    input: { customValueId },
    exchanges: [
      { request: `DELETE ${path}/${customValueId}`, headers, answer: { succeded: true } },
    ],
    result: { id: customValueId, deleted: true },
  },
  {
    operation: 'custom_value_dropdown',
    scopes: readonly,
    input: {},
    exchanges: [{ request: `GET ${path}`, headers, answer: { customValues: [customValue] } }],
    result: [{ id: customValueId, label: 'Custom Field Name' }],
  },
];
