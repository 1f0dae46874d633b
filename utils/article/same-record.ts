import type { Look, PageRecord } from './page-record.ts';

/** Whether two records show the same page; what it declares for machines is not compared. */
export function isSameRecord(one: PageRecord, other: PageRecord): boolean {
  if (one.steps.length !== other.steps.length || one.looks.length !== other.looks.length) return false;
  return (
    one.steps.every((step, at) => step === other.steps[at]) &&
    one.looks.every((look, at) => isSameLook(look, other.looks[at]!))
  );
}

function isSameLook(one: Look, other: Look): boolean {
  return (
    one.tag === other.tag &&
    one.class === other.class &&
    one.id === other.id &&
    one.role === other.role &&
    one.itemprop === other.itemprop &&
    one.type === other.type &&
    one.hasShadow === other.hasShadow
  );
}
