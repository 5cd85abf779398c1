import { type ServiceCatalog, services, visible } from './services.ts';

/**
 * How many triggers, searches and actions each service has, with the best-known ones.
 * @throws Error when a service has no operation of a key that it calls best known.
 */
export function servicesTable(): string {
  const counts = services.map(countsOf);
  const totals = counts[0]!.map((_, kind) => counts.reduce((sum, one) => sum + one[kind]!, 0));
  const rows = services.map((service, index) =>
    row([`**${service.name}**`, ...counts[index]!, labelsOf(service).join(', ')]),
  );
  const all = totals.reduce((sum, count) => sum + count, 0);
  return [
    row(['Service', 'Triggers', 'Searches', 'Actions', 'Best known']),
    '| --- | --: | --: | --: | --- |',
    ...rows,
    row(['Together', ...totals, `${all} in all`]),
  ].join('\n');
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

const operationsOf = ({ categories }: ServiceCatalog) => visible(Object.values(categories).flat());

const countsOf = (service: ServiceCatalog): number[] =>
  (['trigger', 'search', 'create'] as const).map(
    (kind) => operationsOf(service).filter((operation) => operation.kind === kind).length,
  );

const labelsOf = (service: ServiceCatalog): string[] =>
  service.bestKnown.map((wanted) => {
    const operation = operationsOf(service).find(({ key }) => key === wanted);
    if (!operation) {
      throw new Error(`${service.name} has no operation ${wanted}.`);
    }
    return operation.label;
  });
