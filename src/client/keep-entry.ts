/** Keeps what a control says; answers what makes it say so again. */
export function keepEntry(control: EventTarget | null): () => void {
  if (control instanceof HTMLSelectElement) {
    const { value } = control;
    return () => {
      control.value = value;
    };
  }
  if (!(control instanceof HTMLInputElement)) return () => undefined;
  const { value, checked } = control;
  return () => {
    if (control.value !== value) control.value = value;
    control.checked = checked;
  };
}
