/** The product's name under its two lines. */
export function Wordmark() {
  return (
    <span class="wordmark">
      <span class="u-person">Back</span>
      <span class="u-organisation">grounder</span>
    </span>
  );
}
