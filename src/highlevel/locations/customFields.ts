import { randomUUID } from 'node:crypto';
import { readMoment } from '../../core/dates.ts';
import { FileToSend } from '../../core/http/download.ts';
import {
  choice,
  date,
  email,
  file,
  list,
  longText,
  number,
  phone,
  text,
} from '../../core/input/fields.ts';
import type { CustomFields } from '../../core/operations/customFields.ts';
import { isRecord, isTrue, numberOf, textOf } from '../../core/raw.ts';
import type { Shape } from '../../core/shape.ts';
import { docs } from '../docs.ts';

/** A custom field of a sub-account, as the editor and the steps need it. */
export type Definition = {
  id: string;
  name: string;
  /** The part of HighLevel's own key after the dot: `strava_user_id`. */
  key: string;
  dataType: string;
  options: { id: string; label: string }[];
  /** Accepts values that are not among the options. */
  open: boolean;
};

type Stored = {
  id: string;
  value?: unknown;
  field_value?: unknown;
  [fieldValueOfSomeType: `fieldValue${string}`]: unknown;
};

type StoredFile = { meta?: { originalname?: string }; url?: string };

const PREFIX = 'custom_';

/**
 * Custom fields are texts unless their type says otherwise; the API sends types that it does not document.
 * An option is sent by its label, or by its id.
 */
export function fieldOf(
  { name: label, dataType, options, open }: Definition,
  by: 'label' | 'id' = 'label',
) {
  const choices = Object.fromEntries(options.map((option) => [option[by], option.label]));
  const oneOption = () =>
    options.length === 0
      ? text({ label })
      : open
        ? text({ label, choices })
        : choice(choices, { label });
  switch (dataType) {
    case 'LARGE_TEXT':
      return longText({ label });
    case 'NUMERICAL':
    case 'MONETORY':
      return number({ label });
    case 'PHONE':
      // HighLevel takes any text of a contact; of a custom object's record it wants the digits.
      return phone({ label, asGiven: by === 'label' });
    case 'EMAIL':
      return email({ label });
    case 'DATE':
      return date({ label });
    case 'SINGLE_OPTIONS':
    case 'RADIO':
      return oneOption();
    case 'MULTIPLE_OPTIONS':
    case 'CHECKBOX':
      return list(oneOption(), { label, split: true });
    case 'FILE_UPLOAD':
      return file({ label });
    default:
      return text({ label, max: 5000 });
  }
}

/** Whether HighLevel keeps the boxes that a request omits is not documented. */
const TOGETHER = 'Fill in every box of this field: HighLevel may clear those left empty.';

/** The input fields of one definition: a list of text boxes has one per box. */
function fieldsOf(definition: Definition): [string, Shape[string]][] {
  const { id, name, dataType, options } = definition;
  return dataType === 'TEXTBOX_LIST' && options.length > 0
    ? options.map((box) => [
        `${PREFIX}${id}_${box.id}`,
        text({ label: `${name}: ${box.label}`, help: TOGETHER }).optional(),
      ])
    : [[PREFIX + id, fieldOf(definition).optional()]];
}

/** The value that HighLevel expects for a definition: texts and numbers as they are, several options as a list, text boxes by their IDs. */
function packedValue(
  { id, dataType, options }: Definition,
  values: Record<string, unknown>,
): unknown {
  if (dataType === 'TEXTBOX_LIST' && options.length > 0) {
    const boxes = options
      .map((box) => [box.id, values[`${PREFIX}${id}_${box.id}`]])
      .filter(([, value]) => value !== undefined);
    return boxes.length > 0 ? Object.fromEntries(boxes) : undefined;
  }
  return values[PREFIX + id];
}

const isFile = ({ dataType }: Definition) => dataType === 'FILE_UPLOAD';

/** How version v3 of the API calls the value of a custom field that is sent. */
export const customFieldNames = { 'customFields.field_value': 'fieldValue' };

/**
 * The custom fields of a sub-account's contacts or opportunities. On write a value is
 * `{ id, field_value }`, on read `{ id, value }` without a name:
 * https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-fields
 */
