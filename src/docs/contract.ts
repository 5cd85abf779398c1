import type { Operation } from '../core/operation.ts';

/** What live Zaps rely on: keys of operations, of input fields (true when required) and of samples. */
export type Contract = Record<string, { inputs: Record<string, boolean>; outputs: string[] }>;

type PlainField = { key: string; required?: boolean };

/** The contract of operations as they are now. */
export function contractOf(operations: readonly Operation[]): Contract {
  const entries = operations.map(({ kind, key, definition }) => {
    const { inputFields, sample } = definition.operation as {
      inputFields: (PlainField | (() => unknown))[];
      sample: object;
    };
    const fields = inputFields.filter(
      (field): field is PlainField => typeof field === 'object' && field.key !== 'notice',
    );
    return [
      `${kind} ${key}`,
      {
        inputs: Object.fromEntries(
          fields.map(({ key: name, required }) => [name, required === true]),
        ),
        outputs: Object.keys(sample),
      },
    ] as const;
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a change would break in live Zaps: https://docs.zapier.com/platform/manage/versions */
export function brokenPromises(released: Contract, now: Contract): string[] {
  return Object.entries(released).flatMap(([name, { inputs, outputs }]) => {
    const current = now[name];
    if (!current) {
      return [`${name} is gone`];
    }
    return [
      ...Object.keys(inputs)
        .filter((key) => !(key in current.inputs))
        .map((key) => `${name} lost the input ${key}`),
      ...Object.keys(current.inputs)
        .filter((key) => current.inputs[key] && !inputs[key])
        .map((key) => `${name} now requires ${key}`),
      ...outputs
        .filter((key) => !current.outputs.includes(key))
        .map((key) => `${name} lost the output ${key}`),
    ];
  });
}
