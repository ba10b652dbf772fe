/** An answer of the site. */
export interface LiveAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The content, unpacked. */
  readonly bytes: Uint8Array;
}

/** Milliseconds after which an answer is not waited for any longer. */
const PATIENCE = 30_000;
/** Some hosts allow other sites only where one asks. */
const ORIGIN = 'https://example.org';

/** A deployed site, asked over the network. */
export class LiveSite {
  /** The address of its first page, with its last slash. */
  readonly address: string;

  constructor(address: string) {
    this.address = address.endsWith('/') ? address : `${address}/`;
  }

  get isSecure(): boolean {
    return this.address.startsWith('https:');
  }

  /** Asks for a path below the site and follows nothing. */
  async ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<LiveAnswer> {
    const answer = await fetch(new URL(path, this.address), {
      redirect: 'manual',
      headers: { origin: ORIGIN, 'accept-encoding': 'br, gzip', ...headers },
      signal: AbortSignal.timeout(PATIENCE),
    });
    return { status: answer.status, headers: answer.headers, bytes: await answer.bytes() };
  }

  /** The text at a path; the status in its place where it is not 200. */
  async text(path: string): Promise<string | number> {
    const { status, bytes } = await this.ask(path);
    if (status !== 200) return status;
    return new TextDecoder().decode(bytes);
  }
}
