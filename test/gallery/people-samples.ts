import type { DirectoryState } from '../../components/popup/directory/types.ts';
import { directoryEntrySchema } from '../../lib/rule-set/directory-schema.ts';
import type { DirectoryEntry } from '../../lib/rule-set/schema.ts';
import { starterDirectory } from '../../lib/rule-set/starter/starter-directory.ts';

const { sources, linkHosts, directoryCategories: categories } = starterDirectory();
const today = '2026-11-23';
const account = (handle: string, more: object = {}): DirectoryEntry =>
  directoryEntrySchema.parse({ category: 'journalists', name: handle, handle, reviewBy: '2027-05-23', ...more });

const empty: DirectoryState = {
  categories,
  sources,
  linkHosts,
  department: [],
  own: [],
  damaged: false,
  today,
  inPopup: true,
};
const some: DirectoryState = {
  ...empty,
  department: [
    account('warm_homes_uk', {
      name: 'Warm homes campaign',
      category: 'own',
      why: 'Our own campaign: name it in every post about grants.',
      tags: ['grants', 'heating'],
    }),
    account('example_ctee', {
      name: 'Energy select committee',
      category: 'parliament',
      reviewBy: '2026-11-01',
      why: 'It examines our spending twice a year.',
    }),
  ],
  own: [
    account('energy_desk', {
      name: 'Energy correspondent',
      organisation: 'The Example',
      tags: ['prices', 'grid'],
      notes: 'Prefers figures with their source.',
    }),
    account('city_desk', { name: 'City editor', organisation: 'The Daily Example', reviewBy: '2026-09-30' }),
  ],
};
const word = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const long: DirectoryState = {
  ...empty,
  own: [
    account('fifteen_letters', {
      name: `${word} abc`,
      organisation: 'o'.repeat(80),
      category: 'c'.repeat(80),
      why: 'w'.repeat(300),
      tags: [word, word.slice(4)],
      notes: '<b>n</b> \u202egnal \u2066'.repeat(10),
    }),
  ],
};
const file = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A state of the list of people; `importing`: with the import open, and the file it has read. */
export type PeopleSample = { readonly state: DirectoryState; readonly importing: boolean; readonly file?: Uint8Array };

/** Every state of the list of people that is looked at and tried with axe. */
export const peopleStates: Readonly<Record<string, PeopleSample>> = {
  'people, first use': { state: empty, importing: false },
  'people, some': { state: some, importing: false },
  'people, storage damaged': { state: { ...some, damaged: true }, importing: false },
  'people, long names': { state: long, importing: false },
  'people, two thousand': {
    state: {
      ...empty,
      own: Array.from({ length: 2_000 }, (_, index) =>
        account(`account_${index}`, { name: `Account number ${index}` }),
      ),
    },
    importing: false,
  },
  'people, import in the popup': { state: some, importing: true },
  'people, import in a tab': { state: { ...some, inPopup: false }, importing: true },
  'people, file without handles': {
    state: { ...some, inPopup: false },
    importing: true,
    file: file('name,notes\nSomebody,x\n'),
  },
  'people, import preview': {
    state: { ...some, inPopup: false },
    importing: true,
    file: file(`X handle,Full name,Type,Outlet,Topics,Review by,Shoe size
@press_desk,Press desk,Journalists,The Example,"prices; grid",2/3/2027,7
energy_desk,Energy correspondent,Journalist,The New Example,,1/12/2026,
https://x.com/heat_board,Heat board,Stakeholders,${word},,,
not a handle,Somebody,,,,,
@press_desk,Press desk again,,,,,
@third,Third,,,,12/25/2026,
`),
  },
};
