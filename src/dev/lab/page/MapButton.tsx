import { useMemo, useState } from 'preact/hooks';
import type { ResultNode } from '../api.ts';
import { Combobox, type Option } from './Combobox.tsx';
import type { Earlier } from './zap.ts';

type Picking = {
  label: string;
  earlier: readonly Earlier[];
  onPick: (mapping: string) => void;
};

/** Puts a value of an earlier step into a field. */
export function MapButton({ label, earlier, onPick }: Picking) {
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <button
        type="button"
        class="link"
        onClick={() => setIsOpen(true)}
        aria-label={`Insert a value of an earlier step into ${label}`}
      >
        + Insert a value
      </button>
    );
  }
  return (
    <ValueList
      label={label}
      earlier={earlier}
      onPick={(mapping) => {
        setIsOpen(false);
        if (mapping) onPick(mapping);
      }}
    />
  );
}

function ValueList({ label, earlier, onPick }: Picking) {
  const options = useMemo(
    () => earlier.flatMap(({ number, record }) => valuesIn(record.nodes, number)),
    [earlier],
  );
  return (
    <Combobox
      label={`Value for ${label}`}
      isLabelUnseen
      value=""
      options={options}
      placeholder="Search the values of earlier steps"
      onPick={onPick}
    />
  );
}

/** Every value that can be mapped, once: of line items those of the first row stand for all. */
function valuesIn(nodes: readonly ResultNode[], number: number, before = ''): Option[] {
  return nodes.flatMap(({ path, label, type, text, inside }) => {
    if (inside) {
      const within = type === 'line items' ? (inside[0]?.inside ?? []) : inside;
      return valuesIn(within, number, `${before}${label} › `);
    }
    const seen = text ?? '';
    return {
      id: `{{${number}.${path}}}`,
      label: `${number}. ${before}${label}`,
      note: seen.length > 80 ? `${seen.slice(0, 80)}…` : seen,
    };
  });
}
