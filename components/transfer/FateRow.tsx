import { useState } from 'preact/hooks';
import type { Fate, Rule } from '../../utils/formats/compare/fates.ts';
import { useStrings } from '../strings-context.ts';
import { type ComparedNote, NotePairs } from './NotePairs.tsx';
import { RULE_NAMES } from './rules.ts';

/** What a file brings of each fate. */
export interface FateCount {
  readonly notes: number;
  readonly names: number;
  /** Both versions of the notes that differ. */
  readonly pairs: readonly ComparedNote[];
}

interface FateRowProps {
  fate: Fate;
  title: string;
  count: FateCount;
  /** Null where there is nothing to choose. */
  rule: Rule | null;
  onRule: (rule: Rule) => void;
}

/** How much of a file is of one fate, what is done with it, and both versions of what differs. */
export function FateRow({ fate, title, count: { notes, names, pairs }, rule, onRule }: FateRowProps) {
  const { t, locale } = useStrings();
  const [isOpen, setOpen] = useState(false);
  const number = new Intl.NumberFormat(locale);
  const isEmpty = notes === 0 && names === 0;
  return (
    <tbody class={isEmpty ? 'is-empty' : undefined}>
      <tr>
        <th scope="row">
          {title}
          {pairs.length > 0 && (
            <button
              type="button"
              class="link"
              aria-expanded={isOpen}
              aria-label={t('previewShowOf', title)}
              onClick={() => setOpen(!isOpen)}
            >
              {t('previewShow')}
            </button>
          )}
        </th>
        <td>{number.format(notes)}</td>
        <td>{number.format(names)}</td>
        <td>
          {rule !== null && fate !== 'same' && !isEmpty && (
            <select
              aria-label={t('previewRuleFor', title)}
              value={rule}
              onChange={(event) => {
                const chosen = RULE_NAMES[fate].find(([one]) => one === event.currentTarget.value);
                if (chosen) onRule(chosen[0]);
              }}
            >
              {RULE_NAMES[fate].map(([one, name]) => (
                <option key={one} value={one}>
                  {t(name)}
                </option>
              ))}
            </select>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={4}>
            <NotePairs pairs={pairs} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
