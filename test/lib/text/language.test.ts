import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../lib/draft/lines.ts';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';

const languageOf = (text: string) => parseDraft(text).language;

const ENGLISH = [
  'Bins will be collected a day late this week because of the bank holiday.',
  'The A470 is closed northbound at Storey Arms.',
  'Road closed: A470 northbound, Cardiff',
  'Welsh Government',
  "Happy St David's Day!",
  'Dydd Gŵyl Dewi hapus! Happy St David’s Day to everyone celebrating in Wales and around the world.',
  'We met the team at Café Møller in Tromsø to talk about fishing.',
  'Prime Minister hosts President Erdoğan and Chancellor Müller at No 10',
  'São Paulo, Kraków and Málaga are on the list of new routes from Manchester.',
  'Flood warning: River Severn, Tewkesbury',
  'Apply online',
  'Register to vote by 18 April',
  '15 new jobs in Llandudno, Llanelli and Ynys Môn',
  'Storm Eunice: red warning',
  'Do not travel unless you have to.',
  'NHS Wales staff: thank you',
  'Help for households',
  'Diolch to everyone who came to the Eisteddfod with us',
  'Join us in Los Angeles, Las Vegas and El Paso for UK week',
  'Bore da from Cardiff Bay',
  'Free school meals',
  'Covid jab? Book now.',
  'Visit Parc Cenedlaethol Eryri this weekend',
  'The Senedd has voted.',
  'Ffos-y-ffin road works',
  "Rock 'n' roll is here to stay",
  "Deputy PM visits Côte d'Ivoire",
  'Happy Eid! عيد مبارك from all of us',
  'PC Jones, PC Evans and PC Ap Dafydd on patrol',
  'Da iawn to the team at Ysgol Bro Edern for their award',
  'We’re hiring! Could you be our next head of communications?',
  'Thank you to our fire crews',
  'Buses on the 27 route to Pontypridd and Merthyr Tydfil are delayed by 20 minutes.',
  'Tax return due 31 January',
  'Warm homes discount: £150 off',
  'Mental health support, day or night: call 111 and press 2',
  'Missing: Gwen, 82, last seen in Rhyl',
  'Heavy rain',
  'Cymru Wales v Belgium tonight: trains home',
  'Cycle to work day',
  'Llongyfarchiadau to our apprentices, who start work on Monday',
  'Café culture returns to the High Street',
  'A naïve approach would cost more',
  'The Taoiseach, Micheál Martin, met the First Minister',
  'Beth and Pam from our team explain what to do',
  'See the film in British Sign Language',
  'Parking charges rise in April',
  'Pan-London rail strike: check before you travel',
  'Die-cast toys recalled',
  'Chi-square test results',
];

test.each(ENGLISH)('%s: English', (text) => {
  expect(languageOf(text)).toBe('en');
});

const WELSH = [
  "Mae'r swyddfa ar gau heddiw.",
  'Diolch!',
  'Diolch yn fawr i bawb.',
  'Bydd y bin yn cael ei gasglu ddiwrnod yn hwyr yr wythnos hon.',
  'Mae’r A470 ar gau i’r gogledd wrth Storey Arms.',
  'Llywodraeth Cymru',
  'Gwnewch gais ar-lein',
  'Cofrestrwch i bleidleisio erbyn 18 Ebrill',
  'Rhybudd llifogydd: Afon Hafren',
  'Peidiwch â theithio oni bai bod rhaid.',
  'Prydau ysgol am ddim i bob plentyn cynradd yng Nghymru',
  'Rydym yn chwilio am staff newydd ar gyfer ein swyddfa yn Aberystwyth',
  'Bore da Gymru!',
  "Ydych chi'n gwybod am y cynllun newydd?",
  'Dydd Gŵyl Dewi hapus',
  'Mwy o wybodaeth',
  'Y Prif Weinidog yn ymweld ag ysgol yng Nghaerdydd',
  'Ffoniwch 101 neu 999 mewn argyfwng',
  'Gall pawb helpu i arbed dŵr',
  'Swyddi newydd yn y Cyngor',
  'Cymorth gyda chostau byw',
  'Gwyliwch y fideo yma',
  'Ymunwch â ni ddydd Mawrth am 7pm',
  'Mae gennym ni newyddion da',
  'Nadolig Llawen i chi gyd',
  "Penblwydd hapus i'r GIG",
  'Rydyn ni’n recriwtio!',
  'Diolch i’n criwiau tân',
  'Mae bysiau llwybr 27 i Bontypridd a Merthyr Tudful yn hwyr',
  'Ar goll: Gwen, 82, a welwyd ddiwethaf yn y Rhyl',
  'Glaw trwm: mae rhybudd melyn mewn grym',
  'Sut i hawlio gostyngiad o £150 ar eich bil trydan',
  'Cefnogaeth iechyd meddwl, ddydd neu nos',
  'Mae ffioedd parcio’n codi ym mis Ebrill',
  'Gwasanaeth bws newydd rhwng Bangor a Chaernarfon',
  'Rydym wedi derbyn adroddiadau o lifogydd',
  'Cyfarfu’r Prif Weinidog â theuluoedd heddiw',
  'A wyddoch chi fod modd gwneud cais dros y ffôn?',
  'Pwy sy’n gymwys? Darllenwch ragor',
  'Gwrandewch ar y podlediad',
  'Canlyniadau TGAU: llongyfarchiadau i’r disgyblion',
  'Os ydych yn teithio, cynlluniwch eich taith',
  'Mae’n bwysig golchi dwylo',
];

