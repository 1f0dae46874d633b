const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A drawing of a cipher machine's rotors, as an SVG document: the sample site's own picture. */
export function drawRotors(): string {
  const rotors = [0, 1, 2].map((index) => drawRotor(230 + index * 250, 215, index * 5)).join('');
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 430" font-family="Georgia, serif" font-size="15">',
    '<rect width="960" height="430" fill="#23323a"/>',
    '<rect y="205" width="960" height="20" fill="#1a262c"/>',
    rotors,
    '</svg>',
  ].join('');
}

function drawRotor(x: number, y: number, shift: number): string {
  const letters = [...LETTERS].map((letter, index) => {
    const angle = ((index + shift) / LETTERS.length) * 360;
    return `<text transform="rotate(${angle.toFixed(1)}) translate(0 -136)" text-anchor="middle" fill="#2c261b">${letter}</text>`;
  });
  const contacts = [...LETTERS].map((_, index) => {
    const angle = (index / LETTERS.length) * 360;
    return `<circle transform="rotate(${angle.toFixed(1)})" cy="-92" r="4" fill="#c9a961"/>`;
  });
  return [
    `<g transform="translate(${x} ${y})">`,
    '<circle r="160" fill="#0f171b" opacity=".5" cx="6" cy="8"/>',
    '<circle r="158" fill="#e6dcc3"/><circle r="120" fill="#3b4a50"/><circle r="112" fill="#2d3b41"/>',
    ...letters,
    ...contacts,
    '<circle r="58" fill="#b08d4a"/><circle r="50" fill="#c9a961"/><circle r="14" fill="#23323a"/>',
    '</g>',
  ].join('');
}
