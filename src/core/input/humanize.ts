const SPELLED: Record<string, string> = {
  id: 'ID',
  ids: 'IDs',
  url: 'URL',
  urls: 'URLs',
  dnd: 'DND',
  ftp: 'FTP',
  gpx: 'GPX',
  saas: 'SaaS',
  sms: 'SMS',
  tcx: 'TCX',
  utm: 'UTM',
  whatsapp: 'WhatsApp',
};

/** In title case, these are lower case between other words: "Out of Service", but "Created By". */
const SMALL = new Set('a an and at by for from in of on or per the to with'.split(' '));

/** `dueDate` -> "Due Date", `business_id` -> "Business ID", `address1` -> "Address 1". */
export function humanize(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .split(/[\s_]+/)
    .filter(Boolean)
    .map((word, index, all) => spelled(word, index > 0 && index < all.length - 1))
    .join(' ');
}

function spelled(word: string, isInside: boolean): string {
  const lower = word.toLowerCase();
  return (
    SPELLED[lower] ??
    (isInside && SMALL.has(lower) ? lower : word[0]!.toUpperCase() + word.slice(1))
  );
}

/** Names a value inside of a result: `contact__email` -> "Contact Email", `laps[]name` -> "Lap Name". */
export function humanizePath(path: string): string {
  const parts = path.split('[]');
  const last = parts.pop()!;
  return humanize([...parts.map(singular), last].join('_'));
}

const singular = (rows: string) => rows.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
