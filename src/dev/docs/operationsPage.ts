import type { Operation } from '../../core/operations/operation.ts';
import { isEvent, type ServiceCatalog, services, visible } from './services.ts';

const KINDS = { trigger: 'trigger', search: 'search', create: 'action' } as const;

/** The catalog in Markdown: a table for the events of a service, which people look for first, and one for each of its categories, with a row for each label. */
export const operationsTables = (): string =>
  services
    .flatMap((service) => {
      const categories = Object.entries(service.categories);
      const events = categories.flatMap(([, operations]) => operations.filter(isEvent));
      const others = categories.map(
        ([category, operations]) =>
          [category, operations.filter((operation) => !isEvent(operation))] as const,
      );
      return [['Events', events] as const, ...others]
        .filter(([, operations]) => visible(operations).length > 0)
        .map(([category, operations]) => section(service, category, operations));
    })
    .join('\n\n');

function section(
  { name, docsAreGone }: ServiceCatalog,
  category: string,
  operations: readonly Operation[],
): string {
  const byLabel = Map.groupBy(visible(operations), ({ label }) => label);
  const rows = [...byLabel].map(([label, same]) => {
    const [{ docs }] = same as [Operation];
    const title = docsAreGone ? label : `[${label}](${docs})`;
    const kinds = same.map(({ kind }) => KINDS[kind]).join(' + ');
    return `| ${title} | ${kinds} | ${same.map(({ description }) => description).join(' ')} |`;
  });
  return [
    `## ${name}: ${category} (${byLabel.size})`,
    '',
    '| Operation | As | What it does |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}
