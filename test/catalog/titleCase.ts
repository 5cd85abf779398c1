const SMALL = 'a|an|and|as|at|by|for|from|in|into|of|on|or|per|the|to|with';
const RAISED = new RegExp(` (?:${SMALL}) (?=[^(])`, 'i');
const LOWERED = new RegExp(`^(?:${SMALL}|km)$`);

/** Units in words that a label has in parentheses: "Duration (minutes)". */
const UNIT = /\((milliseconds?|seconds?|minutes?|hours?|days?|pixels?)\b/i;

const isLower = (found: RegExpMatchArray | null) =>
  found === null || found[0] === found[0].toLowerCase();

/** Whether small words, but for the first and the last, and units are in lower case and all other words in upper case. */
export function isTitleCase(label: string): boolean {
  const words = label.replace(/\([^)]*\)/g, '').split(' ');
  return (
    isLower(label.match(RAISED)) &&
    isLower(label.match(UNIT)) &&
    words.every((word, index) => !/^[a-z]/.test(word) || (index > 0 && LOWERED.test(word)))
  );
}