test.each(WELSH)('%s: Welsh', (text) => {
  expect(languageOf(text)).toBe('cy');
});

const OTHER = [
  'Bonjour à tous, nous sommes là pour vous aider avec votre demande.',
  'Le ministre est en visite à Paris avec son équipe.',
  'Witamy wszystkich! Jeśli potrzebujesz pomocy, zadzwoń do nas.',
  'Dziękujemy za wsparcie dla Ukrainy',
  'Україна переможе',
  'مرحبا بكم في المملكة المتحدة',
  'ہم آپ کی مدد کے لیے یہاں ہیں',
  '我们今天宣布新的签证规定',
  '日本語のお知らせ',
  'Die Botschaft ist heute geschlossen und wir bitten um Ihr Verständnis.',
  'La embajada estará cerrada el lunes por el día festivo.',
  "L'ambasciata è chiusa oggi per la festa nazionale e riapre domani",
  'A embaixada estará fechada amanhã. Não se esqueça.',
  'Waa muhiim in aad is diiwaan geliso si aad u codayso oo ku soo biirto',
  'Ambasada va fi închisă mâine pentru sărbătoarea națională',
  'Η πρεσβεία θα είναι κλειστή αύριο',
  'यह कार्यालय कल बंद रहेगा',
  'আমাদের সাথে যোগাযোগ করুন',
  'ਸਤ ਸ੍ਰੀ ਅਕਾਲ',
  'Büyükelçilik bugün kapalı ve yarın için randevu yok',
  'Tha an oifis dùinte an-diugh agus a-màireach',
  'Tá an oifig dúnta inniu agus beidh sí oscailte amárach',
  'De ambassade is vandaag gesloten voor het publiek en wij zijn morgen open',
  'Guten Morgen aus Berlin! Wir sind für Sie da.',
  'Merci à toutes et à tous pour votre soutien',
  'Wir freuen uns auf den Besuch des Ministers in Berlin',
  'Nous sommes solidaires du peuple français',
  'Estamos con ustedes en este momento difícil para todos',
  'Wizyta ministra w Warszawie jest ważna dla nas',
  'Дякуємо, що ви з нами',
  'Спасибо за вашу поддержку',
  'የኢትዮጵያ ኤምባሲ',
  'سفارت برای تعطیلات بسته است',
  'ไม่มีเที่ยวบิน',
  '대사관은 오늘 휴무입니다',
  'Il governo britannico annuncia nuove misure per gli studenti',
  'O governo do Reino Unido não vai mudar as regras para os estudantes',
  'Veuillez vous inscrire sur notre site',
];

test.each(OTHER)('%s: another language', (text) => {
  expect(languageOf(text)).toBe('other');
});

