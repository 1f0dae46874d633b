import type { BlockKind } from '../types.ts';
import { getSegmentHeadingLevel } from './headline.ts';
import type { Container, Survey } from './survey-types.ts';

/** A table with more prose than this, as a share of its cells, or longer cells on average lays out a page. */
const MAX_PROSE = 0.2;
const MAX_CELL = 120;
const MIN_CELLS = 4;

/** What kind of block a segment is, by the innermost element around it that says so. */
export function getBlockKind(survey: Survey, index: number): BlockKind {
  const segment = survey.segments[index]!;
  if (getSegmentHeadingLevel(survey, segment) > 0) return 'heading';
  for (let at = segment.container; at >= 0; at = survey.containers[at]!.parent) {
    const container = survey.containers[at]!;
    if (container.tag === 'li' || container.tag === 'dd' || container.tag === 'dt') return 'list-item';
    if (container.tag === 'blockquote') return 'quote';
    if (container.tag === 'table') return isData(container) ? 'table' : 'paragraph';
    if (container.tag === 'article' || container.tag === 'main') break;
  }
  return 'paragraph';
}

function isData(table: Container): boolean {
  if (table.segments < MIN_CELLS || table.proseSegments > table.segments * MAX_PROSE) return false;
  return table.chars <= table.segments * MAX_CELL;
}
