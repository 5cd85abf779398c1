import { useId, useState } from 'preact/hooks';
import { resolved } from '../../demo/recipes/mapping.ts';
import type { FormField, StepAsk } from '../api.ts';
import { Combobox, type Option } from './Combobox.tsx';
import { Help } from './Help.tsx';
import { MapButton } from './MapButton.tsx';
import { useChoices } from './useChoices.ts';
import type { Earlier } from './zap.ts';

type Fields = Record<string, unknown>;

/** What a field knows of the form around it. */
export type Around = {
  step: StepAsk;
  earlier: readonly Earlier[];
  /** Results of the steps before, for a look at what is mapped. */
  results: readonly unknown[];
  labelOf: (key: string) => string;
  /** Puts a search before the step, and gives the mapping of what it finds; absent in a trigger, which nothing can precede. */
  addSearch?: ((search: SearchStep) => string) | undefined;
};

type SearchStep = NonNullable<FormField['searchStep']>;

type Filling = {
  field: FormField;
  value: unknown;
  onChange: (value: unknown) => void;
  around: Around;
};

/** A field as the editor shows it. */
export function Field(props: Filling) {
  const { field } = props;
  if (field.type === 'copy') {
    return (
      <p class="notice">
        <Help text={field.help ?? ''} />
      </p>
    );
  }
  if (field.rows) return <Rows {...props} rows={field.rows} />;
  if (field.isDictionary) return <Dictionary {...props} />;
  return field.takesSeveral ? <Several {...props} /> : <One {...props} label={field.label} />;
}

const text = (value: unknown) =>
  value === undefined || value === null
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

const isMapped = (value: string) => value.includes('{{');

/** One value: a text, a choice, or either with values of earlier steps in it. */
function One({
  field,
  value,
  onChange,
  around,
  label,
  onRemove,
}: Filling & { label: string; onRemove?: () => void }) {
  const id = useId();
  const given = text(value);
  const { searchStep } = field;
  const { addSearch } = around;
  const [isOwn, setIsOwn] = useState(false);
  const missing = field.after.filter((key) => !text(around.step.input[key]));
  const isList = field.isDropdown || field.choices !== null;
  const listed = isList && !isOwn && !isMapped(given);
  const map = around.earlier.length > 0 && (
    <MapButton
      label={label}
      earlier={around.earlier}
      onPick={(mapping) => onChange(isList ? mapping : given + mapping)}
    />
  );
  const about = (
    <div id={`${id}about`} class="about">
      {field.help && (
        <p>
          <Help text={field.help} />
        </p>
      )}
      {missing.length > 0 && <p>Fill in {missing.map(around.labelOf).join(' and ')} first.</p>}
      {isMapped(given) && <Preview given={given} results={around.results} />}
    </div>
  );
  return (
    <div class="field">
      {listed ? (
        <Choice
          field={field}
          label={label}
          value={given}
          onChange={onChange}
          around={around}
          isDisabled={missing.length > 0}
          describedBy={`${id}about`}
        />
      ) : (
        <>
          <label class="label" for={id}>
            {label}
            {field.isRequired && <span class="required"> Required</span>}
          </label>
          {field.type === 'text' || field.type === 'json' || field.type === 'code' ? (
            <textarea
              id={id}
              rows={3}
              value={given}
              placeholder={field.placeholder ?? ''}
              aria-describedby={`${id}about`}
              aria-required={field.isRequired}
              onInput={(event) => onChange(event.currentTarget.value)}
            />
          ) : (
            <input
              id={id}
              type={(field.type === 'password' ? 'password' : 'text') as 'text'}
              value={given}
              placeholder={
                field.placeholder ?? (field.type === 'file' ? 'https://… of a file' : '')
              }
              aria-describedby={`${id}about`}
              aria-required={field.isRequired}
              autocomplete="off"
              onInput={(event) => onChange(event.currentTarget.value)}
            />
          )}
        </>
      )}
      {about}
      <div class="tools">
        {map}
        {isList && (
          <button
            type="button"
            class="link"
            onClick={() => {
              if (isMapped(given)) onChange('');
              setIsOwn(!isOwn && !isMapped(given));
            }}
          >
            {listed ? 'Type a value' : 'Choose from the list'}
          </button>
        )}
        {searchStep && addSearch && !isMapped(given) && (
          <button
            type="button"
            class="link"
            onClick={() => onChange(addSearch(searchStep))}
            aria-label={`Add a search step: ${searchStep.label}, for ${label}`}
          >
            + Add a search step: {searchStep.label}
          </button>
        )}
        {onRemove && (
          <button type="button" class="link" onClick={onRemove} aria-label={`Remove ${label}`}>
            Remove
          </button>
        )}
      </div>
    </div>
  );
}

