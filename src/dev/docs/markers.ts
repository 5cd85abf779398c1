const start = (name: string) => `<!-- ${name}: generated, do not edit -->`;
const end = (name: string) => `<!-- /${name} -->`;

/** Replaces the part of a text between the markers of a name. @throws Error when the text has no such markers. */
export function withGenerated(text: string, name: string, generated: string): string {
  const [before, rest] = split(text, start(name));
  const [, after] = split(rest, end(name));
  return `${before}${start(name)}\n\n${generated}\n\n${end(name)}${after}`;
}

function split(text: string, marker: string): [string, string] {
  const at = text.indexOf(marker);
  if (at < 0) {
    throw new Error(`The text has no marker ${marker}`);
  }
  return [text.slice(0, at), text.slice(at + marker.length)];
}
