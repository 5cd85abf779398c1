import { getPath } from '../../core/dottedPaths.ts';
import type { Raw } from '../../core/raw.ts';
import { dropdown } from '../service.ts';
import { customObjects, hasRecords, isCustom } from './objects.ts';

const objectOption = (object: Raw) => ({
  id: object.key,
  label: getPath(object, 'labels.plural') ?? getPath(object, 'labels.singular'),
});

/** The custom objects of the sub-account. */
export const customObjectDropdown = dropdown({
  key: 'custom_object_dropdown',
  noun: 'Custom Object',
  ...customObjects,
  option: (object) => (isCustom(object) ? objectOption(object) : null),
});

/** The objects whose records steps read and write: the custom ones and companies. */
export const recordObjectDropdown = dropdown({
  key: 'record_object_dropdown',
  noun: 'Object',
  ...customObjects,
  option: (object) => (hasRecords(object) ? objectOption(object) : null),
});
