type Sentence = Record<string, unknown>;

/** The whole text of a call from its sentences, which the vendor sends in any order. */
export function transcriptionOf(
  record: Record<string, unknown>,
  { messageId }: { messageId: string },
): Record<string, unknown> {
  const sentences = [...(record.sentences as Sentence[])].sort(
    (one, other) => Number(one.sentenceIndex) - Number(other.sentenceIndex) || 0,
  );
  return {
    id: messageId,
    text: sentences.map(({ transcript }) => transcript).join(' '),
    sentences,
  };
}
