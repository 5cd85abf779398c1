import type { Operation } from '../../core/operations/operation.ts';
import { services } from './services.ts';

const KINDS = { trigger: 'trigger', search: 'search', create: 'action' } as const;

/** The catalog as a table of Markdown: one row an operation, by service and category, with the counts. */
export function operationsTable(): string {
  return services
    .flatMap(({ name, categories }) =>
      Object.entries(categories).map(([category, operations]) =>
        section(name, category, operations),
      ),
    )
    .join('\n\n');
}

function section(service: string, category: string, operations: readonly Operation[]): string {
  const byLabel = Map.groupBy(
    operations.filter(({ hidden }) => !hidden),
    ({ label }) => label,
  );
  const rows = [...byLabel].map(([label, same]) => {
    const kinds = same.map(({ kind }) => KINDS[kind]).join(' + ');
    const [first] = same as [Operation];
    return `| [${label}](${first.docs}) | ${kinds} | ${same.map(({ description }) => description).join(' ')} |`;
  });
  return [
    `#### ${service}: ${category} (${byLabel.size})`,
    '',
    '| Operation | As | What it does |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}
