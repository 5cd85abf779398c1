import type { ComponentChildren } from 'preact';

const MARKED = /\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|\[(.+?)\]\((https:\/\/[^\s)]+)\)/g;

/** A help text with the marks that Zapier shows: bold, italic, code and links. */
export function Help({ text }: { text: string }) {
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const { 0: whole, 1: bold, 2: italic, 3: code, 4: label, 5: href, index } of text.matchAll(
    MARKED,
  )) {
    parts.push(text.slice(end, index));
    end = index + whole.length;
    if (bold) parts.push(<strong>{bold}</strong>);
    else if (italic) parts.push(<em>{italic}</em>);
    else if (code) parts.push(<code>{code}</code>);
    else
      parts.push(
        <a href={href} target="_blank" rel="noreferrer">
          {label}
        </a>,
      );
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}
