import { html, nothing, type TemplateResult } from 'lit';

/** What is folded up under a line of text, and not drawn before it is opened. */
export function renderFolded(
  name: string,
  summary: string,
  opened: ReadonlySet<string>,
  handleOpen: (name: string, isOpen: boolean) => void,
  draw: () => TemplateResult,
) {
  const handleToggle = (event: Event) => handleOpen(name, (event.currentTarget as HTMLDetailsElement).open);
  return html`
    <details class="more" ?open=${opened.has(name)} @toggle=${handleToggle}>
      <summary>${summary}</summary>
      ${opened.has(name) ? draw() : nothing}
    </details>
  `;
}