test.each([
  ['Gadewch i ni siarad am iechyd eich plentyn', 'cy'],
  ['Mae’r ganolfan frechu ar agor tan 8pm', 'cy'],
  ['Dewch draw i’n gweld ni', 'cy'],
  ['Cyfle olaf i ymateb i’r ymgynghoriad', 'cy'],
  ['Mae plismyn wedi arestio dyn yn Wrecsam', 'cy'],
  ['Gofal plant: hawliwch eich 30 awr', 'cy'],
  ['Arhoswch yn ddiogel ger y dŵr', 'cy'],
  ['Cau ffordd: A487 yn y ddau gyfeiriad', 'cy'],
  ['Police have arrested a man in Wrexham', 'en'],
  ['Childcare: claim your 30 hours', 'en'],
  ['Stay safe near water', 'en'],
  ['A487 closed in both directions', 'en'],
  ['Live now: First Minister’s Questions', 'en'],
  ['Gwyneth Lewis and Siân Phillips open Theatr Clwyd', 'en'],
  ['Urdd Eisteddfod: how to get there by train', 'en'],
  ['El ministro visita Madrid para hablar con su homólogo', 'other'],
  ['Le Premier ministre rencontre la présidente du Conseil', 'other'],
  ['Die Ministerin spricht heute mit den Partnern in Wien', 'other'],
  ['Ambasada jest zamknięta w poniedziałek', 'other'],
])('%s: %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test('each line of a bilingual draft has its own language', () => {
  const draft = parseDraft('Mae’r llyfrgell ar agor heddiw.\nThe library is open today.\n#Caerdydd #Cardiff');
  expect(linesOf(draft).map(({ line }) => line.language)).toEqual(['cy', 'en', draft.language]);
});

test('a line too short to tell has the language of the draft', () => {
  expect(
    linesOf(parseDraft('Mae’r ganolfan ar agor heddiw yn Abertawe.\nMelin Ddŵr 9am')).map(({ line }) => line.language),
  ).toEqual(['cy', 'cy']);
  expect(
    linesOf(parseDraft('The centre in Swansea is open today.\nMumbles 9am')).map(({ line }) => line.language),
  ).toEqual(['en', 'en']);
});

test('the context’s language comes first, for every line', () => {
  const draft = parseDraft('Mae’r llyfrgell ar agor heddiw.', { language: 'en' });
  expect(draft.language).toBe('en');
  expect(linesOf(draft)[0]?.line.language).toBe('en');
});

test('letters made to look bold are no other language', () => {
  expect(languageOf('𝐖𝐞 𝐚𝐫𝐞 𝐡𝐢𝐫𝐢𝐧𝐠 in Cardiff')).toBe('en');
});

test.each([
  ['few small words, French', 'Dépistage gratuit mardi, 9:00-12:00, salle Oak Road.'],
  ['few small words, Polish', 'Badania: czwartek 9:00-12:00, Mill House.'],
  ['Polish without its marks', 'Przychodnia zamknieta: sroda 13:00-15:00.'],
  ['Romanian without its marks', 'Biblioteca este inchisa vineri.'],
  ['Romanian, one small word', 'Cursuri gratuite de limba engleza'],
  ['German nouns', 'Kostenlose Beratung, Mill House, 14:00-16:00, £2k'],
  ['Spanish', 'Carretera cerrada por obras'],
  ['Portuguese', 'Estrada fechada até sexta'],
  ['Italian', 'Strada chiusa fino a venerdì'],
  ['Somali', 'Xafiisku wuu xiran yahay maanta'],
  ['Irish', 'Bóthar dúnta: A5, Béal Feirste'],
  ['Scottish Gaelic', 'Fosgailte a-rithist Diluain'],
  ['Ukrainian beside an English name', 'Щеплення: неділя, 9:00-12:00, Mill House.'],
  ['Arabic', 'اللقاح مجاني 10:00-14:00'],
  ['Urdu', 'مفت ویکسین ہفتہ کو'],
  ['Bengali', 'বিনামূল্যে টিকা শনিবার'],
  ['Punjabi beside an English name', 'ਮੁਫ਼ਤ ਟੀਕਾ ਸ਼ਨੀਵਾਰ Mill House'],
])('notices in other languages are not English: %s', (_, text) => {
  expect(languageOf(text)).toBe('other');
});

