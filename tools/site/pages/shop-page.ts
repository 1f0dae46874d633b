import { renderPage } from '../layout.ts';

const BOOKS = [
  ['Alan Turing: The Enigma', 'Andrew Hodges', '£14.99'],
  ['The Hut Six Story', 'Gordon Welchman', '£12.50'],
  ['Hidden Figures', 'Margot Lee Shetterly', '£10.99'],
  ['The Soul of a New Machine', 'Tracy Kidder', '£11.99'],
  ['Weapons of Math Destruction', 'Cathy O’Neil', '£10.99'],
  ['Human Compatible', 'Stuart Russell', '£12.99'],
] as const;

export function renderShopPage(): string {
  const books = BOOKS.map(
    ([title, author, price], index) => `      <li>
        <div class="cover" style="--hue: ${index * 55 + 20}" aria-hidden="true"></div>
        <h2>${title}</h2>
        <p>${author}</p>
        <p class="price">${price}</p>
        <button type="button">Add to basket</button>
      </li>`,
  ).join('\n');
  return renderPage({
    title: 'Bookshop',
    path: '/shop',
    head: '<meta property="og:type" content="website">',
    main: `    <h1>Bookshop</h1>
    <p class="standfirst">Free delivery over £30. Every order is packed by hand, or would be.</p>
    <ul class="shelf">
${books}
    </ul>`,
  });
}
