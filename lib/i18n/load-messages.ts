import { en, type Messages } from './en.ts';
import type { InterfaceLanguage } from '../text/languages.ts';

/** Everything the interface says in a language, for a page that opens without the words of any but English. */
export const loadMessages = async (language: InterfaceLanguage): Promise<Messages> =>
  language === 'en' ? en : (await import('./messages.ts')).getMessages(language);
