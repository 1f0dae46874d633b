/** The short double line of the wordmark, solid and dotted, over a blank state. */
export function Ornament() {
  return (
    <svg class="ornament" viewBox="0 0 64 12" aria-hidden="true">
      <path d="M1 6H29" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
      <path
        d="M36 6H64"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-dasharray="0 4.4"
      />
    </svg>
  );
}
