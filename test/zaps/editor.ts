import { operations } from '../../src/catalog.ts';
import type { Operation } from '../../src/core/operations/operation.ts';
import type { Account, Item, Zapier } from '../../src/dev/zapier/host.ts';

type Choices = (string | { value: string; label: string })[] | Record<string, string>;
type Field = {
  key: string;
  label?: string;
  required?: boolean;
  dynamic?: string;
  choices?: Choices;
};
type Fields = Record<string, unknown>;

/** What a builder picks from a list, by the name that the list shows. */
export class Choice {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A value of a result by its label, as a builder maps it into a later step. */
export type Mapped = (label: string) => unknown;

const GROUPS = { trigger: 'triggers', search: 'searches', create: 'creates' };

/** The editor of Zaps for a builder who knows of steps, fields and results what their labels say. */
export const editorOf = (zapier: Zapier, account: Account) => {
  const methodOf = ({ kind, key }: Operation, part: string) =>
    `${GROUPS[kind]}.${key}.operation.${part}`;

  const picked = async (field: Field, { name }: Choice, input: Fields) => {
    const { dynamic, choices = [] } = field;
    const shown = dynamic
      ? await zapier.run<{ id: string; label: string }[]>(
          `triggers.${dynamic.split('.')[0]}.operation.perform`,
          account,
          input,
          { isFillingDynamicDropdown: true },
        )
      : choicesOf(choices);
    return found(shown, (one) => one.label === name, `${name} in the list of ${field.label}`).id;
  };

  const filled = async (step: Operation, values: Fields) => {
    const form = await zapier.run<Field[]>(methodOf(step, 'inputFields'), account);
    const input: Fields = {};
    for (const [label, value] of Object.entries(values)) {
      const field = found(form, (one) => one.label === label, `${label} in ${step.label}`);
      input[field.key] = value instanceof Choice ? await picked(field, value, input) : value;
    }
    const open = form.filter(({ key, required }) => required && !(key in input));
    expect(open.map(({ label }) => label)).toEqual([]);
    return input;
  };

  /** Maps what the sample shows and nothing else, since that is what the builder sees. */
  const mapping = async (step: Operation, result: Fields): Promise<Mapped> => {
    const labels = await zapier.run<Field[]>(methodOf(step, 'outputFields'), account);
    const sample = step.definition.operation.sample as Fields;
    return (label) => {
      const what = `${label} in the result of ${step.label}`;
      const { key } = found(labels, (one) => one.label === label, what);
      expect([what, at(sample, key)]).not.toEqual([what, undefined]);
      return at(result, key);
    };
  };

  const stepOf = (kind: Operation['kind'], label: string) =>
    found(operations, (one) => one.kind === kind && one.label === label && !one.hidden, label);

  return {
    turnOn: async (label: string, values: Fields = {}) => {
      const step = stepOf('trigger', label);
      const zap = await zapier.turnOn(step.key, account, await filled(step, values));
      return {
        poll: async (): Promise<Mapped[]> =>
          Promise.all((await zap.poll()).map((item: Item) => mapping(step, item))),
      };
    },
    search: async (label: string, values: Fields): Promise<Mapped> => {
      const step = stepOf('search', label);
      const input = await filled(step, values);
      const [first] = await zapier.run<Fields[]>(methodOf(step, 'perform'), account, input);
      return mapping(step, found([first], Boolean, `a result of ${label}`)!);
    },
    act: async (label: string, values: Fields): Promise<Mapped> => {
      const step = stepOf('create', label);
      const input = await filled(step, values);
      return mapping(step, await zapier.run<Fields>(methodOf(step, 'perform'), account, input));
    },
  };
};

const choicesOf = (choices: Choices) =>
  Array.isArray(choices)
    ? choices.map((one) =>
        typeof one === 'string' ? { id: one, label: one } : { id: one.value, label: one.label },
      )
    : Object.entries(choices).map(([id, label]) => ({ id, label }));

const at = (result: Fields, key: string) =>
  key
    .split('__')
    .reduce<unknown>((value, part) => (value as Fields | null | undefined)?.[part], result);

function found<T>(list: readonly T[], fits: (one: T) => boolean, what: string): T {
  const one = list.find(fits);
  if (one === undefined) {
    throw new Error(`A builder looks for ${what} and does not find it.`);
  }
  return one;
}
