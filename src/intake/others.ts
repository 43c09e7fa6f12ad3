/**
 * Kinds of files that are not read, by extension: those that this version does not read yet, and
 * those that hold no articles.
 *
 * In: nothing. Out: a table from extension to kind, and the names of files that systems leave
 * behind. `what` completes "This is …".
 */
export interface OtherKind {
  readonly mediaType: string;
  readonly what: string;
  /** True where it may hold articles: then it is refused, not left aside. */
  readonly later?: true;
}

/** Files that systems and programs leave behind, by their name in lower case. */
export const SYSTEM =
  /^(?:\.ds_store|\.localized|thumbs\.db|ehthumbs\.db|desktop\.ini|\._.*|~\$.*|\.~lock\..*|\.gitignore|\.gitattributes|\.gitkeep)$/;

type Row = readonly [string, OtherKind];

const rows = (extensions: string, kind: OtherKind): readonly Row[] =>
  extensions.split(' ').map((extension) => [extension, kind] as const);

const aside = (mediaType: string, what: string, extensions: string): readonly Row[] =>
  rows(extensions, { mediaType, what });

const later = (mediaType: string, what: string, extensions: string): readonly Row[] =>
  rows(extensions, { mediaType, what, later: true });

/** Kinds that are not read, by extension in lower case. */
export const OTHERS: ReadonlyMap<string, OtherKind> = new Map([
  ...later('application/pdf', 'a PDF', 'pdf'),
  ...later('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'a DOCX document', 'docx docm'),
  ...later('application/msword', 'a document of a word processor', 'doc dot wpd pages'),
  ...later('application/vnd.oasis.opendocument.text', 'an OpenDocument text', 'odt fodt'),
  ...later('application/rtf', 'an RTF document', 'rtf'),
  ...later('application/epub+zip', 'an e-book', 'epub mobi azw3'),
  ...later('message/rfc822', 'a mail', 'eml emlx msg'),
  ...later('application/mbox', 'a mailbox', 'mbox mbx'),
  ...later('multipart/related', 'a page saved as one archive (MHTML)', 'mht mhtml'),
  ...later('application/rss+xml', 'a feed (RSS or Atom)', 'rss atom'),
  ...later('application/warc', 'a web archive (WARC)', 'warc wacz'),
  ...later('application/zip', 'a ZIP archive', 'zip'),
  ...later('application/vnd.ms-excel', 'a spreadsheet', 'xls xlsx ods numbers'),
  ...later('application/vnd.apache.parquet', 'a Parquet table', 'parquet'),
  ...aside('image/*', 'an image', 'jpg jpeg png gif webp svg svgz bmp tif tiff ico heic heif avif psd ai eps'),
  ...aside('audio/*', 'a sound recording', 'mp3 wav ogg oga opus flac m4a aac aiff wma mid midi'),
  ...aside('video/*', 'a film', 'mp4 m4v mov avi mkv webm mpg mpeg wmv flv ogv'),
  ...aside('font/*', 'a font', 'ttf otf woff woff2 eot'),
  ...aside('text/css', 'a style sheet', 'css scss less'),
  ...aside('text/javascript', 'a program', 'js mjs cjs ts map wasm'),
  ...aside('application/octet-stream', 'a program', 'exe dll so dylib bin class jar apk msi deb rpm'),
  ...aside('application/octet-stream', 'an image of a disk', 'iso dmg img'),
  ...aside('application/octet-stream', 'a packed archive of a kind that is not opened', 'tar tgz gz bz2 xz zst 7z rar'),
  ...aside('application/vnd.sqlite3', 'a database', 'db sqlite sqlite3 db-wal db-shm db-journal'),
  ...aside('application/vnd.sqlite3', 'a study', 'tellings tellings-wal tellings-shm tellings-journal'),
]);
