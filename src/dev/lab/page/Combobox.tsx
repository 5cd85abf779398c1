import * as combobox from '@zag-js/combobox';
import { normalizeProps, useMachine } from '@zag-js/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';

export type Option = { id: string; label: string; note?: string };

/** A list to choose from, searched by typing. */
export function Combobox({
  label,
  isLabelUnseen = false,
  value,
  options,
  placeholder,
  describedBy,
  isDisabled = false,
  isRequired = false,
  footer,
  onOpen,
  onPick,
}: {
  label: string;
  isLabelUnseen?: boolean;
  /** ID of the chosen option; empty for none */
  value: string;
  options: readonly Option[];
  placeholder: string;
  describedBy?: string | undefined;
  isDisabled?: boolean;
  isRequired?: boolean;
  /** Below the options: what is being loaded, a button for more. */
  footer?: ComponentChildren;
  onOpen?: () => void;
  onPick: (id: string) => void;
}) {
  const [words, setWords] = useState('');
  const shown = useMemo(() => {
    const wanted = words.toLowerCase();
    const known = options.some(({ id }) => id === value) || !value;
    const all = known ? options : [{ id: value, label: value }, ...options];
    return wanted
      ? all.filter(({ id, label, note = '' }) =>
          `${label} ${id} ${note}`.toLowerCase().includes(wanted),
        )
      : all;
  }, [options, words, value]);
  const collection = useMemo(
    () =>
      combobox.collection<Option>({
        items: [...shown],
        itemToValue: ({ id }) => id,
        itemToString: ({ label }) => label,
      }),
    [shown],
  );
  const service = useMachine(combobox.machine, {
    id: useId(),
    collection,
    value: value ? [value] : [],
    placeholder,
    disabled: isDisabled,
    openOnClick: true,
    composite: false,
    inputBehavior: 'autohighlight',
    positioning: { sameWidth: true, gutter: 4 },
    onOpenChange: ({ open }) => {
      setWords('');
      if (open) onOpen?.();
    },
    onInputValueChange: ({ inputValue, reason }) => {
      if (reason === 'input-change') setWords(inputValue);
    },
    onValueChange: ({ value: [picked = ''] }) => onPick(picked),
  });
  const api = combobox.connect(service, normalizeProps);
  const [first] = shown;
  // Enter takes the first option that is left.
  useEffect(() => {
    if (words && first) api.setHighlightValue(first.id);
  }, [words, first?.id]);
  return (
    <div {...api.getRootProps()} class="combobox">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the props name the control */}
      <label {...api.getLabelProps()} class={isLabelUnseen ? 'unseen' : 'label'}>
        {label}
        {isRequired && <span class="required"> Required</span>}
      </label>
      <div {...api.getControlProps()} class="control">
        <input
          {...(api.getInputProps() as object)}
          type="text"
          role="combobox"
          aria-expanded={api.open}
          aria-describedby={describedBy}
          aria-required={isRequired}
        />
        {value && !isDisabled && (
          <button {...api.getClearTriggerProps()} class="icon" aria-label={`Clear ${label}`}>
            ✕
          </button>
        )}
        <button {...api.getTriggerProps()} class="icon" aria-label={`Show choices of ${label}`}>
          ▾
        </button>
      </div>
      {api.open && (
        <div {...api.getPositionerProps()}>
          <div {...api.getContentProps()} class="popup">
            <ul {...api.getListProps()}>
              {shown.map((item) => (
                <li key={item.id} {...api.getItemProps({ item })}>
                  <span>{item.label}</span>
                  {item.note !== undefined && <small>{item.note}</small>}
                </li>
              ))}
            </ul>
            {footer ?? (shown.length === 0 && <p class="quiet">Nothing here has these letters.</p>)}
          </div>
        </div>
      )}
    </div>
  );
}
