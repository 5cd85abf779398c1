/** The fields that an operation's `input` is made of. */
export { apiPath } from './fields/apiPath.ts';
export { choice, parseYesNo, yesNo } from './fields/choices.ts';
export { type FieldOptions, required } from './fields/field.ts';
export { json, jsonList, jsonObject } from './fields/json.ts';
export { joined, lineItems, list } from './fields/lists.ts';
export { integer, number, numbers } from './fields/numbers.ts';
export { type OpenValue, openValue } from './fields/openValue.ts';
export {
  email,
  file,
  longText,
  password,
  phone,
  recordId,
  term,
  text,
  webAddress,
} from './fields/text.ts';
export { date, dateTime, duration, timeOfDay, timeZone } from './fields/times.ts';
