import { renderPage } from '../layout.ts';

export function renderSignUpPage(): string {
  return renderPage({
    title: 'Sign up for the newsletter',
    path: '/sign-up',
    main: `    <form class="sheet" action="/sign-up">
      <h1>The week in machines</h1>
      <p>One letter, every Friday, on what Google, Microsoft and everybody else did while you were working.</p>
      <p><label for="name">Name</label><input id="name" name="name" autocomplete="name" placeholder="Ada Lovelace"></p>
      <p><label for="email">Email</label><input id="email" name="email" type="email" autocomplete="email"></p>
      <p><label for="country">Country</label><select id="country" name="country">
        <option>United Kingdom</option><option>Ireland</option><option>France</option><option>Korea</option>
      </select></p>
      <p><label for="about">What would you like to read about?</label>
        <textarea id="about" name="about" rows="4">More on Rishi Sunak and OpenAI</textarea></p>
      <p><label><input type="checkbox" name="consent"> I have read the privacy notice</label></p>
      <button>Sign up</button>
    </form>`,
  });
}
