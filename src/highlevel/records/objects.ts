import { getPath } from '../../core/dottedPaths.ts';
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

/** The keys of the custom ones. */
export const customObjectKeys: Reference<string | null> = {
  ...customObjects,
  read: ({ key, standard }) => (standard === true ? null : String(key)),
};

/** What one record of an object is called. */
export const objectNames: Names = {
  list: {
    ...customObjects,
    read: (object) => [[object.key, getPath(object, 'labels.singular')]],
  },
};
