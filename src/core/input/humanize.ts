const SPELLED: Record<string, string> = {
  id: 'ID',
  url: 'URL',
  dnd: 'DND',
  ftp: 'FTP',
  utm: 'UTM',
};

/** `dueDate` -> "Due Date", `business_id` -> "Business ID", `address1` -> "Address 1". */
export function humanize(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .split(/[\s_]+/)
    .filter(Boolean)
    .map((word) => SPELLED[word.toLowerCase()] ?? word[0]!.toUpperCase() + word.slice(1))
    .join(' ');
}
