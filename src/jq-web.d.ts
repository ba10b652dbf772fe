/** The part of jq-web that is used; the package brings no types. */
declare module 'jq-web' {
  interface Jq {
    /** What jq prints for the text; throws with its message where it fails. */
    raw(text: string, filter: string, flags: readonly string[]): string;
  }
  const jq: Promise<Jq>;
  export default jq;
}
