/** What a person calls the fields of a rule set. */
export const TITLES: Readonly<Record<string, string>> = {
  $schema: 'JSON Schema', schemaVersion: 'Version of the format', id: 'Id', version: 'Version', published: 'Published', expires: 'Expires', minExtension: 'Oldest extension', language: 'Language', department: 'Department',
  name: 'Name', contact: 'Contact', changeNote: 'What changed', preflight: 'Pre-flight', sources: 'Sources', lists: 'Lists', rules: 'Rules',
  checklist: 'Checklist', modes: 'Modes', accounts: 'Accounts', title: 'Title', url: 'Address', licence: 'Licence', read: 'How it was read',
  lastChecked: 'Last checked', kind: 'Kind', params: 'Settings', severity: 'Severity', enabled: 'Switched on', message: 'What to do', why: 'Why',
  source: 'Source', examples: 'Examples', bad: 'Bad examples', good: 'Good examples', question: 'Question', priority: 'Priority', triggers: 'Triggers',
  hashtags: 'Hashtags', acronyms: 'Acronyms', venues: 'Venues', roleAddresses: 'Team addresses', phones: 'Telephone numbers', channels: 'Channels',
  videos: 'Videos', from: 'From', until: 'Until', severities: 'Severities', handle: 'Handle', limit: 'Limit', words: 'Words', post: 'Kind of post',
  glossary: 'Glossary', term: 'Term', definition: 'Definition', synonyms: 'Other words', oldNames: 'Old names', translations: 'In other languages',
  seeAlso: 'See also', era: 'Era', since2009: 'What changed since 2009', tags: 'Tags', guidance: 'Guidance', part: 'Part', in2009: 'In 2009', superseded: 'What no longer holds', shows: 'List shown',
  objectives: 'Objectives', statement: 'Statement', measures: 'Measures', level: 'Level', contentTypes: 'Kinds of post', group: 'Group', clearance: 'Clearance', counts: 'Counts',
  cadence: 'How often', fewest: 'Fewest', most: 'Most', gap: 'Minutes between', links: 'Links', label: 'Label', linkHosts: 'Hosts of links', text: 'Text', context: 'Context', fixed: 'Text once fixed', now: 'Now', scheduledFor: 'Scheduled for', pollOptions: 'Poll choices', longPosts: 'Long posts', media: 'Media',
  directory: 'Directory', directoryCategories: 'Directory categories', about: 'What it is for', choose: 'How to choose', category: 'Category', organisation: 'Organisation',
  reviewBy: 'Review by', notes: 'Notes',
  short: 'Short form', long: 'In full', known: 'Known', always: 'Always', en: 'In English', cy: 'In Welsh', reply: 'Reply', quote: 'Quote', thread: 'Thread', index: 'Place in the thread',
  count: 'Posts in the thread', poll: 'Poll', account: 'Account', alt: 'Picture description',
};

/** What a person calls an entry of a list or a table. */
export const ENTRY: Readonly<Record<string, string>> = {
  rules: 'Rule', checklist: 'Question', modes: 'Mode', accounts: 'Own account', sources: 'Source', glossary: 'Term', directory: 'Account', directoryCategories: 'Category',
  guidance: 'Article', objectives: 'Objective', contentTypes: 'Kind of post', links: 'Link',
};

/** What a person calls a field of a rule set, or its key where it has no title. */
export const titleOf = (field: string): string => (Object.hasOwn(TITLES, field) ? TITLES[field]! : field);
