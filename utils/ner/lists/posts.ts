/**
 * Words that begin a post, in lower case, as they stand in capitals between a body and the name of who holds it there: "Unilever Chief
 * Executive Ann Lee". Words that go on a body's name as often ("Office", "Partner", "General") are left out.
 */
export const POSTS: ReadonlySet<string> = new Set(
  (
    'ceo cfo cto coo ciso president vice senior executive chief director managing chair chairman chairwoman chairperson commissioner secretary ' +
    'editor deputy acting interim founder co-founder cofounder spokesman spokeswoman spokesperson superintendent chancellor professor ' +
    'correspondent columnist reporter analyst economist attorney lawyer detective sergeant lieutenant captain coach manager head ' +
    'sgt. lt. capt. sgt lt capt'
  ).split(' '),
);
