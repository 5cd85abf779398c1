import { getPath } from '../../core/dottedPaths.ts';
import type { Raw } from '../../core/raw.ts';
import type { Names } from '../../core/reading/names.ts';
import type { Reference } from '../../core/reading/reference.ts';
import { docs } from '../docs.ts';

/** The objects of the sub-account: contacts, opportunities and companies, and those that it has defined. */
export const customObjects = {
  docs: docs('objects', 'get-object-by-location-id'),
  scopes: ['objects/schema.readonly'],
  route: 'GET /objects/',
  connection: ['locationId'],
  result: 'objects[]',
} as const;

/** The properties of an object: https://marketplace.gohighlevel.com/docs/ghl/objects/get-object-schema-by-key */
export const objectProperties = {
  docs: docs('objects', 'get-object-schema-by-key'),
  scopes: ['objects/schema.readonly'],
  route: 'GET /objects/{schemaKey}',
  connection: ['locationId'],
  fixed: { fetchProperties: 'true' },
  result: 'fields[]',
} as const;

/** The keys of custom objects begin like this: https://marketplace.gohighlevel.com/docs/ghl/objects/get-object-schema-by-key */
export const isCustom = ({ key }: Raw): boolean => String(key).startsWith('custom_objects.');

/** The objects whose records and custom fields the API reaches: the custom ones and companies. */
export const hasRecords = (object: Raw): boolean => isCustom(object) || object.key === 'business';

/** The keys of the custom ones. */
export const customObjectKeys: Reference<string | null> = {
  ...customObjects,
  read: (object) => (isCustom(object) ? String(object.key) : null),
};

/** What one record of an object is called. */
export const objectNames: Names = {
  list: {
    ...customObjects,
    read: (object) => [[object.key, getPath(object, 'labels.singular')]],
  },
};
