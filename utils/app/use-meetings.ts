import type { Meeting } from '../messages/library-protocol.ts';
import type { About } from '../messages/notes-protocol.ts';
import { useAskedMeetings } from './use-asked-meetings.ts';

const MOST = 5;
const NONE: readonly Meeting[] = [];

/** Where somebody was met before, the newest first; none while they are looked for, or where nobody answers. */
export function useMeetings(about: About): readonly Meeting[] {
  const meetings = useAskedMeetings(about, MOST);
  return meetings === null || meetings === 'unavailable' ? NONE : meetings;
}
