/** Pages: what of them is text, in what layout, and with which roles. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument, type Source } from '../../src/intake/index.ts';

const HTML = { name: 'html', mediaType: 'text/html' } as const;

function read(html: string): Source {
  const found = readDocument(HTML, new TextEncoder().encode(html));
  assert.ok(!('refused' in found), 'refused' in found ? found.refused.message : '');
  return found.source;
}

/** Each block as its role, its level and post where it has them, and its words. */
function blocks(html: string): string[] {
  const { text, blocks } = read(html);
  return blocks.map(({ role, level, post, start, end }) => {
    const number = post === undefined ? '' : `#${post}`;
    return `${role}${level ?? ''}${number}: ${text.slice(start, end)}`;
  });
}

test('blocks stand apart by a blank line; inline words run together', () => {
  assert.equal(
    read('<p>One <b>bo</b>ld\n <i>word</i>.</p><div>Two<div>Three</div>four</div>').text,
    'One bold word.\n\nTwo\n\nThree\n\nfour',
  );
});

test('white space collapses as on the page; a no-break space stays', () => {
  assert.equal(read('<p>  a \n\t b&nbsp;&nbsp;c <b> d</b></p>').text, 'a b\u00a0\u00a0c d');
  assert.equal(read('<p>a<b> </b>b</p>').text, 'a b');
});

test('a br is a new line, and two begin a paragraph', () => {
  assert.deepEqual(blocks('<div>a <br> b<br><br><br>c</div>'), ['paragraph: a\nb', 'paragraph: c']);
});

test('pre keeps its layout, and is code only where the page says so', () => {
  assert.deepEqual(blocks('<pre>\na  b\n  c</pre><pre><code>x  y</code></pre>'), [
    'paragraph: a  b\n  c',
    'code: x  y',
  ]);
});

test('entities are characters; no surrogate is left alone', () => {
  assert.equal(
    read('<p>&ldquo;caf&eacute;&rdquo; &amp;lt; &#x1F600; &#xD800;</p>').text,
    '“café” &lt; \u{1f600} \ufffd',
  );
});

test('what is not shown is left out', () => {
  const hidden = [
    '<script>x</script><style>x</style><template>x</template><noscript>x</noscript><svg><text>x</text></svg>',
    '<p hidden>x</p><p aria-hidden="true">x</p><p style="color:red; display : none">x</p><dialog>x</dialog>',
    '<!-- x --><iframe>x</iframe><title>x</title>',
  ];
  assert.equal(read(`<p>a</p>${hidden.join('')}<p>b</p>`).text, 'a\n\nb');
});

test('headings have their rank, and the best of the page is its title', () => {
  assert.deepEqual(blocks('<h1>T</h1><p>a</p><h2>S</h2><p>b</p><h1>U</h1>'), [
    'title1: T',
    'paragraph: a',
    'heading2: S',
    'paragraph: b',
    'heading1: U',
  ]);
  assert.deepEqual(blocks('<h1 class="site-title">Site</h1><h2 class="entry-title">T</h2>'), [
    'heading1: Site',
    'title2: T',
  ]);
  assert.deepEqual(blocks('<h1><img alt="logo"></h1><h1>T</h1>'), ['title1: T']);
});

test('lists, quotations, captions, rules and code have their roles', () => {
  assert.deepEqual(
    blocks(
      '<ul><li>a<li>b<ol><li>c</ol></ul><blockquote><p>q</p><ul><li>r</ul></blockquote><figure><img alt="x"><figcaption>d</figcaption></figure><hr>',
    ),
    ['list: a', 'list: b', 'list: c', 'quotation: q', 'quotation: r', 'caption: d', 'separator: ---'],
  );
  assert.equal(read('<p>x</p><ul><li>a<li>b</ul><ul><li>c</ul>').text, 'x\n\na\nb\n\nc');
});

test('a table of data is one block: cells by tabs, rows by new lines', () => {
  assert.deepEqual(blocks('<table><caption>Boats</caption><tr><th>Day<th>Boats<tr><td>Mon<td><b>4</b> small</table>'), [
    'caption: Boats',
    'table: Day\tBoats\nMon\t4 small',
  ]);
});

test('a table that places things on the page is none', () => {
  assert.deepEqual(blocks('<table><tr><td>Menu</td><td><p>a</p><p>b</p></td></tr></table>'), [
    'paragraph: Menu',
    'paragraph: a',
    'paragraph: b',
  ]);
  const prose = 'word '.repeat(200).trim();
  assert.deepEqual(blocks(`<table><tr><td>x</td><td>${prose}</td></tr></table>`), [
    'paragraph: x',
    `paragraph: ${prose}`,
  ]);
  assert.deepEqual(blocks('<table><tr><td>a</td></tr><tr><td>b</td></tr></table>'), ['paragraph: a', 'paragraph: b']);
});

