import { getPath } from '../../core/dottedPaths.ts';
import { dropdown } from '../service.ts';
import { customObjects } from './objects.ts';

/** The custom objects of the sub-account. */
export const customObjectDropdown = dropdown({
  key: 'custom_object_dropdown',
  noun: 'Custom Object',
  ...customObjects,
  option: (record) =>
    record.standard === true
      ? null
      : {
          id: record.key,
          label: getPath(record, 'labels.plural') ?? getPath(record, 'labels.singular'),
        },
});
