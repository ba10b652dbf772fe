import { Agent, request } from 'node:http';

/** An answer as it came, neither unpacked nor followed. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** What is asked for besides the address. */
export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/**
 * Asks a server for a path, letter by letter as it is written: nothing is made of `..` and the like,
 * which `fetch` would resolve before it asks.
 */
export function ask(address: string, path: string, question: Question = {}): Promise<Answer> {
  const { hostname, port, pathname } = new URL(address);
  const { method = 'GET', headers = {} } = question;
  return new Promise((resolve, reject) => {
    const asked = request(
      { agent, hostname, port, method, headers, path: `${pathname}${path}` },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers as Answer['headers'],
            body: Buffer.concat(chunks),
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}
