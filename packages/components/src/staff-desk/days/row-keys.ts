/** Leads from one row's button to the next by the arrow keys, and to the first and the last one. */
export function handleRowKey(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const rows = [...list.querySelectorAll<HTMLElement>('.row')];
  const here = rows.indexOf(event.target as HTMLElement);
  const row = here < 0 ? undefined : rows[toIndex(event.key, here, rows.length)];
  if (!row) return;
  event.preventDefault();
  row.focus();
}

function toIndex(key: string, here: number, count: number): number {
  if (key === 'ArrowDown') return here + 1;
  if (key === 'ArrowUp') return here - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}
