const uuid = '00000000-0000-4000-8000-000000000000';

/** The same with keys of the contract's form: another system's keys look otherwise, and nobody reads them. */
export function withOurKeys<Keyed extends { id: string }>(keyed: Keyed): Keyed {
  return { ...keyed, id: uuid, ...('token' in keyed && { token: 'a'.repeat(32) }) };
}
