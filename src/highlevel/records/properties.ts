import { list, text, webAddress } from '../../core/input/fields.ts';
import type { CustomFields } from '../../core/operations/customFields.ts';
import { isRecord, isTrue, type Raw, textOf } from '../../core/raw.ts';
import type { Shape } from '../../core/shape.ts';
import { type Definition, fieldOf, valueOfType } from '../locations/customFields.ts';
import { objectProperties } from './objects.ts';

const PREFIX = 'property_';

/** The heading above the properties of the chosen object. */
export const propertyGroup = { custom: 'Properties' };

/** A property of a custom object; its key is what follows the last dot of `custom_objects.programs.level`. */
function readProperty({
  id,
  name,
  fieldKey,
  dataType,
  options,
  allowCustomOption,
}: Raw): Definition {
  return {
    id: String(id),
    name: textOf(name) || String(fieldKey),
    key: String(fieldKey).split('.').at(-1)!,
    dataType: String(dataType),
    options: (Array.isArray(options) ? options : []).map((option: Raw) => ({
      id: String(option.key),
      label: String(option.label ?? option.key),
    })),
    open: isTrue(allowCustomOption),
  };
}

const SEVERAL = ['MULTIPLE_OPTIONS', 'CHECKBOX', 'FILE_UPLOAD'];

const isBoxes = ({ dataType, options }: Definition) =>
  dataType === 'TEXTBOX_LIST' && options.length > 0;

const fileField = (label: string) =>
  list(webAddress(), {
    label,
    help: 'Lasting URLs of files, such as those in the media library.',
  });

/** The input fields of a property by what follows the prefix: a list of text boxes has one per box. */
function fieldsOf(property: Definition, changes: boolean): [string, Shape[string]][] {
  const { key, name: label, dataType, options } = property;
  if (isBoxes(property)) {
    return options.map((box) => [
      `${key}-${box.id}`,
      text({ label: `${label}: ${box.label}` }).optional(),
    ]);
  }
  const made = (named: string) =>
    dataType === 'FILE_UPLOAD' ? fileField(named) : fieldOf({ ...property, name: named }, 'id');
  return changes && SEVERAL.includes(dataType)
    ? [
        [key, made(`${label} to Add`).optional()],
        [`${key}-remove`, made(`${label} to Remove`).optional()],
      ]
    : [[key, made(label).optional()]];
}

/** HighLevel takes the digits of a phone number and its plus alone. */
const digits = (value: unknown) => String(value).replaceAll(/[^+\d]/g, '');

const stored = (dataType: string, value: unknown): unknown => {
  switch (dataType) {
    case 'MONETORY':
      return { currency: 'default', value };
    case 'PHONE':
      return digits(value);
    case 'FILE_UPLOAD':
      return (value as string[]).map((url) => ({ url }));
    default:
      return value;
  }
};

/** The properties of a request, in the shapes that HighLevel wants: https://doc.clickup.com/8631005/d/h/87cpx-277156/93bf0c2e23177b0/87cpx-376296 */
function packed(values: Raw, properties: Definition[], changes: boolean): Raw {
  const given = (name: string) => values[PREFIX + name];
  const entries = properties.flatMap((property): [string, unknown][] => {
    const { key, dataType, options } = property;
    if (isBoxes(property)) {
      return options.map((box) => [`${key}.${box.id}`, given(`${key}-${box.id}`)]);
    }
    const [value, removed] = [given(key), given(`${key}-remove`)].map((one) =>
      one === undefined ? undefined : stored(dataType, one),
    );
    return changes && SEVERAL.includes(dataType)
      ? [[key, value || removed ? { add: value ?? [], remove: removed ?? [] } : undefined]]
      : [[key, value]];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** A value as people read it: amounts as numbers, options by their labels, files by their addresses. */
function readable({ dataType, options }: Definition, value: unknown): unknown {
  const labelOf = (key: unknown) => options.find(({ id }) => id === key)?.label ?? key;
  const plain = (one: unknown) =>
    isRecord(one)
      ? dataType === 'MONETORY'
        ? valueOfType(dataType, one.value)
        : (one.url ?? one)
      : valueOfType(dataType, labelOf(one));
  return Array.isArray(value) ? value.map(plain) : plain(value ?? null);
}

/** The value of a property; of a list of text boxes, the values by the boxes. */
const valueIn = (values: Raw, property: Definition): unknown =>
  isBoxes(property)
    ? Object.fromEntries(
        property.options.map(({ id }) => [id, values[`${property.key}.${id}`] ?? null]),
      )
    : readable(property, values[property.key]);

/**
 * The properties of the object that a step has chosen, which each account defines for itself. An update
 * adds to and removes from what a property of several values has; a new record gets the values as they are.
 */
export const propertiesOf = (
  way: 'create' | 'update',
): CustomFields<Definition, typeof PREFIX> => ({
  definitions: {
    ...objectProperties,
    read: readProperty,
  },
  of: 'schemaKey',
  prefix: PREFIX,
  shape: (properties) =>
    Object.fromEntries(
      properties
        .flatMap((property) => fieldsOf(property, way === 'update'))
        .map(([name, field]) => [PREFIX + name, field]),
    ),
  pack: (values, properties) => ({ properties: packed(values, properties, way === 'update') }),
  nameAt: (property, _, properties) => {
    const [, key] = /^properties\.(\w+)/.exec(property) ?? [];
    return properties.find((one) => one.key === key)?.name;
  },
  present: ({ properties }) => isRecord(properties) && Object.keys(properties).length > 0,
  decode: (record, properties) => {
    const values: Raw = isRecord(record.properties) ? record.properties : {};
    const named = properties.map((property) => [property.key, valueIn(values, property)]);
    return { ...record, property: Object.fromEntries(named) };
  },
  outputFields: (properties) =>
    properties.flatMap((property) =>
      isBoxes(property)
        ? property.options.map((box) => ({
            key: `property__${property.key}__${box.id}`,
            label: `${property.name}: ${box.label}`,
          }))
        : [{ key: `property__${property.key}`, label: property.name }],
    ),
});
