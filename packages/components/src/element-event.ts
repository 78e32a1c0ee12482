/** What an event says beside what every event says. */
type Facts<Self> = Omit<Self, keyof Event | 'answer' | 'waitFor'>;

/** What a kind of event says of itself. */
interface EventKind {
  readonly type: string;
  /** Whether `preventDefault()` calls off what it tells of. */
  readonly isCancelable?: boolean;
}

/**
 * An event of an element. It bubbles, also out of the shadow trees around the element, and says what it has to say in
 * plain fields. Each kind names its `type`, and by `isCancelable` that it can be called off.
 */
export abstract class ElementEvent<Self extends Event> extends Event {
  constructor(facts: Facts<Self>) {
    const { type, isCancelable = false } = new.target as unknown as EventKind;
    super(type, { bubbles: true, composed: true, cancelable: isCancelable });
    Object.assign(this, facts);
  }
}
