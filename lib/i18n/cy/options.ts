import type { OptionsTexts } from '../en/options.ts';
import type { DeepPartial } from '../with-fallback.ts';

/** The texts of the settings page, but for its section about rules, which is rules.ts; in Welsh. */
export const optionsTexts: DeepPartial<OptionsTexts> = {
  options: {
    title: 'Gosodiadau',
    lead: 'Mae eich gosodiadau yn cael eu cadw ar y cyfrifiadur hwn yn unig.',
    howItWorks: 'Sut mae Countersign yn gweithio',
    undo: 'Dadwneud',
    remove: 'Dileu',
    words: {
      title: 'Geiriau i’w hanwybyddu',
      about:
        'Nid yw Countersign yn tynnu sylw at y geiriau hyn mewn unrhyw ddrafft. Ychwanegwch eiriau o awgrym. Mae awgrymiadau “Rhaid cywiro” bob amser yn cael eu dangos.',
      noEffect:
        'Mae eich adran wedi diffodd geiriau i’w hanwybyddu. Nid oes ganddynt effaith nawr. Mae awgrymiadau “Rhaid cywiro” bob amser yn cael eu dangos.',
    },
    preflight: {
      title: 'Gwirio cyn postio',
      about: 'Dewiswch beth sy’n digwydd pan fyddwch yn pwyso Post a bod awgrym “Rhaid cywiro”.',
      choices: {
        off: 'I ffwrdd: mae Post yn gweithio fel arfer',
        on: 'Ymlaen: mae pwyso Post y tro cyntaf yn dangos beth mae’n rhaid ei gywiro',
        required: 'Ymlaen, gyda rheswm: mae angen rheswm i bwyso Post eto',
      },
      setByPolicy: 'Mae eich adran wedi gosod hyn.',
      locked: 'Mae eich adran wedi diffodd hyn.',
    },
    badge: {
      title: 'Rhif ar fotwm y bar offer',
      about: 'Gall botwm Countersign yn y bar offer ddangos faint o awgrymiadau sydd gan y drafft mewn tab.',
      choices: { on: 'Dangos y rhif', off: 'Peidio â dangos rhif' },
    },
    sites: {
      title: 'Gwefannau',
      about: 'Mae Countersign yn gwirio postiadau ar y gwefannau rydych yn eu ticio.',
      siteLocked: 'Mae eich adran yn cadw Countersign wedi’i ddiffodd ar y wefan hon.',
      locked: 'Nid yw eich adran yn gadael i chi ddiffodd gwefannau.',
    },
    language: {
      title: 'Iaith',
      about: 'Yr iaith y mae Countersign yn ei defnyddio. Nid yw’n newid eich postiadau.',
      begun: 'Wedi’i gyfieithu’n rhannol. Mae’r gweddill yn Saesneg.',
    },
    reasons: {
      title: 'Rhesymau a roesoch',
      // “Diwrnod” changes its first letter after some numbers, so the number stands apart from it.
      about: (days) =>
        `Rhesymau a roesoch dros beidio â chywiro awgrym “Rhaid cywiro”. Maent yn cael eu cadw ar y cyfrifiadur hwn yn unig, ac yn cael eu dileu wedyn (nifer y diwrnodau: ${days}). Nid yw eich postiadau yn cael eu cadw.`,
      none: 'Nid oes gennych resymau wedi’u cadw.',
      when: 'Amser',
      at: (date, time) => `${date}, ${time}`,
      rule: 'Rheol',
      account: 'Cyfrif',
      reason: 'Rheswm',
      unknown: 'Ddim yn hysbys',
      clear: 'Dileu pob rheswm',
      cleared: 'Mae pob rheswm wedi’i ddileu.',
    },
  },
};
