import { choice, type FieldOptions } from '../core/input/fields.ts';

/** Which end of a list comes first, for lists that can be sorted by names as well as by dates. */
export const sortDirection = (options: FieldOptions = {}) =>
  choice(
    { asc: 'Ascending (A to Z, oldest first)', desc: 'Descending (Z to A, newest first)' },
    { label: 'Sort Direction', display: true, ...options },
  ).optional();
