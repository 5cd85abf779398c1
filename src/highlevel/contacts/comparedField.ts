import type { OpenValue } from '../../core/input/fields.ts';
import type { Compares } from '../../core/operations/customFields.ts';
import type { Definition } from '../locations/customFields.ts';

/** Types of fields that hold numbers: https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-fields */
const NUMBERS = ['NUMERICAL', 'MONETORY'];

/** The custom field that people choose, and what they compare it with. */
export type ComparedField = {
  customFieldId?: string;
  customFieldOperator?: string;
  customFieldValue?: OpenValue;
  /** The value where the field holds numbers and equals one. */
  customFieldNumber?: number;
};

/** Whether a text is a number that people write otherwise than machines do: `1,200.50`, `$90`. */
function isWrittenNumber(value: OpenValue | undefined): boolean {
  const read = value?.number();
  return read != null && String(read.number) !== value!.text;
}

/** A field that holds numbers is equal to a number, not to the text that people write for it. */
export const comparedField: Compares<Definition> = {
  asked: ({ customFieldId, customFieldOperator = 'eq', customFieldValue }: ComparedField) =>
    customFieldId !== undefined &&
    ['eq', 'not_eq'].includes(customFieldOperator) &&
    isWrittenNumber(customFieldValue),
  fit: (values, definitions) => {
    const { customFieldId, customFieldValue }: ComparedField = values;
    const field = definitions.find(({ id }) => id === customFieldId);
    if (!field || !NUMBERS.includes(field.dataType)) {
      return values;
    }
    const { number, or } = customFieldValue!.number()!;
    return or === undefined
      ? { ...values, customFieldNumber: number }
      : `Custom Field Value could mean ${number} or ${or}. Write it as one of them.`;
  },
};
