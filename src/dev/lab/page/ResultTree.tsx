import { normalizeProps, useMachine } from '@zag-js/preact';
import * as tree from '@zag-js/tree-view';
import { useId, useMemo } from 'preact/hooks';
import type { ResultNode } from '../api.ts';

type Node = ResultNode & { id: string; children?: Node[] };
type Api = ReturnType<typeof tree.connect>;

/** A result as later steps see it: the names of its values, their types, what is inside. */
export function ResultTree({ label, nodes }: { label: string; nodes: readonly ResultNode[] }) {
  const collection = useMemo(
    () =>
      tree.collection<Node>({
        nodeToValue: ({ id }) => id,
        nodeToString: ({ label: name }) => name,
        rootNode: {
          id: 'root',
          path: null,
          label,
          type: 'group',
          text: null,
          inside: null,
          children: nodes.map((node, index) => numbered(node, String(index))),
        },
      }),
    [nodes, label],
  );
  const service = useMachine(tree.machine, { id: useId(), collection });
  const api = tree.connect(service, normalizeProps);
  return (
    <div {...api.getRootProps()} class="tree">
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the props give the role of a tree */}
      <div {...api.getTreeProps()} aria-label={label} aria-labelledby={undefined}>
        {collection.rootNode.children?.map((node, index) => (
          <Branch key={node.id} node={node} indexPath={[index]} api={api} />
        ))}
      </div>
    </div>
  );
}

const numbered = (node: ResultNode, id: string): Node => ({
  ...node,
  id,
  ...(node.inside && {
    children: node.inside.map((one, index) => numbered(one, `${id}.${index}`)),
  }),
});

function Branch({ node, indexPath, api }: { node: Node; indexPath: number[]; api: Api }) {
  const place = { node, indexPath };
  if (!node.children) {
    return (
      <div {...api.getItemProps(place)} class="node">
        <span class="node-name">{node.label}</span>
        <span class={node.text === '' ? 'node-value quiet' : 'node-value'}>
          {node.text === '' ? 'empty' : node.text}
        </span>
        <span class="node-type">{node.type}</span>
      </div>
    );
  }
  const { expanded } = api.getNodeState(place);
  return (
    <div {...api.getBranchProps(place)}>
      <div {...api.getBranchControlProps(place)} role="presentation" class="node branch">
        <span class="node-name">
          <span aria-hidden="true" class="twist">
            {expanded ? '▾' : '▸'}
          </span>
          <span {...api.getBranchTextProps(place)}>{node.label}</span>
        </span>
        <span class="node-value quiet">{inside(node)}</span>
        <span class="node-type">{node.type}</span>
      </div>
      <div {...api.getBranchContentProps(place)} class="nodes">
        {node.children.map((one, index) => (
          <Branch key={one.id} node={one} indexPath={[...indexPath, index]} api={api} />
        ))}
      </div>
    </div>
  );
}

const inside = ({ type, children = [] }: Node) =>
  type === 'line items' ? (children.length === 1 ? '1 row' : `${children.length} rows`) : '';
