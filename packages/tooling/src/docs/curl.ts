import type { Role } from '@wartemarke/contract';
import { pathValues, tokens, type Example } from './examples.ts';

/** What a call asks of its caller. */
export interface CallForm {
  readonly method: string;
  /** Path with `{name}` for each parameter. */
  readonly path: string;
  readonly roles: readonly Role[];
  /** Names of the headers that it needs. */
  readonly headers: readonly string[];
  readonly isStream: boolean;
  readonly isForm: boolean;
}

const headerValues: Readonly<Record<string, string>> = {
  'Idempotency-Key': '$(key)',
  'If-Match': '$VERSION',
};

/** Writes a call as a command of the shell, which works after the first steps of the reference. */
export function toCurl(form: CallForm, example: Example): string {
  const address = form.path.replaceAll(/\{(\w+)\}/g, (_part, name: string) => pathValues[name] ?? `$${name}`);
  const query = example.query ? `?${example.query}` : '';
  const parts = [
    `curl -sS ${toMethod(form, example)}"$BASE${address}${query}"`,
    ...toHeaders(form, example),
    ...toContent(form, example),
  ];
  return parts.join(' \\\n  ');
}

// What curl chooses by itself is left to it.
function toMethod({ method, isForm, isStream }: CallForm, { body }: Example): string {
  const own = isForm || body !== undefined ? 'POST' : 'GET';
  return `${isStream ? '-N ' : ''}${method === own ? '' : `-X ${method} `}`;
}

function toHeaders({ roles, headers }: CallForm, { as = roles[0]! }: Example): string[] {
  const token = as === 'anyone' ? undefined : tokens[as];
  return [
    ...(token ? [`-H "Authorization: Bearer ${token}"`] : []),
    ...headers.map((name) => `-H "${name}: ${headerValues[name] ?? ''}"`),
  ];
}

function toContent({ isForm }: CallForm, { body, file }: Example): string[] {
  if (isForm) {
    const fields = Object.entries(body as Record<string, string>).map(
      ([name, value]) => `-F ${name}=${value}`,
    );
    return [...fields, `-F file=@${file}`];
  }
  if (file !== undefined) return [`-o ${file}`];
  if (body === undefined) return [];
  return [`--json @- <<END\n${JSON.stringify(body, null, 2)}\nEND`];
}
