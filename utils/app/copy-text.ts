/**
 * Puts text on the clipboard; to be called on a click. A page may forbid the clipboard to the frame that our card is
 * (Permissions-Policy), hence the older way after the newer.
 * @returns whether the browser took it
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let isTaken = false;
  function onCopy(event: ClipboardEvent): void {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isTaken = true;
  }
  document.addEventListener('copy', onCopy, { once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return isDone && isTaken;
}
