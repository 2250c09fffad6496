const NEEDS_POSTS = 'It needs the posts that the account has sent, which the extension does not read or keep.';
const NEEDS_REQUEST = 'It needs a request to another server, and a draft or its links never leave the computer.';
const NEEDS_PLAN = 'It needs to know what else is planned, which no draft shows.';
const NO_GROUND =
  'No words of a draft give a ground to ask it, and a question at every post is answered without reading.';

/** Why rows of the catalogue have no rule and no statement, in a sentence each. */
export const NOT_BUILT: Readonly<Record<string, string>> = {
  'utm/missing': 'It needs to know that a campaign is running, and what its links are to carry.',
  'sec/embargo-clock': NEEDS_REQUEST,
  'prop/party-handle':
    'A list of the handles of all parties would be out of date soon; a department can list them in a rule of its own.',
  'cad/min-gap': NEEDS_POSTS,
  'cad/daily-max': NEEDS_POSTS,
  'cad/daily-min': NEEDS_POSTS,
  'cad/duplicate': NEEDS_POSTS,
  'cad/quiet-hours': 'The hours of a team are its own, and a post in an emergency is right at any hour.',
  'lang/pair': 'The page shows one post, so the one in the other language cannot be looked for.',
  'plain/long-words': 'Long words in posts are mostly names and services, which a writer cannot change.',
  'plain/reading-age': 'Scores of readability are not reliable for texts under 100 words, and posts are shorter.',
  'hash/unknown': 'Most good hashtags are in no list, so it would speak of nearly all of them.',
  'tone/pronoun-mix': '“We” and “the council” in one post are both right where each is used with care.',
  'prop/mp-handle':
    'Whether a handle is that of a candidate changes with each election, and a visit to a constituency is fine.',
  'prop/quote-unattributed':
    'Titles, names and sayings stand in quotation marks as well, and a rule cannot tell them apart.',
  'elect/repost': 'The page does not show whose post is reposted in a way that can be relied upon.',
  'stat/market': 'Which figures move markets, and when they come out, is known to the department, not from the words.',
  'stat/chart-image': 'A picture is not read, so nothing shows that it is a chart.',
  'link/third-party': 'Most links to others are right, and nothing in the address shows which are not.',
  'link/dead': NEEDS_REQUEST,
  'content/headline-copy': NEEDS_REQUEST,
  'content/mix': NEEDS_POSTS,
  'content/broadcast-only': NEEDS_POSTS,
  'content/only-channel': 'Whether the same is on a website cannot be seen in a draft.',
  'mention/unknown': 'Most accounts that a post names are in no list of the department.',
  'mention/leading': 'How far X shows a post that begins with a handle is not published and has changed.',
  'mention/many': 'Thanks to several partners are usual, and only one guide asks for handles at the end.',
  'crisis/scheduled': NEEDS_PLAN,
  'ai/assisted': 'Nothing in a draft shows surely that a machine helped.',
  'q/relevant': NO_GROUND,
  'q/parliament': 'An announcement is hinted at by a rule; whether Parliament was told first is asked in the guidance.',
  'q/autopilot': NO_GROUND,
  'q/doubt': NO_GROUND,
  'q/public-meeting': NO_GROUND,
  'q/alt-meaning': 'What a description lacks is hinted at by the rules about alt text; the picture itself is not read.',
  'q/contrast': 'A picture is not read, and asked at every picture it would not be answered.',
  'q/flash': 'A film is not read, and hardly any film of a public body flashes.',
  'q/emoji-spoken': 'The rules about emoji say it where emoji do harm.',
  'q/not-only': NO_GROUND,
  'q/chart-zero': 'A picture is not read, so nothing shows that it is a chart.',
  'q/disinfo': 'Which claims are false is not known from a draft.',
  'q/retweet-check': 'The page does not show a repost as a draft before it is sent.',
  'q/devolution': 'Which nations a policy is for is not known from a draft, and most posts name their place.',
  'q/welsh': 'Which accounts post in two languages is known to the department, which can add the question.',
  'q/ai': 'Nothing in a draft shows surely that a machine helped.',
  'q/consultation':
    'A question to readers is also a way to greet them, and a consultation has its own page of answers.',
};
