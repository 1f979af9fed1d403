import { t } from '../../../utils/page/t.ts';
import type { InspectedLink } from '../../../utils/common/share/link.ts';

/** The link as text, and decoded: a person sees where it leads and whose code is in it. */
export function LinkPreview({ link }: { readonly link: InspectedLink }) {
  return (
    <section>
      <label>
        {t('share.link')}
        <textarea class="link" readOnly rows={2} value={link.text} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <dl class="decoded">
        <dt>{t('share.host')}</dt>
        <dd>
          <bdi>{link.host}</bdi> <span class={link.huawei ? 'good' : 'bad'}>{t(link.huawei ? 'share.huaweiHost' : 'share.otherHost')}</span>
        </dd>
        <dt>{t('share.path')}</dt>
        <dd>
          <bdi>{link.path}</bdi>
        </dd>
        {link.params.length > 0 && <dt>{t('share.params')}</dt>}
        {link.params.map(([name, value], index) => (
          <dd key={index}>
            <bdi>{name}</bdi> = <bdi>{value}</bdi>
          </dd>
        ))}
        {link.hash && <dt>{t('share.hash')}</dt>}
        {link.hash && (
          <dd>
            <bdi>{link.hash}</bdi>
          </dd>
        )}
      </dl>
    </section>
  );
}
