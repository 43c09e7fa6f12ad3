/**
 * What a Markdown document promises: the files it links to, the headings it has, the commands it shows.
 *
 * In: the document's text. Out: plain strings. It reads what our own documents use (inline links, `#` headings,
 * fenced blocks marked `sh`) and no more of Markdown.
 */

/** Targets of inline links and pictures, as written; links to other sites are left out. */
export function linksIn(text: string): string[] {
  const targets = [...withoutFences(text).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"\s]+)"/g)];
  return targets.map((match) => match[1] ?? match[2] ?? '').filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target));
}

/** Anchors of the headings, made as code hosts make them. */
export function anchorsIn(text: string): string[] {
  return [...withoutFences(text).matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

/** Commands in blocks fenced as `sh`: one for each step of a line joined by `&&`, comments and continued lines resolved. */
export function commandsIn(text: string): string[] {
  return [...text.matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm)]
    .flatMap(([, block = '']) => block.replace(/ *\\\n */g, ' ').split('\n'))
    .flatMap((line) => line.replace(/(?:^|\s)#.*$/, '').split('&&'))
    .map((command) => command.trim())
    .filter((command) => command !== '');
}

const withoutFences = (text: string): string => text.replace(/^ *```[\s\S]*?^ *```/gm, '').replace(/`[^`\n]*`/g, '');