export const customFieldsOf = (
  model: 'contact' | 'opportunity',
): CustomFields<Definition, typeof PREFIX> => ({
  definitions: {
    docs: docs('locations', 'get-custom-fields'),
    scopes: ['locations/customFields.readonly'],
    route: 'GET /locations/{locationId}/customFields',
    fixed: { model },
    result: 'customFields[]',
    read: readDefinition,
  },
  prefix: PREFIX,
  shape: (definitions) =>
    Object.fromEntries(
      definitions
        // Only a contact's files have an endpoint.
        .filter((definition) => model === 'contact' || !isFile(definition))
        .flatMap(fieldsOf),
    ),
  pack: (values, definitions) => {
    const packed = definitions
      .filter((definition) => !isFile(definition))
      .map((definition) => ({ id: definition.id, field_value: packedValue(definition, values) }))
      .filter(({ field_value }) => field_value !== undefined);
    return packed.length > 0 ? { customFields: packed } : {};
  },
  nameAt: (property, { customFields }, definitions) => {
    const [, index] = /^customFields\.(\d+)\./.exec(property) ?? [];
    const { id } = (customFields as { id: string }[] | undefined)?.[Number(index)] ?? {};
    return definitions.find((one) => one.id === id)?.name;
  },
  upload: model === 'contact' ? uploadOf : undefined,
  present: ({ customFields }) => Array.isArray(customFields) && customFields.length > 0,
  decode: (record, definitions) => {
    const stored = Array.isArray(record.customFields) ? (record.customFields as Stored[]) : [];
    const types = new Map(definitions.map(({ id, dataType }) => [id, dataType]));
    const valueById = new Map(
      stored.map((one) => [one.id, valueOfType(types.get(one.id), readValue(one))]),
    );
    return {
      ...record,
      customFields: stored.map(({ id }) => {
        const definition = definitions.find((one) => one.id === id);
        return { id, name: definition?.name, key: definition?.key, value: valueById.get(id) };
      }),
      customField: Object.fromEntries(
        definitions.map((definition) => [
          definition.key,
          isFile(definition)
            ? filesOf(valueById.get(definition.id))
            : (valueById.get(definition.id) ?? null),
        ]),
      ),
    };
  },
  outputFields: (definitions) => definitions.flatMap(outputsOf),
});

/** A list of text boxes has one output per box, a file has its name and URL. */
function outputsOf({ key, name, dataType, options }: Definition) {
  const output = `customField__${key}`;
  switch (dataType) {
    case 'TEXTBOX_LIST':
      return options.map((box) => ({
        key: `${output}__${box.id}`,
        label: `${name}: ${box.label}`,
      }));
    case 'FILE_UPLOAD':
      return [
        { key: `${output}[]name`, label: `${name}: Name` },
        { key: `${output}[]url`, label: `${name}: URL` },
      ];
    default:
      return [{ key: output, label: name }];
  }
}

/** The stored files, which the API keys by IDs that no later step could name. */
const filesOf = (value: unknown) =>
  typeof value === 'object' && value !== null
    ? Object.values(value as Record<string, StoredFile>).map(({ meta, url }) => ({
        name: meta?.originalname ?? null,
        url: url ?? null,
      }))
    : null;

/**
 * The API writes the value under several names, by endpoint: `value`, `field_value`, `fieldValue` and,
 * in searches, `fieldValue` with its type (`fieldValueString`):
 * https://github.com/GoHighLevel/highlevel-api-docs/issues/87
 */
const readValue = (stored: Stored) =>
  stored.value ??
  stored.field_value ??
  Object.entries(stored).find(([name, value]) => /^fieldValue/.test(name) && value != null)?.[1] ??
  null;

/**
 * The day of a DATE field, which the API writes as milliseconds at midnight UTC, as ISO 8601 or as the day alone; any
 * other text as it is.
 */
function dayOf(value: unknown): unknown {
  const moment = readMoment(value);
  return moment !== null && /^\d{4}-\d{2}-\d{2}/.test(moment) ? moment.slice(0, 10) : value;
}

/** A value in the form of its field's type: a day, a number, else as the API writes it. */
export function valueOfType(dataType: string | undefined, value: unknown): unknown {
  switch (dataType) {
    case 'DATE':
      return dayOf(value);
    case 'NUMERICAL':
    case 'MONETORY':
      return numberOf(value) ?? value;
    default:
      return value;
  }
}

/** A custom field as the API lists it; options are texts or `{ id, label }`. */
export function readDefinition(record: Record<string, unknown>): Definition {
  const { id, name, fieldKey, dataType, picklistOptions, isAllowedCustomOption } = record;
  const options = Array.isArray(picklistOptions) ? picklistOptions : [];
  return {
    id: String(id),
    name: textOf(name) || String(fieldKey ?? id),
    key: String(fieldKey ?? id).replace(/^\w+\./, ''),
    dataType: String(dataType),
    options: options.map((option) => {
      const {
        id: optionId,
        label,
        name: optionName,
      } = typeof option === 'object' && option ? option : { id: option, label: option };
      return { id: String(optionId ?? label), label: String(label ?? optionName ?? optionId) };
    }),
    open: isTrue(isAllowedCustomOption),
  };
}

/** Files go to a separate endpoint, each part named `<field id>_<file id>`: https://marketplace.gohighlevel.com/docs/ghl/forms/upload-to-custom-fields */
const uploadOf: CustomFields<Definition>['upload'] = (values, definitions, step) => {
  const filled = definitions.filter(
    (definition) => isFile(definition) && values[PREFIX + definition.id] !== undefined,
  );
  const parts = Object.fromEntries(
    filled.map(({ id, name }) => [
      `${id}_${randomUUID()}`,
      new FileToSend(String(values[PREFIX + id]), name),
    ]),
  );
  return filled.length === 0
    ? undefined
    : {
        files: Object.values(parts),
        call: (record) => ({
          method: 'POST',
          path: '/forms/upload-custom-files',
          query: { contactId: record.id, locationId: step.context.locationId },
          body: { type: 'multipart', value: parts },
          // A part sent twice has the same file id.
          repeatable: true,
          holds: ({ body }) => isRecord(body) && Object.keys(body).length > 0,
          scopes: ['forms.write'],
        }),
      };
};
