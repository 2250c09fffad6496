import { useId } from 'react';
import type { ResolvedRules } from '../../lib/delivery/resolve-rules.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { SITES } from '../../lib/networks/origins.ts';

type Props = {
  readonly rules: Pick<ResolvedRules, 'offSites' | 'mayPause'>;
  /** Sites that the person turned off: origins. */
  readonly off: readonly string[];
  readonly onChange: (site: string, isOff: boolean) => void;
  readonly texts: Messages;
};

/** On which sites posts are checked. A site that the policy turned off stays off; one may forbid to turn any off. */
export const SitesSetting = ({ rules: { offSites, mayPause }, off, onChange, texts: { options } }: Props) => {
  const id = useId();
  const t = options.sites;
  const mayNot = mayPause !== 'any';
  return (
    <section>
      <fieldset aria-describedby={mayNot ? `${id}about ${id}locked` : `${id}about`}>
        <legend>
          <h2>{t.title}</h2>
        </legend>
        <p id={`${id}about`} className="about">
          {t.about}
        </p>
        {SITES.map((site) => {
          const isLocked = offSites.includes(site);
          return (
            <div key={site} className="choice">
              <input
                id={id + site}
                type="checkbox"
                disabled={mayNot || isLocked}
                checked={!isLocked && (mayNot || !off.includes(site))}
                aria-describedby={isLocked ? `${id}${site}locked` : undefined}
                onChange={({ target }) => onChange(site, !target.checked)}
              />
              <label htmlFor={id + site}>{site.replace('https://', '')}</label>
              {isLocked && (
                <p id={`${id}${site}locked`} className="hint-text">
                  {t.siteLocked}
                </p>
              )}
            </div>
          );
        })}
        {mayNot && (
          <p id={`${id}locked`} className="locked">
            {t.locked}
          </p>
        )}
      </fieldset>
    </section>
  );
};
