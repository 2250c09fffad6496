const PARTS = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<svg><script>alert(1)</script></svg>', '<iframe srcdoc="<script>alert(1)</script>">', '<a href="javascript:alert(1)">x</a>',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">', '<style>*{display:none}</style>', '<link rel=stylesheet href=//evil.example>', '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<base href=//evil.example>', '<form action=//evil.example><input name=q>', '<object data=//evil.example>', '<embed src=//evil.example>', '<template><script>alert(1)</script></template>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea></textarea><script>alert(1)</script>', '</p></div></article><script>alert(1)</script>', '--><script>alert(1)</script><!--', ']]><script>alert(1)</script>', '<details open ontoggle=alert(1)>', '<video><source onerror=alert(1)>',
  '<marquee onstart=alert(1)>', '<body onload=alert(1)>', '<input autofocus onfocus=alert(1)>', '<button formaction=javascript:alert(1)>x</button>', '<x onclick=alert(1)>', '"onmouseover="alert(1)', "'><script>alert(1)</script>", '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}', '&lt;script&gt;alert(1)&lt;/script&gt;', '&#60;script&#62;alert(1)', '\\u003cscript\\u003e', '[x](javascript:alert(1))', '[x](data:text/html,<script>alert(1)</script>)', '[x](https://evil.example)', '![x](https://evil.example/x.png)',
  '[<img src=x onerror=alert(1)>](bad)', '**<script>alert(1)</script>**',
];
const AROUND: readonly ((part: string) => string)[] = [
  (part) => part,
  (part) => `- ${part}`,
  (part) => `Words before ${part} and after`,
  (part) => `**${part}**`,
  (part) => part.toUpperCase().replaceAll(' ', '\u00a0'),
  (part) => `\n\n${part}\u202e\0`,
];

/** More than two hundred texts that do harm where any of them is read as more than text. */
export const hostileTexts: readonly string[] = PARTS.flatMap((part) => AROUND.map((around) => around(part)));

const SCHEMES = ['javascript:', 'JaVaScRiPt:', ' javascript:', 'java\tscript:', 'data:text/html,', 'vbscript:', 'blob:https://www.gov.uk/', 'file:///etc/', 'ftp://www.gov.uk/', 'http://www.gov.uk/', 'chrome-extension://aaaa/', 'moz-extension://aaaa/', 'about:blank#', 'view-source:https://www.gov.uk/', 'ws://www.gov.uk/'];
const HOSTS = ['evil.example', 'www.gov.uk.evil.example', 'evil.example\\@www.gov.uk', 'www.gov.uk@evil.example', 'user:pass@www.gov.uk', 'www.gov.uk:8443', 'wwwgov.uk', 'www.gov.uk.', 'xn--wwwgv-3ve.uk', 'www.gоv.uk', 'WWW.GOV.UK.evil.example', '127.0.0.1', '[::1]', 'localhost', 'gov.uk'];
const ENDS = ['', '/', '/page?next=https://www.gov.uk', '/#https://www.gov.uk', '/%2e%2e/www.gov.uk'];

/** A hundred and fifty addresses none of which may become a link where only www.gov.uk is listed. */
export const hostileAddresses: readonly string[] = [...SCHEMES.flatMap((scheme) => ENDS.map((end) => `${scheme}alert(1)${end}`)), ...HOSTS.flatMap((host) => ENDS.map((end) => `https://${host}${end}`))];
