import { PackAdding } from '../../components/PackAdding.tsx';
import { PackDrop } from '../../components/PackDrop.tsx';
import { PackOutcome } from '../../components/PackOutcome.tsx';
import { PackProgress } from '../../components/PackProgress.tsx';
import { PackTableForm } from '../../components/PackTableForm.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { useAdding } from '../../utils/app/use-adding.ts';
import type { PackState } from '../../utils/messages/background.ts';

interface AddPackProps {
  packs: readonly PackState[];
  /** The packs are others now. */
  onAdded: () => void;
}

/** From a file to a pack, a step at a time. */
export function AddPack({ packs, onAdded }: AddPackProps) {
  const { t } = useStrings();
  const { adding, onFile, onWish, onAdd, onCancel } = useAdding(onAdded);
  const isKnown = (title: string): boolean =>
    packs.some((pack) => !pack.isBundled && pack.title.toLowerCase() === title.trim().toLowerCase());
  switch (adding.step) {
    case 'idle':
      return (
        <>
          <PackDrop onFile={onFile} />
          {adding.outcome && <PackOutcome {...adding.outcome} />}
        </>
      );
    case 'reading':
      return (
        <p class="aside-line" role="status">
          {t('packReading', adding.file)}{' '}
          <button type="button" class="link" onClick={onCancel}>
            {t('packCancel')}
          </button>
        </p>
      );
    case 'pack': {
      const { title, licence, attribution } = adding.preview.head;
      return (
        <PackAdding
          preview={adding.preview}
          isTable={false}
          isReady
          isUpdate={isKnown(title)}
          onAdd={onAdd}
          onCancel={onCancel}
        >
          <h2>
            <bdi>{title}</bdi>
          </h2>
          <p class="source">
            <bdi>{licence}</bdi>; <bdi>{attribution}</bdi>
          </p>
        </PackAdding>
      );
    }
    case 'table': {
      const { wish, columns, preview, refusal } = adding;
      const isReady = [wish.title, wish.licence, wish.attribution, wish.retrieved].every((word) =>
        word.trim(),
      );
      return (
        <PackAdding
          preview={preview}
          isTable
          isReady={isReady}
          isUpdate={isKnown(wish.title)}
          onAdd={onAdd}
          onCancel={onCancel}
        >
          <PackTableForm columns={columns} wish={wish} onWish={onWish} />
          {refusal && <PackOutcome type="refused" refusal={refusal} />}
        </PackAdding>
      );
    }
    case 'adding':
      return <PackProgress title={adding.title} progress={adding.progress} onCancel={onCancel} />;
  }
}