/** A choice of a list that the app names or that the account has. */
function Choice({
  field,
  label,
  value,
  onChange,
  around,
  isDisabled,
  describedBy,
}: Filling & { label: string; value: string; isDisabled: boolean; describedBy: string }) {
  const list = useChoices(around.step, field, value !== '');
  const options: readonly Option[] =
    field.choices ?? list.choices.map(({ id, label: name }) => ({ id, label: name, note: id }));
  const footer =
    field.isDropdown &&
    (list.isLoading ? (
      <p class="quiet">Loading…</p>
    ) : list.problem ? (
      <p class="problem">{list.problem}</p>
    ) : list.hasMore ? (
      <button type="button" class="more" onClick={list.loadMore}>
        Load more
      </button>
    ) : (
      <p class="quiet">{options.length === 0 ? 'The account has none.' : 'That is all.'}</p>
    ));
  const isNamed = value === '' || options.some(({ id }) => id === value);
  return (
    <Combobox
      // The list writes the name of what is chosen when it is made.
      key={isNamed ? 'named' : 'id'}
      label={label}
      value={value}
      options={options}
      placeholder={field.placeholder ?? 'Choose…'}
      describedBy={describedBy}
      isDisabled={isDisabled}
      isRequired={field.isRequired}
      footer={footer || undefined}
      onOpen={list.open}
      onPick={onChange}
    />
  );
}

/** What the mappings of a text are, for now. */
function Preview({ given, results }: { given: string; results: readonly unknown[] }) {
  const seen = text(resolved(given, results));
  return (
    <p class="preview">
      {seen ? (
        <>
          For now: <span>{seen.length > 160 ? `${seen.slice(0, 160)}…` : seen}</span>
        </>
      ) : (
        'Empty for now: try the earlier step, or map another value.'
      )}
    </p>
  );
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value];

function Several({ field, value, onChange, around }: Filling) {
  const all = listOf(value);
  const shown = all.length === 0 ? [''] : all;
  return (
    <fieldset class="several">
      <legend class="unseen">{field.label}</legend>
      {shown.map((one, index) => (
        <One
          key={index}
          field={index === 0 ? field : { ...field, help: null, isRequired: false }}
          label={index === 0 ? field.label : `${field.label} ${index + 1}`}
          value={one}
          onChange={(changed) => onChange(shown.with(index, changed))}
          around={around}
          {...(shown.length > 1 && { onRemove: () => onChange(shown.toSpliced(index, 1)) })}
        />
      ))}
      <button
        type="button"
        class="link add"
        aria-label={`Add another value to ${field.label}`}
        onClick={() => onChange([...shown, ''])}
      >
        + Add another
      </button>
    </fieldset>
  );
}

function Heading({ field }: Pick<Filling, 'field'>) {
  return (
    <>
      <legend class="label">{field.label}</legend>
      {field.help && (
        <p class="about">
          <Help text={field.help} />
        </p>
      )}
    </>
  );
}

function Rows({ field, rows, value, onChange, around }: Filling & { rows: FormField[] }) {
  const filled = listOf(value) as Fields[];
  // As in the editor, one row is there to fill in.
  const all = filled.length === 0 ? [{}] : filled;
  return (
    <fieldset class="rows">
      <Heading field={field} />
      {all.map((row, index) => (
        <div class="row" key={index}>
          {rows.map((child) => (
            <Field
              key={child.key}
              field={child}
              value={row[child.key]}
              onChange={(changed) => onChange(all.with(index, { ...row, [child.key]: changed }))}
              around={around}
            />
          ))}
          {filled.length > 0 && (
            <button
              type="button"
              class="link"
              onClick={() => onChange(all.toSpliced(index, 1))}
              aria-label={`Remove row ${index + 1} of ${field.label}`}
            >
              Remove row
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        class="link add"
        aria-label={`Add a row to ${field.label}`}
        onClick={() => onChange([...all, {}])}
      >
        + Add a row
      </button>
    </fieldset>
  );
}

/** Names with values, which the person makes up. */
function Dictionary({ field, value, onChange }: Filling) {
  const entries = Object.entries((value ?? {}) as Record<string, string>);
  const shown = [...entries, ['', ''] as [string, string]];
  const change = (index: number, entry: [string, string]) =>
    onChange(Object.fromEntries(shown.with(index, entry).filter(([name]) => name)));
  return (
    <fieldset class="rows">
      <Heading field={field} />
      {shown.map(([name, content], index) => (
        <div class="entry" key={index}>
          <input
            aria-label={`Name ${index + 1} of ${field.label}`}
            placeholder="Name"
            value={name}
            onInput={(event) => change(index, [event.currentTarget.value, content])}
          />
          <input
            aria-label={`Value ${index + 1} of ${field.label}`}
            placeholder="Value"
            value={content}
            onInput={(event) => change(index, [name, event.currentTarget.value])}
          />
        </div>
      ))}
    </fieldset>
  );
}
