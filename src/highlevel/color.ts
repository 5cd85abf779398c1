import { type FieldOptions, term } from '../core/input/fields.ts';

/** The colors that the editor offers; HighLevel takes any. */
export const COLORS: Record<string, string> = {
  '#d50000': 'Red',
  '#e67c73': 'Pink',
  '#f4511e': 'Orange',
  '#f6bf26': 'Yellow',
  '#33b679': 'Light green',
  '#0b8043': 'Green',
  '#039be5': 'Light blue',
  '#3f51b5': 'Blue',
  '#7986cb': 'Lavender',
  '#8e24aa': 'Purple',
  '#616161': 'Gray',
};

/** A color by name or as `#FFAA00`, sent as the latter. */
export const color = (options: FieldOptions = {}) =>
  term(colorOf, {
    unknown: 'must be a color such as Red or #FFAA00',
    label: 'Color',
    dropdown: 'color_dropdown',
    ...options,
  });

function colorOf(given: string): string | null {
  const [named] =
    Object.entries(COLORS).find(([, name]) => name.toLowerCase() === given.toLowerCase()) ?? [];
  const [, digits] = /^#?([\da-f]{6})$/i.exec(given) ?? [];
  return named ?? (digits ? `#${digits}` : null);
}
