import { rulesInWords } from '../../lib/rule-set/rules-in-words.ts';
import type { RuleSet } from '../../lib/rule-set/schema.ts';
import type { Texts } from '../../lib/texts/texts.ts';

const severities = ['error', 'warning', 'suggestion'] as const;

/** Every rule that runs: what it looks for, why, and a draft in which it finds something. */
export const RulesInWords = ({ ruleSet, texts }: { readonly ruleSet: Pick<RuleSet, 'rules' | 'language'>; readonly texts: Texts }) =>
  severities.map((severity) => {
    const rules = rulesInWords(ruleSet, severity);
    return (
      rules.length > 0 && (
        <section key={severity}>
          <h3>{texts.severity[severity]}</h3>
          <div className="wide">
            <table>
              <thead>
                <tr>
                  <th scope="col">{texts.paper.looksFor}</th>
                  <th scope="col">{texts.paper.why}</th>
                  <th scope="col">{texts.paper.suchAs}</th>
                </tr>
              </thead>
              <tbody>
                {rules.map(({ id, title, why, example }) => (
                  <tr key={id}>
                    <td lang="en">{title}</td>
                    <td lang={ruleSet.language}>{why}</td>
                    <td lang={ruleSet.language} className="example">
                      {example.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )
    );
  });
