import type { Operation } from '../../core/operations/operation.ts';
import { describe } from '../../core/operations/retired.ts';
import { isEvent, services } from '../docs/services.ts';
import type { StepInfo, StepKind } from './api.ts';

const AGENCY = 'highlevel_agency';

/** A step with the operation behind it. */
type Known = { info: StepInfo; operation: Operation };

/** Every step that people can pick, under the headings of the docs, and those that are retired. */
const known: readonly Known[] = services.flatMap(({ name, categories, docsAreGone }) => {
  const all = Object.entries(categories).flatMap(([category, operations]) =>
    operations.flatMap((operation) => {
      const heading = isEvent(operation) ? 'Events' : category;
      return [operation, operation.twin]
        .filter((one) => one !== undefined)
        .filter(isPicked)
        .map((one) => ({ operation: one, info: infoOf(one, name, heading, docsAreGone) }));
    }),
  );
  // What happens to records is what people look for first.
  return [
    ...all.filter(({ info }) => info.category === 'Events'),
    ...all.filter(({ info }) => info.category !== 'Events'),
  ];
});

/** The list of steps. */
export const stepInfos: readonly StepInfo[] = known.map(({ info }) => info);

/** The operation behind a step; undefined when there is none. */
export const operationOf = (kind: StepKind, key: string): Operation | undefined =>
  known.find(({ operation }) => operation.kind === kind && operation.key === key)?.operation;

/** Lists of choices are triggers to Zapier, but no steps. */
function isPicked({ words }: Operation): boolean {
  return !('option' in words || 'choices' in words);
}

function infoOf(
  { kind, key, label, description, retired, account, service, docs, definition }: Operation,
  name: string,
  category: string,
  docsAreGone = false,
): StepInfo {
  const needsAgency = account === 'agency';
  const { type } = kind === 'trigger' ? (definition.operation as { type?: string }) : {};
  return {
    kind,
    key,
    label,
    description,
    service: name,
    category,
    accounts: service.environments.filter((one) => !needsAgency || one === AGENCY),
    isInstant: type === 'hook',
    needsAgency,
    retired: retired ? describe('', retired).trim() : null,
    docs: docsAreGone ? null : docs,
  };
}
