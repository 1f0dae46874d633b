import type { Column, TableWish } from '../utils/pack-files/protocol.ts';
import type { MessageKey } from '../utils/strings/strings.ts';
import { useStrings } from './strings-context.ts';

interface PackTableFormProps {
  /** Names of the file's columns. */
  columns: readonly string[];
  wish: TableWish;
  onWish: (wish: TableWish) => void;
}

const COLUMNS: readonly (readonly [column: Column, label: MessageKey])[] = [
  ['name', 'columnName'],
  ['kind', 'columnKind'],
  ['aliases', 'columnAliases'],
  ['description', 'columnDescription'],
  ['role', 'columnRole'],
  ['organisation', 'columnOrganisation'],
  ['from', 'columnFrom'],
  ['to', 'columnTo'],
  ['link', 'columnLink'],
];

const KINDS = [
  ['person', 'kindPerson'],
  ['organisation', 'kindOrganisation'],
  ['product', 'kindProduct'],
] as const;

const WORDS = [
  ['title', 'packTitle'],
  ['licence', 'packLicence'],
  ['attribution', 'packAttribution'],
] as const;

/** Longest of them in UTF-16 code units, as the format has it. */
const LONGEST = 1_000;

/** What a table does not say of itself: which column gives what, and whose work it is. */
export function PackTableForm({ columns, wish, onWish }: PackTableFormProps) {
  const { t } = useStrings();
  return (
    <>
      <fieldset class="pack-form">
        <legend class="layer-name">{t('packAbout')}</legend>
        {WORDS.map(([field, label]) => (
          <label key={field} class="labelled">
            <span>{t(label)}</span>
            <span class="field">
              <input
                required
                maxLength={LONGEST}
                value={wish[field]}
                onInput={(event) => onWish({ ...wish, [field]: event.currentTarget.value })}
              />
            </span>
          </label>
        ))}
        <label class="labelled">
          <span>{t('packAsOf')}</span>
          <span class="field">
            <input
              type="date"
              required
              value={wish.retrieved}
              onInput={(event) => onWish({ ...wish, retrieved: event.currentTarget.value })}
            />
          </span>
        </label>
      </fieldset>
      <fieldset class="pack-form">
        <legend class="layer-name">{t('packColumns')}</legend>
        {COLUMNS.map(([column, label]) => (
          <label key={column} class="labelled">
            <span>{t(label)}</span>
            <select
              value={wish.mapping[column] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onWish({
                  ...wish,
                  mapping: { ...wish.mapping, [column]: value === '' ? null : Number(value) },
                })
              }
            >
              <option value="">{t('columnNone')}</option>
              {columns.map((name, at) => (
                <option key={at} value={at}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label class="labelled">
          <span>{t('packKindUsual')}</span>
          <select
            value={wish.kind}
            onChange={({ currentTarget: { value } }) => {
              const kind = KINDS.find(([one]) => one === value)?.[0];
              if (kind) onWish({ ...wish, kind });
            }}
          >
            {KINDS.map(([kind, label]) => (
              <option key={kind} value={kind}>
                {t(label)}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
    </>
  );
}
