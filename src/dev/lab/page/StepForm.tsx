import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormField } from '../api.ts';
import { type Around, Field } from './Field.tsx';
import { server } from './server.ts';
import { type Earlier, isEmpty, type PageStep, withValue } from './zap.ts';

/** The form of a step, loaded anew whenever a field that decides about others changes. */
export function StepForm({
  step,
  earlier,
  results,
  onChange,
  addSearch,
}: {
  step: PageStep;
  earlier: readonly Earlier[];
  results: readonly unknown[];
  onChange: (change: Partial<PageStep>) => void;
  addSearch?: Around['addSearch'];
}) {
  const { form, input } = step;
  const [problem, setProblem] = useState('');
  const deciding = (form?.fields ?? []).filter(({ changesForm }) => changesForm);
  const decided = JSON.stringify(deciding.map(({ key }) => input[key]));
  const shownFor = useRef('');
  const wanted = `${step.key} ${step.account} ${decided}`;

  useEffect(() => {
    if (form && shownFor.current === wanted) return;
    let isCurrent = true;
    server.form(step).then(
      (loaded) => {
        if (!isCurrent) return;
        const among = loaded.fields.filter(({ changesForm }) => changesForm);
        shownFor.current = `${step.key} ${step.account} ${JSON.stringify(among.map(({ key }) => input[key]))}`;
        setProblem(loaded.failure?.message ?? '');
        onChange({ form: loaded });
      },
      (error: Error) => isCurrent && setProblem(error.message),
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted]);

  if (!form) {
    return problem ? (
      <p class="problem" role="alert">
        {problem}
      </p>
    ) : (
      <p class="quiet" role="status">
        Loading the form…
      </p>
    );
  }
  const labels = new Map(form.fields.map(({ key, label }) => [key, label]));
  const around: Around = {
    step,
    earlier,
    results,
    labelOf: (key) => labels.get(key) ?? key,
    addSearch,
  };
  const shown = (field: FormField) => (
    <Field
      key={field.key}
      field={field}
      value={input[field.key]}
      around={around}
      onChange={(value) => {
        // What was chosen from a list that depends on this field is not in the list any more.
        const below = form.fields.filter(({ after }) => after.includes(field.key));
        const cleared = below.reduce((rest, { key }) => withValue(rest, key, ''), input);
        onChange({ input: withValue(cleared, field.key, value) });
      }}
    />
  );
  const groups = form.groups.map((group) => ({
    ...group,
    fields: form.fields.filter((field) => field.group === group.key),
  }));
  return (
    <div class="form">
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {form.fields.length === 0 && <p class="quiet">This step has nothing to fill in.</p>}
      {form.fields.filter(({ group }) => !group).map(shown)}
      {groups
        .filter(({ fields }) => fields.length > 0)
        .map(({ key, label, fields }) => (
          <details
            key={key}
            class="group"
            open={fields.some((field) => !isEmpty(input[field.key]))}
          >
            <summary>
              {label} <span class="quiet">{fields.length}</span>
            </summary>
            {fields.map(shown)}
          </details>
        ))}
    </div>
  );
}
