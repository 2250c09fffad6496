/** Words before numbers that are no times and no days: “Ages 10-11 am I right”, “pages 10-12 May edition”. */
export const COUNTED_BEFORE =
  /\b(?:ages?|aged|years?|pages?|pp?\.?|rooms?|units?|grades?|levels?|chapters?|questions?|items?|lines?|numbers?|nos?\.?|articles?|sections?|verses?|won|lost|drew|scored?|of) $/i;

const OPEN =
  /\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\b(?:daily|weekdays?|weekends?|today|tonight|tomorrow|open(?:s|ing)?|clos\w+|shuts?|hours|hrs|times?|clinic|sessions?|drop[ -]in|starts?|starting|doors|runs?|morning|afternoon|evening|lunch)\b/i;

/** Whether a line has a word about when something is open or on, so that numbers in it may be times. */
export const speaksOfTimes = (line: string): boolean => OPEN.test(line);