test('bylines and times are known by their marks, with the day that markup gives', () => {
  const { text, blocks: found } = read(
    '<h1>T</h1><p class="byline">By Ann Bee</p><div>Posted by <a rel="author">Cy Dee</a></div><p>Updated <time datetime="2031-04-02T10:00">2 April</time></p><address>Ann Bee</address>',
  );
  assert.deepEqual(
    found.map((each) => [each.role, text.slice(each.start, each.end), each.day]),
    [
      ['title', 'T', undefined],
      ['byline', 'By Ann Bee', undefined],
      ['byline', 'Posted by Cy Dee', undefined],
      ['time', 'Updated 2 April', '2031-04-02'],
      ['byline', 'Ann Bee', undefined],
    ],
  );
});

test('a paragraph that mentions a time or an author is a paragraph', () => {
  const prose =
    'The council met again on <time datetime="2031-04-02">Tuesday</time> and went through all of the reports.';
  assert.deepEqual(blocks(`<p>${prose}</p>`), [`paragraph: ${prose.replaceAll(/<[^>]+>/g, '')}`]);
  const bio = `<b class="author">Ann Bee</b> ${'has written about harbours for years. '.repeat(3).trim()}`;
  assert.deepEqual(blocks(`<p>${bio}</p>`), [`paragraph: ${bio.replaceAll(/<[^>]+>/g, '')}`]);
});

test('navigation, page headers and footers, asides, forms and notices are furniture', () => {
  assert.deepEqual(
    blocks(
      '<header>Logo</header><nav><ul><li>Home</ul></nav><main><h1>T</h1><p>a</p><aside>See also</aside><form>Sign up</form><div class="cookie-notice">Cookies</div><footer>Filed under</footer></main><footer>Imprint</footer>',
    ),
    [
      'furniture: Logo',
      'furniture: Home',
      'title1: T',
      'paragraph: a',
      'furniture: See also',
      'furniture: Sign up',
      'furniture: Cookies',
      'paragraph: Filed under',
      'furniture: Imprint',
    ],
  );
});

test('a header, form or class around the article itself is none', () => {
  assert.deepEqual(blocks('<header><h1>T</h1><p class="byline">By A</p></header><p>a</p>'), [
    'title1: T',
    'byline: By A',
    'paragraph: a',
  ]);
  assert.deepEqual(blocks('<form><p>a</p><p>b</p><p>c</p></form>'), ['paragraph: a', 'paragraph: b', 'paragraph: c']);
  assert.deepEqual(blocks('<div class="sidebar"><article><p>a</p></article></div>'), ['paragraph: a']);
});

test('a page of nothing but furniture is taken for what it says', () => {
  assert.deepEqual(blocks('<nav>a</nav><footer>b</footer>'), ['paragraph: a', 'paragraph: b']);
});

test('several posts are numbered, each with its title; comments belong to their post', () => {
  assert.deepEqual(
    blocks(
      '<h1>Blog</h1><article><h2>One</h2><p>a</p><article><h3>Re</h3><p>c</p></article></article><div class="h-entry"><p>b</p></div><aside><article>ad</article></aside>',
    ),
    [
      'heading1: Blog',
      'title2#0: One',
      'paragraph#0: a',
      'heading3#0: Re',
      'paragraph#0: c',
      'paragraph#1: b',
      'furniture: ad',
    ],
  );
  assert.deepEqual(blocks('<article><p>a</p></article>'), ['paragraph: a']);
});

test('nesting of 100,000 levels is read', () => {
  for (const [open, close] of [
    ['<div>', '</div>'],
    ['<b>', '</b>'],
    ['<ul><li>', ''],
    ['<table><tr><td>', ''],
    ['<article>', ''],
    ['<h1><div>', ''],
    ['<blockquote>', '</blockquote>'],
  ] as const) {
    assert.ok(read(`${open.repeat(100_000)}deep${close.repeat(100_000)}`).text.includes('deep'), open);
  }
});

test('markup that multiplies itself is refused', () => {
  const html = Array.from({ length: 3000 }, (_, i) => `<p><font size=${i}>x`).join('');
  const found = readDocument(HTML, new TextEncoder().encode(html));
  assert.ok('refused' in found);
  assert.equal(found.refused.code, 'markup-unreadable');
});

test('a page says its encoding itself', () => {
  const page = (head: string): Uint8Array =>
    Uint8Array.from(`${head}<p>\xcf\xf0\xe8\xe2\xe5\xf2`, (c) => c.charCodeAt(0));
  for (const head of [
    '<meta charset="windows-1251">',
    '<META http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    '<?xml version="1.0" encoding="windows-1251"?>',
  ]) {
    const found = readDocument(HTML, page(head));
    assert.ok(!('refused' in found));
    assert.equal(found.source.text, 'Привет');
    assert.equal(found.encoding, 'windows-1251');
    assert.deepEqual(found.problems, []);
  }
});