test.each([
  'Gyrwyr loriau, £30k',
  'Cyngor brys: 111',
  'Ar gau: Pont Gwern, 21:00-06:00',
  'Swydd newydd! Cyflog £29k',
  'Pwll nofio ar gau tan 10:00',
  'Drysau agored, 17:00-19:00, Ysgol Bro Gwern',
])('a short notice in Welsh: %s', (text) => {
  expect(languageOf(text)).toBe('cy');
});

test.each([
  '',
  '100%',
  '1 in 4',
  '11:00-16:00',
  '#RoadSafety',
  '@NorthmoorCouncil',
  'https://www.northmoor.gov.uk/roads',
  'Northmoor',
  '🎄🎄',
  'Information: central',
  'Eid Mubarak!',
  'Hotel Bristol',
  'ICB 111',
])('no evidence of any language: %s', (text) => {
  expect(languageOf(text)).toBe('other');
  expect(parseDraft(text, {}, { fallback: 'cy' }).language).toBe('cy');
});

test.each([
  'Road closed.',
  'ROAD CLOSED',
  'Thanks, we are on our way',
  'M4 J29 now open',
  'FLOOD WARNING: RIVER AIRE',
  'Pothole fixed',
  'Man charged',
  'Apply Now',
  'Power restored',
  'Got questions?',
  'Fly-tipping costs £400k',
  'Drop in 10-11am on Tuesday.',
  'We utilise it.',
  'Carers’ rights',
])('short posts are English: %s', (text) => {
  expect(languageOf(text)).toBe('en');
});

test.each([
  ['Welsh place names in English', 'Llanfairpwll to Bangor: train cancelled', 'en'],
  ['a Welsh body in English', 'Dŵr Cymru engineers fixed the burst main in Rhosllannerchrugog', 'en'],
  ['a Welsh road sign in English', 'Cofiwch Dryweryn mural repainted', 'en'],
  ['English names in Welsh', 'Mae Green Bell Road a Mill Street ar gau', 'cy'],
  ['an English title in Welsh', 'Noson ffilm: “The Lost Garden” yn y llyfrgell', 'cy'],
  ['Scots', 'Dinnae forget yer gloves the morn', 'en'],
  ['an Irish ship in English', 'Ferry Naomh Éanna restored', 'en'],
  ['Polish names in English', 'Councillor Łukasz Wójcik elected mayor of Świdnica Road', 'en'],
  ['a French word in English', 'Café opens its doors after a break', 'en'],
  ['an English name in Polish', 'Spotkanie dla rodzicow w Green Road Library', 'other'],
  ['words shared with French', 'Attention: service minimum, transport public', 'other'],
])('near misses: %s', (_, text, language) => {
  expect(languageOf(text)).toBe(language);
});

test('a line that shows no language has that of its paragraph, and a paragraph that shows none that of the draft', () => {
  const text = 'Mae ffair haf yn y parc.\n£2k\n\nSummer fair in the park, and all of you are welcome.\n£2k\n\n£2k';
  const lines = linesOf(parseDraft(text)).filter(({ line }) => line.text !== '');
  expect(lines.map(({ line }) => line.language)).toEqual(['cy', 'cy', 'en', 'en', 'en']);
});

const samples = [...ENGLISH, ...WELSH, ...OTHER];
const piece = fc.oneof(
  fc.constantFrom(...samples.flatMap((text) => text.split(' '))),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

test('any text has a language, and the same one composed or not', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(languageOf(text.normalize('NFD'))).toBe(languageOf(text.normalize('NFC')));
    }),
    { numRuns: 500 },
  );
});

test('a link, a tag or a mention does not change the language', () => {
  const extra = fc.constantFrom(
    'https://www.gov.uk/the-road-is-closed',
    '#TheRoadIsClosed',
    '@TheRoadIsClosed',
    '#MaeGenIDdraig',
    'www.ville-de-paris.fr',
  );
  fc.assert(
    fc.property(fc.constantFrom(...samples), extra, fc.boolean(), (text, more, before) => {
      expect(languageOf(before ? `${more} ${text}` : `${text} ${more}`)).toBe(languageOf(text));
    }),
    { numRuns: 500 },
  );
});
