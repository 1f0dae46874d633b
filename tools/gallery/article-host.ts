import { SAMPLE_BLOCKS, SAMPLE_PAGE } from '../../tests/fixtures/interface/sample-page.ts';
import { HIGHLIGHTS, markRules } from '../../utils/page/mark-rules.ts';
import { cardWidth, placeCard } from '../../utils/page/place-card.ts';
import type { Span } from '../../utils/types.ts';
import { showCard } from './show-card.ts';

/** The sample article with its marks, and over it the card (`?entity=0`) or the popup (`?popup`). */

const wish = new URLSearchParams(location.search);
const { article, whosWho, blockStarts } = SAMPLE_PAGE;
/** So far under the window's upper edge the card has room below the name, in CSS pixels. */
const NAME_AT = 120;

const texts = writeArticle();
paintMarks();
if (wish.has('popup')) showPopup();
else openCard(Number(wish.get('entity') ?? 0));

function writeArticle(): readonly Text[] {
  const root = document.querySelector('article');
  const title = document.createElement('h1');
  title.textContent = article.title;
  const date = document.createElement('p');
  date.className = 'date';
  date.textContent = '14 November 2025';
  const paragraphs = SAMPLE_BLOCKS.map((words) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    return paragraph;
  });
  root?.append(title, date, ...paragraphs);
  return paragraphs.map((paragraph) => paragraph.firstChild as Text);
}

function paintMarks(): void {
  const rules = new CSSStyleSheet();
  const isDark = matchMedia('(prefers-color-scheme: dark)');
  const dress = () => rules.replaceSync(markRules(isDark.matches ? 'dark' : 'light'));
  dress();
  isDark.addEventListener('change', dress);
  document.adoptedStyleSheets.push(rules);
  for (const kind of ['person', 'organisation'] as const) {
    const spans = whosWho.entities.filter((one) => one.kind === kind).flatMap(({ mentions }) => mentions);
    CSS.highlights.set(HIGHLIGHTS[kind], new Highlight(...spans.map(toRange)));
  }
}

function openCard(id: number): void {
  const frame = document.querySelector<HTMLIFrameElement>('#card');
  const mention = whosWho.entities[id]?.mentions[0];
  if (!frame || !mention) return;
  const range = toRange(mention);
  document.body.classList.add('is-alone');
  scrollTo(0, range.getBoundingClientRect().top - NAME_AT);
  const open = new Highlight(range);
  open.priority = 2;
  CSS.highlights.set(HIGHLIGHTS.openPerson, open);
  showCard(frame, SAMPLE_PAGE, {
    entity: id,
    isSelected: false,
    onHeight: (wanted) => {
      const { left, top, width, height } = placeCard(
        range.getBoundingClientRect(),
        { width: cardWidth(16), height: wanted },
        { width: innerWidth, height: innerHeight },
        null,
      );
      Object.assign(frame.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
    },
  });
}

function showPopup(): void {
  const frame = document.querySelector<HTMLIFrameElement>('#popup');
  if (frame) frame.src = '/entrypoints/popup/index.html';
}

function toRange({ start, end }: Span): Range {
  const at = blockStarts.findLastIndex((begin) => begin <= start);
  const text = texts[at] as Text;
  const range = new Range();
  range.setStart(text, start - (blockStarts[at] ?? 0));
  range.setEnd(text, end - (blockStarts[at] ?? 0));
  return range;
}
