import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { notFound, unprocessable } from './refusal.ts';
import { type CustomField, dataTypes, newId } from './world.ts';

const version = '2021-07-28';
const reading = { version, scope: 'locations/customFields.readonly', location: 'path' } as const;
const writing = { version, scope: 'locations/customFields.write', location: 'path' } as const;

const optionTypes = ['SINGLE_OPTIONS', 'RADIO', 'MULTIPLE_OPTIONS', 'CHECKBOX', 'TEXTBOX_LIST'];

const fieldRecord = ({
  picklistOptions,
  isMultiFileAllowed,
  maxFileLimit,
  acceptedFormat: _,
  ...field
}: CustomField) => ({
  ...field,
  ...(optionTypes.includes(field.dataType) ? { picklistOptions } : {}),
  ...(field.dataType === 'FILE_UPLOAD' ? { isMultiFileAllowed, maxFileLimit } : {}),
});

const settings = z.strictObject({
  name: z.string().min(1),
  placeholder: z.string().optional(),
  acceptedFormat: z.array(z.string()).optional(),
  isMultipleFile: z.boolean().optional(),
  maxNumberOfFiles: z.number().optional(),
  textBoxListOptions: z
    .array(z.strictObject({ label: z.string(), prefillValue: z.string().optional() }))
    .optional(),
  position: z.number().optional(),
  model: z.enum(['contact', 'opportunity']).optional(),
});
type Settings = z.output<typeof settings>;

const newCustomField = settings.extend({ dataType: z.enum(dataTypes) });

const fieldOf = ({ state, params }: Call<'locationId' | 'id'>): CustomField => {
  const { locationId, id } = params;
  const field = state.customFields.find(
    (one) => one.locationId === locationId && (one.id === id || one.fieldKey === id),
  );
  if (!field) throw notFound('Custom field', id);
  return field;
};

/** The settings by the names that answers have for them. */
const stored = (body: Settings): Partial<CustomField> => {
  const { name, placeholder, position, acceptedFormat, isMultipleFile, maxNumberOfFiles } = body;
  const boxes = body.textBoxListOptions?.map(({ label }) => ({ id: newId(), label }));
  return Object.fromEntries(
    Object.entries({
      name,
      placeholder,
      position,
      acceptedFormat,
      isMultiFileAllowed: isMultipleFile,
      maxFileLimit: maxNumberOfFiles,
      picklistOptions: boxes,
    }).filter(([, value]) => value !== undefined),
  );
};

export const customFieldRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-fields
    route: 'GET /locations/{locationId}/customFields',
    ...reading,
    answer: ({ state, params, query }) => {
      const model = query.model ?? 'contact';
      if (!['contact', 'opportunity', 'all'].includes(model)) {
        throw unprocessable([
          'model must be one of the following values: contact, opportunity, all',
        ]);
      }
      const fields = state.customFields.filter(
        (field) =>
          field.locationId === params.locationId && (model === 'all' || field.model === model),
      );
      return { customFields: fields.map(fieldRecord) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/create-custom-field
    route: 'POST /locations/{locationId}/customFields',
    ...writing,
    body: newCustomField,
    status: 201,
    answer: ({ state, params, body }) => {
      const { name, dataType, model = 'contact' } = body;
      const field: CustomField = {
        id: newId(),
        locationId: params.locationId,
        model,
        name,
        fieldKey: `${model}.${name.toLowerCase().replaceAll(/\W+/g, '_')}`,
        placeholder: '',
        dataType,
        position: 0,
        picklistOptions: [],
        isAllowedCustomOption: false,
        isMultiFileAllowed: false,
        maxFileLimit: 1,
        ...stored(body),
      };
      state.customFields.push(field);
      return { customField: fieldRecord(field) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-field
    route: 'GET /locations/{locationId}/customFields/{id}',
    ...reading,
    answer: (call) => ({ customField: fieldRecord(fieldOf(call)) }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/update-custom-field
    route: 'PUT /locations/{locationId}/customFields/{id}',
    ...writing,
    body: settings,
    answer: (call) => ({
      customField: fieldRecord(Object.assign(fieldOf(call), stored(call.body))),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/delete-custom-field
    route: 'DELETE /locations/{locationId}/customFields/{id}',
    ...writing,
    answer: (call) => {
      const field = fieldOf(call);
      const { state } = call;
      state.customFields = state.customFields.filter((other) => other !== field);
      for (const record of [...state.contacts, ...state.opportunities]) {
        record.customFields = record.customFields.filter(({ id }) => id !== field.id);
      }
      return { succeded: true };
    },
  }),
];
