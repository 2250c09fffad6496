import '../../assets/styles/strategy.css';
import style from '../../assets/styles/strategy.css?inline';
import { createRoot } from 'react-dom/client';
import { StrategyPage } from '../../components/strategy/strategy-page.tsx';
import { fileNameOf, paperFile } from '../../lib/guidance/paper-file.ts';
import { loadInForce } from '../../lib/rule-set/in-force.ts';
import { starterRuleSet } from '../../lib/rule-set/starter.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { textsFor } from '../../lib/texts/texts.ts';

const { language } = await loadSettings();
const texts = textsFor(language);
const ruleSet = (await loadInForce(Date.now())).ruleSet ?? starterRuleSet();
const title = texts.paper.of(ruleSet.department.name);
document.documentElement.lang = language;
document.title = title;

const save = (): void => {
  const file = paperFile({ language, title, style, body: document.querySelector('.paper')!.outerHTML });
  const url = URL.createObjectURL(new Blob([file], { type: 'text/html' }));
  Object.assign(document.createElement('a'), { href: url, download: fileNameOf(title) }).click();
  // The browser reads it after this turn; a minute is long enough for a slow disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

createRoot(document.querySelector('#root')!).render(<StrategyPage ruleSet={ruleSet} onPrint={() => window.print()} onSave={save} texts={texts} />);
