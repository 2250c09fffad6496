import type { OwnStrategyTexts } from '../en/own-strategy.ts';

/** The texts of the strategy that a department fills in; in Welsh. */
export const ownStrategyTexts: OwnStrategyTexts = {
  ownStrategy: {
    title: 'Eich strategaeth eich hun',
    fillIn: 'Llenwi eich strategaeth eich hun',
    about:
      'Ysgrifennwch yn eich geiriau eich hun. Mae’r hyn rydych yn ei ysgrifennu’n cael ei gadw ar y cyfrifiadur hwn wrth i chi deipio, a’i ddangos yn y dudalen isod, y gallwch ei hargraffu. Cadwch ef fel ffeil i’r bobl sy’n gofalu am eich rheolau: mae “countersign rules bundle” yn ei ychwanegu atynt.',
    locked: 'Mae rheolau eich adran ar waith, felly dangosir ei strategaeth yma ac ni ellir ei newid.',
    saveFile: 'Cadw ar gyfer y rheolau',
    fileName: 'strategaeth.json',
    saved: 'Wedi’i gadw ar y cyfrifiadur hwn.',
    notSaved: 'Heb ei gadw. Copïwch yr hyn a ysgrifennoch, yna rhyddhewch le ar y ddisg.',
    gap: 'Heb ei lenwi eto.',
    add: (what) => `Ychwanegu ${what}`,
    remove: (what, number) => `Tynnu ${what} ${number}`,
    row: (what, number) => `${what} ${number}`,
    example: (words) => `Enghraifft: ${words}`,
    source: 'Ein strategaeth cyfryngau cymdeithasol',
    undecided: 'Heb benderfynu eto.',
    fields: {
      name: {
        label: 'Enw',
        help: 'Enw’r strategaeth, ac am ba hyd y mae’n berthnasol.',
        example: 'Strategaeth cyfryngau cymdeithasol 2027 i 2029',
      },
      purpose: {
        label: 'Diben',
        help: 'Beth yw diben eich defnydd o gyfryngau cymdeithasol, a beth nad yw.',
        example:
          'Rydym yn dweud wrth bobl beth sy’n newid iddynt ac yn ateb eu cwestiynau. Nid ydym yn trafod achosion unigol.',
      },
      audience: {
        label: 'Cynulleidfa',
        help: 'Pwy rydych am eu cyrraedd, a beth sydd ei angen arnynt gennych.',
        example: 'Pobl sy’n rhentu cartref yn y sir, a’r rhai sy’n eu cynghori.',
      },
      voice: {
        label: 'Llais',
        help: 'Sut mae eich postiadau’n swnio.',
        example: 'Plaen, tawel a defnyddiol. Rydym yn dweud “chi” a “ni”.',
      },
      clearance: {
        label: 'Cymeradwyo',
        help: 'Pwy sy’n cytuno i ba bostiadau, a faint o amser mae hynny’n ei gymryd.',
        example: 'Ffeithiau a gyhoeddwyd: neb. Pwnc newydd: swyddfa’r wasg, mewn dwy awr.',
      },
      hours: {
        label: 'Oriau',
        help: 'Pryd mae rhywun yn postio ac yn ateb.',
        example: 'Dydd Llun i ddydd Gwener, 9am i 5pm; rhybuddion llifogydd ar unrhyw adeg.',
      },
    },
    lists: {
      accounts: {
        label: 'Cyfrifon',
        one: 'cyfrif',
        help: 'Pob cyfrif, a’i ddiben.',
        account: 'Cyfrif',
        use: 'Ei ddiben',
      },
      objectives: {
        label: 'Amcanion',
        one: 'amcan',
        help: 'Beth rydych am ei gyflawni, sut rydych yn gwybod, a’r targed. Mae dau neu dri yn ddigon.',
        statement: 'Amcan',
        measure: 'Mesur',
        target: 'Targed',
      },
      kinds: {
        label: 'Mathau o bostiad',
        one: 'math o bostiad',
        help: 'Y mathau o bostiad rydych yn eu hysgrifennu, a’r gymeradwyaeth sydd ei hangen ar bob un.',
        title: 'Math o bostiad',
        clearance: 'Y gymeradwyaeth sydd ei hangen',
      },
      risks: {
        label: 'Risgiau',
        one: 'risg',
        help: 'Beth allai wneud niwed, a beth rydych yn ei wneud am hynny.',
        risk: 'Risg',
        mitigation: 'Beth rydych yn ei wneud am hynny',
      },
    },
  },
};
