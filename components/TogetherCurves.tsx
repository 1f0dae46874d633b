import type { Entity } from '../utils/types.ts';
import type { Pair } from './model/named-together.ts';

interface TogetherCurvesProps {
  /** From above, a row each. */
  entities: readonly Entity[];
  pairs: readonly Pair[];
  /** Id of the entity whose curves are drawn in its colour, null where all are drawn alike. */
  shown: number | null;
}

/** Of a row of the column, as in the style sheet. */
const ROW_REM = 1.75;
/** The same in the units of the drawing, which is as much higher as the text is larger. */
const ROW = 28;
const WIDTH = 96;

/** Curves between the rows of those who share a paragraph; the more they share, the stronger. For the eye alone. */
export function TogetherCurves({ entities, pairs, shown }: TogetherCurvesProps) {
  const rowOf = new Map(entities.map(({ id }, row) => [id, row]));
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  const isShown = ({ a, b }: Pair): boolean => a === shown || b === shown;
  // Those in colour lie over the others.
  const drawn = [...pairs].sort((one, other) => Number(isShown(one)) - Number(isShown(other)));
  return (
    <svg
      class="curves"
      width={WIDTH}
      height={`${entities.length * ROW_REM}rem`}
      viewBox={`0 0 ${WIDTH} ${entities.length * ROW}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {drawn.map((pair) => {
        const from = ((rowOf.get(pair.a) ?? 0) + 0.5) * ROW;
        const to = ((rowOf.get(pair.b) ?? 0) + 0.5) * ROW;
        const reach = 12 + ((WIDTH - 16) * Math.abs(to - from)) / (entities.length * ROW);
        return (
          <path
            key={`${pair.a} ${pair.b}`}
            class={isShown(pair) && shown !== null ? `curve ${kindOf.get(shown)}` : 'curve'}
            stroke-width={Math.min(0.75 + pair.paragraphs * 0.5, 3)}
            d={`M${WIDTH} ${from}C${WIDTH - reach * 1.33} ${from} ${WIDTH - reach * 1.33} ${to} ${WIDTH} ${to}`}
          />
        );
      })}
    </svg>
  );
}
