import type { Meeting } from '../utils/messages/library-protocol.ts';
import type { Role } from '../utils/types.ts';
import { Layer } from './Layer.tsx';
import { describeRoles } from './model/describe-role.ts';
import { toWebLink } from './model/web-link.ts';
import { useStrings } from './strings-context.ts';

export interface MetLayerProps {
  level: 2 | 3;
  /** The newest first. */
  meetings: readonly Meeting[];
  /** How this article introduces them. */
  roles: readonly Role[];
  /** Milliseconds since 1970. */
  now: number;
}

/** Where and when somebody was met before, and as what; nothing where they were not, or nothing is remembered. */
export function MetLayer({ level, meetings, roles, now }: MetLayerProps) {
  const strings = useStrings();
  const { t } = strings;
  if (meetings.length === 0) return null;
  const here = describeRoles(roles, strings, 1);
  return (
    <Layer title={t('metLayer')} level={level}>
      <dl class="met">
        {meetings.map(({ reading, as }) => {
          const address = toWebLink(reading.url);
          const title = reading.title || reading.site;
          return (
            <div key={reading.id}>
              <dt>{strings.day(reading.opened, now)}</dt>
              <dd>
                <bdi>{describeRoles(as.roles, strings, 1) ?? t('metUntitled')}</bdi>{' '}
                <small>
                  {address === null ? (
                    <bdi>{title}</bdi>
                  ) : (
                    <a class="link" href={address} target="_blank" rel="noopener noreferrer">
                      <bdi>{title}</bdi>
                    </a>
                  )}
                </small>
              </dd>
            </div>
          );
        })}
        {here && (
          <div>
            <dt>{t('metHere')}</dt>
            <dd>
              <bdi>{here}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </Layer>
  );
}
