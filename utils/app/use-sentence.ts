import { useEffect, useState } from 'preact/hooks';
import { sendToPage } from '../messages/send.ts';

/** The sentence around a mention in the page of a tab, null while it is not known. */
export function useSentence(tabId: number | null, entity: number | null, mention: number): string | null {
  const [sentence, setSentence] = useState<string | null>(null);
  useEffect(() => {
    setSentence(null);
    if (tabId === null || entity === null) return;
    let isCurrent = true;
    sendToPage(tabId, 'page.sentence', { entity, mention }).then((result) => {
      if (isCurrent && result.ok) setSentence(result.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [tabId, entity, mention]);
  return sentence;
}
