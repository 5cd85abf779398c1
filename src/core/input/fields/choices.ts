import * as z from 'zod/mini';
import { plain } from '../plainText.ts';
import { type FieldOptions, field, shaped } from './field.ts';

/** The word with which a choice is made; none for an object, whose text could be anything. */
const wordOf = (value: unknown) => (typeof value === 'object' ? '' : plain(String(value)));

const YES = /^(true|yes|y|on|1)$/i;
const NO = /^(false|no|n|off|0)$/i;

/** Whether a text means yes or no; null when it says neither. */
export const parseYesNo = (value: unknown): boolean | null => {
  const word = wordOf(value);
  return YES.test(word) ? true : NO.test(word) ? false : null;
};

/** What the editor offers for yes or no. */
export const YES_OR_NO = ['Yes', 'No'] as const;

/** Yes or no, in the words that people and other apps have for it. */
export const yesNo = (options: FieldOptions = {}) =>
  field(
    shaped((value) => parseYesNo(value) ?? value, z.boolean({ error: 'must be yes or no' })),
    { type: 'string', choices: YES_OR_NO, ...options },
  );

/** One of a fixed set, given as value or as label; `choices` maps value to label. */
export const choice = <V extends string>(
  choices: Record<V, string>,
  options: FieldOptions = {},
) => {
  const values = Object.keys(choices) as V[];
  const labels = Object.values<string>(choices);
  const shown = labels.length > 8 ? `${labels.slice(0, 8).join(', ')}, …` : labels.join(', ');
  return field(
    shaped(
      (value) => {
        const word = wordOf(value).toLowerCase();
        return (
          values.find(
            (known) =>
              plain(known).toLowerCase() === word || plain(choices[known]).toLowerCase() === word,
          ) ?? value
        );
      },
      z.enum(values as [V, ...V[]], { error: `must be one of: ${shown}` }),
    ),
    { type: 'string', choices, ...options },
  );
};
