import type { Survey } from './survey-types.ts';

/** Engines that lay pages out can say whether an element is shown; parsers in Node have no such method. */
type Checked = Element & { checkVisibility?: Element['checkVisibility'] };

/**
 * The segments whose elements the reader can see, as far as the engine knows. Style is asked; layout is not forced. Where none
 * can be seen all are kept: the page as a whole is hidden until its script has run.
 */
export function keepShown(survey: Survey, segments: readonly number[]): readonly number[] {
  const shown = new Map<number, boolean>();
  const visible = segments.filter((index) => {
    const { container } = survey.segments[index]!;
    let isContainerShown = shown.get(container);
    if (isContainerShown === undefined) {
      isContainerShown = isShown(survey.containers[container]!.element);
      shown.set(container, isContainerShown);
    }
    return isContainerShown;
  });
  return visible.length > 0 ? visible : segments;
}

function isShown(element: Checked): boolean {
  return (
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true })
  );
}
