/**
 * Names of what the objects of the page script hold, which the build makes shorter, as that script has a limit of size. Each is the page script's
 * alone: test/lib/composer/own-names.test.ts holds that neither the browser nor a message has one of the same name.
 */
export const OWN_NAMES = [
  'acted', 'actedUnread', 'activeEditor', 'alive', 'answerCame', 'ask', 'asked', 'atBottom', 'atRight', 'beside', 'byKey', 'cameBack', 'cardFrame',
  'caret', 'carry', 'closeFrames', 'closeNotice', 'composerElement', 'composerOf', 'composing', 'counts', 'createOverlay', 'draftKey', 'drafts',
  'drawnMarks', 'dropMarks', 'editorElement', 'editorKind', 'editorOf', 'editorsIn', 'focused', 'forget', 'freeRoom', 'giveUp', 'giveUpOn',
  'hasReason', 'heldDraft', 'here', 'hideCard', 'holdPress', 'hostElement', 'hostParentOf', 'innerFrame', 'isAdmitted', 'isCard', 'isGivenUp',
  'isListOpen', 'isOn', 'isReadable', 'isShown', 'keepClearOf', 'knownOpen', 'leftPage', 'markAnswered', 'markAt', 'moved', 'mustFix', 'needsReason',
  'nextNumber', 'onPoint', 'openBeside', 'opened', 'panelFrame', 'panelFrames', 'panelLayout', 'panelUrl', 'pointAt', 'pointAtHint', 'postButtonIn',
  'postButtonOf', 'pressPassed', 'pressUnchecked', 'pressWaits', 'rangesIn', 'readCaret', 'readContext', 'readEditorText', 'readTheme',
  'reasonGiven', 'receive', 'rememberUndo', 'replaceIn', 'requestCheck', 'resend', 'resizeFrame', 'say', 'sendAgain', 'setCaret', 'setMarks',
  'shadow', 'shownBefore', 'shut', 'site', 'stoppedAt', 'stoppedComposer', 'styledSpans', 'takeAnswer', 'takeUp', 'textChanged', 'texts', 'trusted',
  'unknownBoxOf', 'unseenHints', 'updateSoon', 'verdict', 'watchedAttributes', 'whereNow', 'within',
] as const;
