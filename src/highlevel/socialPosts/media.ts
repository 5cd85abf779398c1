/** Files that a post may show: https://marketplace.gohighlevel.com/docs/ghl/social-planner/create-post */
export const MEDIA_TYPES = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/gif': 'GIF',
  'video/mp4': 'MP4',
  'video/mov': 'MOV',
  'video/webm': 'WebM',
};

const typeOf = (url: string): string | undefined => {
  const [, ending = ''] = /\.(\w+)(?:[?#]|$)/.exec(url) ?? [];
  const known = ending.toLowerCase().replace(/^jpg$/, 'jpeg');
  return Object.keys(MEDIA_TYPES).find((type) => type.endsWith(`/${known}`));
};

type Row = {
  mediaUrl: string;
  mediaType?: string | undefined;
  mediaCaption?: string | undefined;
};

/** The media of a post, each with its type, which HighLevel insists on. */
export const typed = (rows: readonly Row[] = []) =>
  rows.map(({ mediaUrl, mediaType, mediaCaption }) => ({
    url: mediaUrl,
    type: mediaType ?? typeOf(mediaUrl),
    ...(mediaCaption !== undefined && { caption: mediaCaption }),
  }));

/** What is wrong with the media of a post. */
export const checkMedia = ({ media }: { media?: readonly Row[] | undefined }): string[] =>
  typed(media).every(({ type }) => type)
    ? []
    : ['Media: the URL does not tell the type of the file. Choose File Type.'];
