/** The key of a result for the vendor's name: `share_map` becomes `shareMap`. */
export const camelCase = (name: string): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
