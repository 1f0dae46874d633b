import type { Browser } from 'puppeteer-core';

/** What puppeteer sends WebDriver BiDi by; its types keep it to themselves. */
interface Connection {
  send(command: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/**
 * Runs an expression in the window of Firefox itself, with all of its rights, and waits for its value.
 * @param expression of a string, number or boolean, or a promise of one
 * @throws Error where it throws, or the browser is no Firefox that was started by `launchBrowser`
 */
export async function askFirefoxItself(browser: Browser, expression: string): Promise<unknown> {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection)) throw new Error('There is no WebDriver BiDi to ask Firefox by.');
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = readList(tree.result, 'contexts');
  const { result } = await connection.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: read(window, 'context') },
  });
  if (read(result, 'type') !== 'success') throw new Error(JSON.stringify(result));
  return read(read(result, 'result'), 'value');
}

function isConnection(value: unknown): value is Connection {
  return typeof read(value, 'send') === 'function';
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function readList(value: unknown, key: string): readonly unknown[] {
  const list = read(value, key);
  return Array.isArray(list) ? list : [];
}
