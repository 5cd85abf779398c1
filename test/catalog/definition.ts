import { operations } from '../../src/catalog.ts';
import { withTwins } from '../../src/core/operations/operation.ts';
import { appHandler } from '../appHandler.ts';

export type Field = {
  key: string;
  label?: string;
  helpText?: string;
  placeholder?: string;
  type?: string;
  required?: boolean;
  list?: boolean;
  choices?: unknown;
  dynamic?: string;
  search?: string;
  children?: Field[];
  group?: string;
  dependsOn?: string[];
  primary?: boolean;
};

export type Definition = {
  kind: 'trigger' | 'search' | 'create';
  key: string;
  noun: string;
  display: { label: string; description: string; hidden?: boolean };
  operation: {
    type?: string;
    inputFields: (Field | string)[];
    outputFields: (Field | string)[];
    inputFieldGroups?: { key: string; label: string }[];
    sample: Record<string, unknown>;
    canPaginate?: boolean;
    cleanInputData?: boolean;
    lock?: { key: string; scope?: string[]; timeout?: number };
  };
};

/** Fields that appear with some choices alone: a function to Zapier, which names all that may. */
function conditionalIn({ kind, key }: Pick<Definition, 'kind' | 'key'>): Map<number, Field[]> {
  const { definition } = withTwins(operations).find((one) => one.kind === kind && one.key === key)!;
  const fields = (definition.operation.inputFields ?? []) as { fields?: Field[] }[];
  return new Map(
    fields.flatMap((field, index) => (field.fields ? [[index, field.fields] as const] : [])),
  );
}

/** The app's definition as Zapier reads it when the app is pushed; functions are texts in it. */
export async function readDefinition() {
  const { results } = await appHandler({ command: 'definition', calledFromCli: true });
  const app = results as Record<
    'triggers' | 'searches' | 'creates',
    Record<string, Omit<Definition, 'kind'>>
  > & {
    searchOrCreates: Record<string, { key: string; search: string; create: string }>;
  };
  const of = (kind: Definition['kind'], group: 'triggers' | 'searches' | 'creates'): Definition[] =>
    Object.values(app[group]).map((definition) => {
      const conditional = conditionalIn({ kind, key: definition.key });
      const inputFields = definition.operation.inputFields?.flatMap(
        (field, index) => conditional.get(index) ?? field,
      );
      return { kind, ...definition, operation: { ...definition.operation, inputFields } };
    });
  return {
    app,
    all: [...of('trigger', 'triggers'), ...of('search', 'searches'), ...of('create', 'creates')],
  };
}

/** Fields that are plain data, those of line items included. */
export const plainFields = (fields: (Field | string)[]): Field[] =>
  fields.flatMap((field) => (typeof field === 'string' ? [] : [field, ...(field.children ?? [])]));

/** The fields of a form, those of line items included. */
export const inputsOf = ({ operation }: Definition): Field[] => plainFields(operation.inputFields);

/** The fields that are not fine, each with its step. */
export const failingFields = (
  definitions: Definition[],
  fine: (field: Field, definition: Definition) => boolean,
): string[] =>
  definitions.flatMap((one) =>
    inputsOf(one)
      .filter((field) => !fine(field, one))
      .map((field) => `${one.kind} ${one.key}: ${field.key}`),
  );
