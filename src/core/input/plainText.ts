/** Marks of reading direction and characters without width, which come along with what people copy. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text without invisible characters, trimmed. */
export const visible = (text: string): string => text.replace(INVISIBLE, '').trim();

/** The same text in ordinary characters: `＋４１` is `+41`, a dash of any length is `-`, a space of any width is one. */
export const plain = (text: string): string =>
  visible(text)
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, ' ')
    .trim();
