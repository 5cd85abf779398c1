import { recordId, text } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { subAccount } from '../locations/names.ts';

/** A tag of the sub-account by its ID. Steps of contacts go by the name instead. */
export const tagId = () => recordId({ label: 'Tag', dropdown: 'tag_id_dropdown' });

export const tagName = () => text({ max: 255 });

/** https://marketplace.gohighlevel.com/docs/ghl/locations/get-location-tags */
export const tag = () =>
  out.object({
    id: out.id('ogRaS3GNqLYVcZhYbnAY', 'Tag ID'),
    name: out.text('runner'),
    ...subAccount(),
  });
