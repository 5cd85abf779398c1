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
    Object.values(app[group]).map((definition) => ({ kind, ...definition }));
  return {
    app,
    all: [...of('trigger', 'triggers'), ...of('search', 'searches'), ...of('create', 'creates')],
  };
}

/** Fields that are plain data, those of line items included. */
export const plainFields = (fields: (Field | string)[]): Field[] =>
  fields.flatMap((field) => (typeof field === 'string' ? [] : [field, ...(field.children ?? [])]));
