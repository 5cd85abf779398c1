import { labelOf as labelOfKey } from '../input/editorFields.ts';
import { fieldFacts } from '../input/fields/field.ts';
import { humanize } from '../input/humanize.ts';
import { placeOf } from '../input/validate.ts';
import type { Labels } from '../service.ts';
import type { Shape } from '../shape.ts';
import { declaredName, type PropertyNames } from './propertyNames.ts';

/** A word, or words with dots between them, that is no part of an address. */
const WORD = /(?<![\w./@-])\w+(?:\.\w+)*(?![\w/@-])/g;

/** The subject of a sentence, which may be a property even if it is an ordinary word: “name is missing”. */
const SUBJECT = /^\w+(?= (?:must|should|is|has|can|cannot)\b)/;

/** A name of a program: `startTime`. IDs of records have figures, and brands begin with one small letter. */
const PROPERTY = /^[a-z]{2,}(?:[A-Z][a-z]+)+(?:\.\w+)*$/;

/** The same or a value: `contact_id`, `coach_athlete`. */
const SNAKE = /^[a-z]+(?:_[a-z]+)+$/;

/**
 * The labels of the fields of a form. `nameAt` names the fields that an account has of its own, where the
 * property is one of theirs; `names` are those that the request has for declared properties, `values` what the
 * form is filled with.
 */
export function labelsOf(
  shape: Shape,
  nameAt?: (property: string) => string | undefined,
  names?: PropertyNames,
  values: Readonly<Record<string, unknown>> = {},
): Labels {
  const places = Object.keys(shape).map((key) => [key, fieldFacts(shape[key]!).at ?? key] as const);
  const keyOf = (property: string) =>
    (places.find(([, at]) => at === property) ??
      places.find(([, at]) => at.startsWith(`${property}.`) || property.startsWith(`${at}.`)))?.[0];
  const keyAt = (sent: string) => keyOf(declaredName(sent, names));
  const labelOf = (sent: string) => {
    const property = declaredName(sent, names);
    const [, row, child] = property.split('.');
    const key = keyOf(property);
    const isRow = /^\d+$/.test(row ?? '') && key && fieldFacts(shape[key]!).children;
    return (
      nameAt?.(property) ??
      (isRow
        ? placeOf(shape, [key, Number(row), ...(child ? [child] : [])])
        : key
          ? labelOfKey(shape, key)
          : humanize(property.split('.')[0]!))
    );
  };
  const isProperty = (word: string) =>
    PROPERTY.test(word) ||
    (/[._\dA-Z]/.test(word) && (keyAt(word) ?? nameAt?.(declaredName(word, names))) !== undefined);
  const inLabels = (text: string) =>
    text
      .replace(WORD, (word) => (isProperty(word) ? labelOf(word) : word))
      .replace(SUBJECT, (word) => (keyAt(word) || SNAKE.test(word) ? labelOf(word) : word));
  const chosen = (kind?: string) => [
    ...new Set(
      Object.keys(shape)
        .filter((key) => values[key] !== undefined && chooses(key, shape[key]!, kind))
        .map((key) => labelOfKey(shape, key)),
    ),
  ];
  return { labelOf, inLabels, chosen };
}

/** `user` for `assignedUserId` and `user_dropdown`, `service` for `services`. */
const kindOf = (name: string) =>
  name
    .replace(/_dropdown$/, '')
    .replace(/_?ids?$/i, '')
    .split(/(?=[A-Z])|_/)
    .at(-1)!
    .toLowerCase()
    .replace(/s$/, '');

/** Whether a field, or a cell of its line items, chooses a record: of any kind by the key of an ID. */
function chooses(key: string, field: Shape[string], kind: string | undefined): boolean {
  const { children, dropdown, typed, listOnly } = fieldFacts(field);
  if (children) {
    return Object.entries(children).some(([name, child]) =>
      chooses(name === 'id' ? key : name, child, kind),
    );
  }
  return kind === undefined
    ? (dropdown !== undefined || typed === true) && !listOnly && /(^id|Id|_id)s?$/.test(key)
    : [key, ...(dropdown ? [dropdown] : [])].some((one) => kindOf(one) === kindOf(kind));
}
