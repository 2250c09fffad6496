import type { Span } from './span.ts';

/** Words before a number or code that names a thing. Those of `STRONG` need nothing beside them. */
const STRONG = 'ref|reference|refs|references|tender|serial|isbn|issn|uprn|urn|quote|quoting|imei|vin';
const WEAK =
  'job|vacancy|role|post|model|frame|chassis|batch|lot|part|product|item|stock|catalogue|barcode|sku|licen[cs]e|permit|registration|reg|charity|company|planning|application|appeal|crime|incident|log|cad|case|complaint|ticket|claim|invoice|order|contract|policy|version|passcode|access code|pin|meeting|webinar|room|code|grade|size|spec|flight|voucher|account|asset|unit|machine|box|locker';
const MARK = 'ref(?:erence)?|nos?|numbers?|id|code';
const ANNOUNCED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<strong>${STRONG})|(?<weak>${WEAK}))(?<mark> (?:${MARK}))?(?:\.? ?[:#]|\.)?(?<is> is| was)? `,
  'giu',
);
/** A code has a digit in its first part, and perhaps capitals before it: AB123, DN 999 000, 22/0154/FUL, 26-0041. */
const CODE =
  /(?:[A-Z]{1,4} (?=\d))?(?=[A-Z/-]{0,12}\d)[\dA-Z]+(?:[/.:-][\dA-Z]+| \d[\dA-Z]*(?![\w:]))*(?![\p{Ll}\p{N}])/uy;
const STANDS_ALONE = /[A-Z].*\d|\d.*[A-Z]|(?:\d.*){5}/;

/** Codes and numbers that name a thing, by the word before them: “job ref AB123”, “tender DN 999”, “quoting 418”. */
export const findReferences = (text: string): readonly Span[] => {
  const found: Span[] = [];
  for (const { 0: announced, index, groups = {} } of text.matchAll(ANNOUNCED)) {
    CODE.lastIndex = index + announced.length;
    const code = CODE.exec(text)?.[0];
    if (code === undefined) continue;
    if (groups.strong === undefined && groups.mark === undefined && !STANDS_ALONE.test(code)) continue;
    found.push({ start: index + announced.length, end: index + announced.length + code.length });
  }
  return found;
};
