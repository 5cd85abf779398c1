import { recordId } from '../../core/input/fields.ts';
import type { Operation } from '../../core/operations/operation.ts';
import type { out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import type { Shape } from '../../core/shape.ts';
import { docs } from '../docs.ts';
import { feedDays, feedOf } from '../feed.ts';
import { localMoment } from '../localMoment.ts';
import { BASIC, EDIT, READ } from '../permissions.ts';
import { posting, postingGroup } from '../posting.ts';
import { idOf, LINKS } from '../record.ts';
import { action, dropdown, read, trigger } from '../service.ts';
import { created, measured, measurement, nameOf } from './measurement.ts';
import { fieldsOf, keysOf, type Quantities, valuesOf } from './quantities.ts';

/** What is true of one kind of measurement. */
type CollectionWords<S extends Shape> = {
  /** Where its records are: `/sleep`. */
  path: `/${string}`;
  /** Media type of a record: `SleepSet`; its feed is `SleepSetFeed`, a new record `NewSleepSet`. */
  media: string;
  /** Page of the documentation: `sleep-sets`. */
  page: string;
  noun: string;
  plural: string;
  /** The name of one or more records in labels, where it differs from the noun: "Sleep". */
  name?: string;
  /** What a record holds, in parentheses after its noun: "duration and stages of sleep". */
  about: string;
  /** Contracts with live Zaps: the key of each operation and of the input field that holds a record's id. */
  keys: {
    id: string;
    new?: string;
    list: string;
    get: string;
    create: string;
    update: string;
    delete: string;
    dropdown: string;
  };
  /** Id of the record in samples; a created record has the next one. */
  exampleId: number;
  quantities: Quantities;
  /** Headings of the quantities, by their `group`. */
  groups?: Record<string, string>;
  /** Input fields of the measurement; the quantities when absent. */
  fields?(): S;
  /** Keys of the fields, beside the quantities, that are enough for an update. */
  changesAlone?: readonly (keyof S & string)[];
  /** Turns the step's values into those that are sent. Pure. */
  arrange?(values: Raw): Raw;
  /** What a result shows of the measurement; the quantities when absent. */
  values?(): Parameters<typeof out.object>[0];
  /** Adds what people want to read beside the vendor's values. Pure. */
  forPeople?(raw: Raw): Raw;
};

/**
 * The operations of one kind of measurement: New (where `keys.new` is set), List, Get, Create, Update and
 * Delete, and the dropdown of its records.
 */
export function collection<S extends Shape>(words: CollectionWords<S>): readonly Operation[] {
  const { path, media, page, noun, name = noun, about, keys, quantities, arrange } = words;
  const [one, many] = [noun, words.plural].map((text) => text.toLowerCase());
  const measurable = keysOf(quantities);
  const changeable: readonly string[] = [...measurable, ...(words.changesAlone ?? [])];

  const fields = (): Shape => words.fields?.() ?? fieldsOf(quantities);
  const recordPath: typeof path = `${path}/{${keys.id}}`;
  const id = (): Shape => ({ [keys.id]: recordId({ label: noun, dropdown: keys.dropdown }) });

  const record = {
    output: () =>
      measurement(noun, path, String(words.exampleId), words.values?.() ?? valuesOf(quantities)),
    derive: (raw: Raw, _values: unknown, _zone: string, context: Record<string, string>): Raw => ({
      ...measured(raw, context),
      ...words.forPeople?.(raw),
    }),
  };
  const feed = { ...feedOf(path, media, `${page}#feed`), noun };
  const past = { docs: docs(`${page}#past`), noun };

  return [
    ...(keys.new
      ? [
          trigger({
            ...feed,
            ...record,
            key: keys.new,
            label: `New Runkeeper ${name}`,
            description: `Triggers when a new ${one} is added.`,
            input: () => ({}),
            news: { only: 'new' },
          }),
        ]
      : []),
    ...read({
      ...feed,
      ...record,
      key: keys.list,
      label: `List Runkeeper ${words.name ?? words.plural}`,
      triggers: `Triggers when a new ${one} is added (or updated, if selected).`,
      finds: `Finds ${many} (${about}) by day, newest first.`,
      input: () => ({}),
      searchInput: feedDays,
    }),
    ...read({
      ...past,
      ...record,
      key: keys.get,
      label: `Get Runkeeper ${name}`,
      triggers: `Triggers when the chosen ${one} changes.`,
      finds: `Finds a ${one} and the app that saved it.`,
      scopes: READ,
      route: `GET ${recordPath}`,
      mediaType: { answer: media },
      input: id,
      result: '',
      news: { ignore: LINKS },
    }),
    action({
      key: keys.create,
      noun,
      label: `Create Runkeeper ${name}`,
      description: `Adds a ${one} (${about}), measured at a local time, and returns its ID.`,
      docs: docs(`${page}#new`),
      scopes: BASIC,
      route: `POST ${path}`,
      mediaType: { body: `New${media}` },
      input: (): Shape => ({
        timestamp: localMoment('Measured At (Local Time)'),
        ...fields(),
        ...posting(),
      }),
      groups: { ...words.groups, ...postingGroup },
      oneOf: measurable,
      arrange,
      located: true,
      output: () => created(noun, String(words.exampleId + 1)),
    }),
    action({
      ...past,
      ...record,
      key: keys.update,
      label: `Update Runkeeper ${name}`,
      description: `Updates a ${one}. Its time and the fields you leave empty stay as they are.`,
      scopes: EDIT,
      route: `PUT ${recordPath}`,
      mediaType: { answer: media, body: media },
      input: (): Shape => ({ ...id(), ...fields() }),
      ...(words.groups && { groups: words.groups }),
      oneOf: changeable,
      arrange,
      echo: { id: keys.id },
    }),
    action({
      ...past,
      key: keys.delete,
      label: `Delete Runkeeper ${name}`,
      description: `Deletes a ${one} of the connected athlete.`,
      scopes: EDIT,
      route: `DELETE ${recordPath}`,
      input: id,
      deletes: keys.id,
    }),
    dropdown({
      ...feed,
      key: keys.dropdown,
      option: (raw) => ({ id: idOf(raw.uri), label: nameOf(raw, quantities) }),
    }),
  ];
}
