import type { PlainInputField, PlainOutputField } from 'zapier-platform-core';
import { operations } from '../../catalog.ts';
import { humanizePath } from '../../core/input/humanize.ts';
import type { ConditionalFields } from '../../core/operations/definition.ts';
import type { Operation } from '../../core/operations/operation.ts';
import { isRecord } from '../../core/raw.ts';

const KINDS = { trigger: 'trigger', search: 'search', create: 'action' };

/** What the editor is told of a step. Functions ask the account, but for one without parameters: it gives labels. */
type Told = {
  inputFields: (PlainInputField | ConditionalFields | ((...asked: unknown[]) => unknown))[];
  inputFieldGroups?: { key: string; label: string }[];
  outputFields: (PlainOutputField | ((...asked: unknown[]) => PlainOutputField[]))[];
  sample: Record<string, unknown>;
};

/**
 * Forms as the Zap editor shows them, in plain text: those of one operation, or all that people see.
 * @throws Error when no operation has the key.
 */
export function formsAsText(key?: string): string {
  const shown = operations.filter((one) => (key ? one.key === key : !one.hidden));
  if (shown.length === 0) {
    throw new Error(`No operation has the key ${key}`);
  }
  return shown.map(form).join('\n\n\n');
}

function form({ kind, key, label, description, service, definition, customPrefix }: Form): string {
  const { inputFields, inputFieldGroups = [], outputFields, sample } = definition.operation as Told;
  const fields = inputFields
    .flatMap((field) => ('fields' in field ? (field as ConditionalFields).fields : field))
    .filter((field) => typeof field !== 'function');
  const group = (name?: string) => fields.filter((field) => field.group === name).flatMap(input);
  const labels = outputFields.flatMap((field) =>
    typeof field !== 'function' ? field : field.length === 0 ? field() : [],
  );
  return [
    `${label} (${service.name} ${KINDS[kind]}, ${key})`,
    description,
    '',
    ...group(undefined),
    ...inputFieldGroups.flatMap((one) => [`  -- ${one.label} --`, ...group(one.key)]),
    ...(customPrefix && kind === 'create' ? ['  The account’s custom fields'] : []),
    '',
    'Result',
    ...Object.entries(sample).flatMap(([name, value]) => output(name, value, labels)),
  ].join('\n');
}

type Form = Operation & { customPrefix?: string | undefined };

function input(field: PlainInputField): string[] {
  const { key, label, required, helpText, placeholder, type, children = [] } = field;
  if (type === 'copy') {
    return [`  > ${helpText}`];
  }
  return [
    `  ${label}${required ? '*' : ''} [${key}: ${kindOf(field)}]`,
    ...(helpText ? [`      ${helpText}`] : []),
    ...(placeholder ? [`      e.g. ${placeholder}`] : []),
    ...(children as PlainInputField[]).flatMap(input).map((line) => `    ${line}`),
  ];
}

function kindOf(field: PlainInputField): string {
  const { type, list, dynamic, search, choices, children, dependsOn, altersDynamicFields } = field;
  return [
    children
      ? 'line items'
      : dynamic
        ? `dropdown ${nameIn(dynamic)}`
        : choices
          ? `choice ${labelsOf(choices).map(quoted).join(', ')}`
          : type,
    list && 'several values',
    search && `search step ${nameIn(search)}`,
    dependsOn && `after ${dependsOn.join(', ')}`,
    altersDynamicFields && 'changes the fields below',
  ]
    .filter(Boolean)
    .join('; ');
}

/** The operation in `contact_dropdown.id.label`. */
const nameIn = (reference: string) => reference.split('.')[0]!;

const quoted = (text: string) => `“${text}”`;

const labelsOf = (choices: NonNullable<PlainInputField['choices']>): string[] =>
  Object.values(choices).map((one) => (typeof one === 'string' ? one : one.label));

/** A line for each value. The first row stands for all. */
function output(path: string, value: unknown, labels: readonly PlainOutputField[]): string[] {
  const [first] = Array.isArray(value) ? value : [undefined];
  const [inside, joint] = isRecord(first) ? [first, '[]'] : [value, '__'];
  if (isRecord(inside)) {
    return Object.entries(inside).flatMap(([key, one]) => output(path + joint + key, one, labels));
  }
  const { label = humanizePath(path) } = labels.find(({ key }) => key === path) ?? {};
  return [`  ${label} [${path}] = ${typeof value === 'string' ? value : JSON.stringify(value)}`];
}
