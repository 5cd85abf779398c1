import { humanize } from '../../core/input/humanize.ts';
import { isRecord, type Raw } from '../../core/raw.ts';
import { contactCustomFields } from '../contacts/schema.ts';

/** What HighLevel writes beside the answers. */
const TECHNICAL = new Set([
  'eventData',
  'fieldsOriSequance',
  'formId',
  'ip',
  'location_id',
  'sessionFingerprint',
  'sessionId',
  'signatureHash',
  'submissionId',
  'Timezone',
]);

/** HighLevel's own fields have names such as `full_name`, custom fields their IDs. */
const isCustom = (key: string) => !/^[a-z_]+$/.test(key);

/** The fields that were filled in, in the order of the form, and the answers. */
function answered({ others }: Raw): [string, unknown][] {
  const values = isRecord(others) ? others : {};
  const inOrder = Array.isArray(values.fieldsOriSequance) ? values.fieldsOriSequance : [];
  const keys = new Set([...inOrder.map(String), ...Object.keys(values)]);
  return [...keys].filter((key) => !TECHNICAL.has(key)).map((key) => [key, values[key]]);
}

/** An answer as one text: options and files one after another, a file by its URL. */
function textOf(answer: unknown): string {
  if (Array.isArray(answer) || (isRecord(answer) && !answer.url)) {
    return Object.values(answer).map(textOf).filter(Boolean).join(', ');
  }
  return String((isRecord(answer) ? answer.url : answer) ?? '');
}

/**
 * The answers of a submission, each by the question that people know. HighLevel writes them under the names
 * and IDs of fields, without the labels of the form: https://marketplace.gohighlevel.com/docs/ghl/forms/get-forms-submissions
 */
export const submittedFields: typeof contactCustomFields = {
  ...contactCustomFields,
  present: (record) => answered(record).some(([key]) => isCustom(key)),
  decode: (record, definitions) => {
    const all = answered(record);
    const customFields = all.filter(([key]) => isCustom(key)).map(([id, value]) => ({ id, value }));
    const decoded = contactCustomFields.decode({ ...record, customFields }, definitions);
    const custom = new Map(
      (decoded.customFields as Raw[]).map((field) => [field.id as string, field]),
    );
    const answers = all
      .map(([key, value]) => {
        const { name = humanize(key), value: answer = value } = custom.get(key) ?? {};
        return { question: String(name), answer: textOf(answer) };
      })
      .filter(({ answer }) => answer);
    return {
      ...decoded,
      answers,
      answersText: answers.map(({ question, answer }) => `${question}: ${answer}`).join('\n'),
    };
  },
};
