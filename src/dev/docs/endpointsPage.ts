import type { Route } from '../../core/http/route.ts';
import { type ApiEndpoint, endpoints } from '../../highlevel/api/endpoints.ts';
import { highlevelOperations } from '../../highlevel/index.ts';
import { visible } from './services.ts';

/** A route whose placeholders have no names, since the catalog calls them by its fields. */
const unnamed = (route: Route) => route.replaceAll(/\{\w+\}/g, '{}');

/** Every endpoint of HighLevel in Markdown, with the operations that people see for it. */
export function endpointsTables(): string {
  const labels = new Map<string, Set<string>>();
  // A step made of others calls many endpoints, and is none of their operations.
  for (const { label, routes } of visible(highlevelOperations).filter(
    ({ words }) => !('plan' in words),
  )) {
    for (const route of routes.map(unnamed)) {
      labels.set(route, (labels.get(route) ?? new Set()).add(label));
    }
  }
  const labelsOf = ({ route }: ApiEndpoint) => [...(labels.get(unnamed(route)) ?? [])];
  const groups = [...Map.groupBy(endpoints(), ({ group }) => group)];
  const hasOwn = (some: readonly ApiEndpoint[]) => some.filter((one) => labelsOf(one).length > 0);
  return [
    `${hasOwn(endpoints()).length} of ${endpoints().length} endpoints have operations of their own. HighLevel API Request reaches all of them.`,
    ...groups.map(([group, ofGroup]) =>
      [
        `## ${group} (${hasOwn(ofGroup).length} of ${ofGroup.length})`,
        '',
        '| Endpoint | Route | Operation |',
        '| --- | --- | --- |',
        ...ofGroup.map(
          (one) => `| ${one.name}${noteOf(one)} | \`${one.route}\` | ${labelsOf(one).join(', ')} |`,
        ),
      ].join('\n'),
    ),
  ].join('\n\n');
}

function noteOf({ version, v3, deprecated }: ApiEndpoint): string {
  const notes = [
    version === 'v3' && 'v3 only',
    v3 === 'gone' && 'gone in v3',
    deprecated && (deprecated === 'v3' ? 'deprecated in v3' : 'deprecated'),
  ].filter(Boolean);
  return notes.length > 0 ? ` (${notes.join(', ')})` : '';
}
