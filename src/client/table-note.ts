/** Says above the table what went wrong, until the view changes or the note is dismissed. */
export function tellInNote(root: ParentNode, text: string): void {
  const note = root.querySelector<HTMLElement>('[data-note]');
  const place = note?.querySelector('[data-note-text]');
  if (!note || !place) return;
  place.textContent = text;
  note.hidden = false;
}
