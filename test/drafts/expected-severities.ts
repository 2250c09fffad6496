import type { Severity } from '../../lib/rule-set/severity.ts';

/**
 * Rules that labels name and that do not exist yet, with the severity they should have. Must fix: it harms somebody,
 * breaks the law or shuts readers out. Should fix: most editors would send it back. Consider: style.
 */
export const RULES_TO_COME: Readonly<Record<string, Severity>> = {
  'court/active-case': 'warning',
  'court/named-before-charge': 'warning',
  'date/past-event': 'warning',
  'date/relative-scheduled': 'warning',
  'elect/policy': 'warning',
  'plain/jargon': 'suggestion',
  'plain/metaphor': 'suggestion',
  'plain/minimiser': 'suggestion',
  'priv/ask-public': 'warning',
  'priv/case-detail': 'warning',
  'priv/child': 'warning',
  'priv/health': 'warning',
  'priv/home-address': 'warning',
  'priv/vehicle': 'suggestion',
  'priv/victim': 'warning',
  'prop/appointment': 'warning',
  'prop/campaign-verb': 'warning',
  'prop/commercial': 'suggestion',
  'prop/fundraising': 'suggestion',
  'prop/honours': 'warning',
  'prop/minister-personal': 'suggestion',
  'prop/party-name': 'warning',
  'prop/party-political': 'warning',
  'prop/policy-announce': 'warning',
  'prop/unconfirmed': 'warning',
  'punct/apostrophe': 'suggestion',
  'sec/meeting-access': 'error',
  'sec/minister-move': 'warning',
  'sec/official-name': 'suggestion',
  'sec/operation': 'warning',
  'sec/passcode': 'error',
  'sec/qr-sign-in': 'suggestion',
  'style/contraction': 'suggestion',
  'thread/flag': 'warning',
  'thread/number': 'suggestion',
  'tone/formal': 'suggestion',
  'tone/hook': 'suggestion',
  'tone/polemical': 'warning',
  'tone/pressure': 'suggestion',
  'tone/rebuttal': 'warning',
  'ws/line-hyphen': 'suggestion',
};

/** Checklist items that labels name and that do not exist yet. */
export const CHECKLIST_TO_COME: readonly string[] = ['q/hijack', 'q/person', 'q/whereabouts'];
