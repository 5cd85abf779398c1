import { isRecord } from '../raw.ts';

/** Other names of properties: of those at the top (`location_id`), and of those inside another one wherever it is (`dndSettings.Email`). */
export type PropertyNames = Readonly<Record<string, string>>;

/** A value whose properties have their other names. */
export function renamed(value: unknown, names: PropertyNames | undefined, inside = ''): unknown {
  if (!names) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((one) => renamed(one, names, inside));
  }
  if (!isRecord(value)) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      names[inside + key] ?? key,
      renamed(inner, names, `${key}.`),
    ]),
  );
}

/** The declared name of a property that a vendor complains about: `dndSettings.Email.status` for `dndSettings.email.status`. */
export function declaredName(property: string, names: PropertyNames = {}): string {
  for (const [declared, name] of Object.entries(names)) {
    const sent = [...declared.split('.').slice(0, -1), name].join('.');
    if (property === sent || property.startsWith(`${sent}.`)) {
      return declared + property.slice(sent.length);
    }
  }
  return property;
}
