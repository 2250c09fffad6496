const list = (ids: string): readonly string[] => ids.trim().split(/\s+/);

/**
 * Everything that a draft could be checked for, as found by reading what public bodies publish for their writers: what
 * code can tell surely, what it can hint at, and what only a person can answer.
 */
export const CATALOGUE = {
  sure: list(`
    len/over-limit len/near-limit len/rt-headroom sent/too-long layout/no-breaks hash/too-many hash/lower-start
    hash/known-casing hash/abbr-caps hash/position hash/broken hash/digits-only hash/leet link/too-many link/shortener
    link/http link/internal link/position link/duplicate utm/case utm/chars utm/partial utm/medium utm/missing utm/foreign
    emoji/too-many emoji/repeat emoji/line-start emoji/mid-text emoji/no-space emoji/only emoticon/text art/ascii
    font/faux sym/for-word caps/shout caps/alternating ws/mimic punct/exclaim style/time style/time-range
    style/deadline-midnight style/date-ordinal style/date-range style/latin style/percent style/money style/hm-gov
    style/phone plain/swap alt/missing alt/too-long alt/prefix alt/generic alt/duplicate alt/repeats-post thread/flag
    thread/number sec/marking sec/embargo-text sec/embargo-clock sec/placeholder priv/nino priv/nhs-no
    priv/phone-personal priv/email-personal priv/postcode prop/party-handle stat/before-release cad/min-gap
    cad/daily-max cad/daily-min cad/duplicate date/weekday date/relative-scheduled date/past-event
    media/video-link-label yt/link-missing yt/tidy lang/pair rt/manual
  `),
  hint: list(`
    plain/avoid plain/metaphor plain/passive plain/acronym plain/jargon plain/long-words plain/reading-age hash/multiword
    hash/replaces-word hash/unknown hash/all-caps tone/first-singular tone/pronoun-mix tone/formal tone/self-promo
    tone/superlative tone/hook tone/polemical tone/rebuttal prop/party-name prop/mp-handle prop/campaign-verb
    prop/quote-unattributed prop/commercial prop/policy-announce elect/policy elect/repost stat/no-source
    stat/percent-points stat/loaded-verb stat/market stat/chart-image sec/minister-move sec/official-name
    priv/case-detail priv/ask-public link/cta-vague link/no-cta link/missing link/third-party link/dead yt/channel
    content/headline-copy content/mix content/broadcast-only content/only-channel incl/terms spell/us mention/unknown
    mention/leading mention/many cad/quiet-hours crisis/scheduled ai/assisted
  `),
  question: list(`
    q/cleared q/second-eyes q/right-account q/objective q/relevant q/political q/partisan q/parliament q/polemical
    q/autopilot q/accurate q/doubt q/public-meeting q/embargo q/whereabouts q/person q/own-channel q/captions
    q/alt-meaning q/contrast q/flash q/emoji-spoken q/hijack q/reply-ready q/not-only q/chart-zero q/stat-context
    q/election q/disinfo q/retweet-check q/devolution q/welsh q/ai q/consultation
  `),
} as const;

/** Rows that rules or statements of other names see to. */
export const BUILT_AS: Readonly<Record<string, readonly string[]>> = { 'hash/replaces-word': ['hash/position'] };
