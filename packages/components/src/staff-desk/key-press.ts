/** Runs unless it is the second click of a double click, which would hit what the first one brought here. */
export function onClick(run: () => void) {
  return (event: MouseEvent) => {
    if (event.detail < 2) run();
  };
}

/** Keeps a key that is held down from rushing through what comes one after the other. */
export function stopRepeating(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
