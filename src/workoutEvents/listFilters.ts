import { list, number, text } from '../core/input/fields.ts';

/** The sports of a list of activities that count. */
export const sports = (dropdown: string) =>
  list(text({ max: 60 }), {
    label: 'Sports',
    dropdown,
    local: true,
    split: true,
    help: 'Defaults to all sports.',
  }).optional();

/** The shortest distance that counts, in kilometers unless the step's units are miles. */
export const minDistance = () =>
  number({
    label: 'Minimum Distance',
    min: 0,
    local: true,
    placeholder: '5',
    help: 'In kilometers, or in miles if you choose them in Units.',
  }).optional();
