import type { LibraryEntity } from '../utils/types.ts';
import { useStrings } from './strings-context.ts';

interface OtherBearersProps {
  others: readonly LibraryEntity[];
  onOther: (entity: LibraryEntity) => void;
}

/** Others in the library of the same name: it may be one of them in this article. */
export function OtherBearers({ others, onOther }: OtherBearersProps) {
  const { t } = useStrings();
  return others.map((entity) => (
    <button key={entity.id} type="button" class="link more" onClick={() => onOther(entity)}>
      {t('otherBearer', entity.name)}
    </button>
  ));
}
