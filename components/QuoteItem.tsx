import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArticleSummary } from '../utils/messages/page-protocol.ts';
import type { Entity, Span } from '../utils/types.ts';
import { citeQuote } from './model/cite-quote.ts';
import type { QuoteRun } from './model/quote-runs.ts';
import { useStrings } from './strings-context.ts';

/** What can be done with a quotation where there is a page. */
export interface QuoteActions {
  /** Shows its place in the page as long as the reader is at it; null when they have left it. */
  readonly onPoint: (place: Span | null) => void;
  /** The address that leads to a place of the article. */
  readonly linkTo: (place: Span) => Promise<string>;
  /** Resolves to whether the browser took it. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

interface QuoteItemProps {
  run: QuoteRun;
  speaker: Pick<Entity, 'name' | 'roles'>;
  article: ArticleSummary;
  /** Every word, and not three lines. */
  isWhole: boolean;
  actions: QuoteActions | null;
  onJump: (place: Span) => void;
  /** Told, while three lines are shown, whether there are more. */
  onMeasured?: ((isCut: boolean) => void) | undefined;
  /** What else can be done, in the same line. */
  children?: ComponentChildren;
}

/** One quotation; while the reader is at it, its place in the page is pointed out. */
export function QuoteItem({ run, isWhole, actions, onJump, onMeasured, children, ...about }: QuoteItemProps) {
  const { t } = useStrings();
  const quote = useRef<HTMLQuoteElement>(null);
  const place: Span = { start: run.start, end: run.end };

  useLayoutEffect(() => {
    const element = quote.current;
    if (element && !isWhole) onMeasured?.(element.scrollHeight > element.clientHeight + 1);
  }, [isWhole, onMeasured]);

  const point = () => actions?.onPoint(place);
  const leave = () => actions?.onPoint(null);
  return (
    <li onMouseEnter={point} onMouseLeave={leave} onFocusIn={point} onFocusOut={leave}>
      <blockquote ref={quote} class={isWhole ? 'quote' : 'quote is-clamped'} dir="auto">
        {isWhole
          ? run.texts.map((text, index) => <p key={run.parts[index]?.start}>{text}</p>)
          : run.texts.join(' ')}
      </blockquote>
      <p class="quote-actions">
        <button type="button" class="link" onClick={() => onJump(place)}>
          {t('showInArticle')}
        </button>
        {actions && <CopyCitation run={run} actions={actions} {...about} />}
        {children}
      </p>
    </li>
  );
}

type Copying = 'not-yet' | 'copied' | 'failed';

const LABELS = { 'not-yet': 'copyCitation', copied: 'citationCopied', failed: 'citationNotCopied' } as const;

interface CopyCitationProps extends Pick<QuoteItemProps, 'run' | 'speaker' | 'article'> {
  actions: QuoteActions;
}

/** Copies the words with who said them, where and when; says what came of it, in its own place and aloud. */
function CopyCitation({ run, speaker, article, actions }: CopyCitationProps) {
  const strings = useStrings();
  const [state, setState] = useState<Copying>('not-yet');

  async function copy(): Promise<void> {
    const link = await actions.linkTo({ start: run.start, end: run.end });
    const isCopied = await actions.onCopy(citeQuote(run, speaker, article, link, strings));
    setState(isCopied ? 'copied' : 'failed');
  }

  return (
    <>
      <button type="button" class="link" onClick={copy} onBlur={() => setState('not-yet')}>
        {strings.t(LABELS[state])}
      </button>
      <span class="unseen" role="status">
        {state === 'not-yet' ? '' : strings.t(LABELS[state])}
      </span>
    </>
  );
}
