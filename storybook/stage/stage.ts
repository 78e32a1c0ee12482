import type { StoryObj } from '@storybook/web-components-vite';
import { fakeClient, type FakeClient, type FakeOptions } from '@wartemarke/client/testing';
import { html, render, type TemplateResult } from 'lit';
import { drawn, inGerman } from './drawn.ts';
import { createPerson, type Person } from './person.ts';
import { onScreen, type Screen } from './screens.ts';

type Tag = keyof HTMLElementTagNameMap;
type Prepared<E extends HTMLElement> = Partial<E> | void;

/** What a story of an element shows. */
export interface Scene<E extends HTMLElement> {
  /** What the page says of the element. Texts, numbers and switches can be changed while it is looked at. */
  readonly set?: Partial<E>;
  /** How the town differs from the usual one. */
  readonly town?: FakeOptions;
  /**
   * What happened in the town before; what comes back is said of the element too.
   * `shown` ends when the story is left.
   */
  readonly prepare?: (client: FakeClient, shown: AbortSignal) => Prepared<E> | Promise<Prepared<E>>;
  /** What stands between the tags of the element. */
  readonly inside?: TemplateResult;
  /** The language of the page, where it is not the toolbar's. */
  readonly locale?: string;
  /** The screen, where it is not the usual one of the element. */
  readonly screen?: Screen;
  /** Whether the town's time goes by, for somebody who tries it out. */
  readonly isLive?: boolean;
  /** Whether the page forgot to say anything of the element. */
  readonly isBare?: boolean;
  /** Whether something is on its way and never comes. */
  readonly isLoading?: boolean;
  /** What somebody does who comes along; things are found by their German names. */
  readonly play?: (person: Person) => Promise<void>;
}

/** An element in the canvas and the town behind it, which outlive a change of language, theme or control. */
interface Stage {
  readonly element: HTMLElement;
  readonly client: FakeClient;
}

const stages = new WeakMap<AbortSignal, Promise<Stage>>();

/**
 * Makes stories of an element on a fake town.
 * @param usual - What all of them have in common.
 */
export function stage<K extends Tag>(tag: K, usual: Scene<HTMLElementTagNameMap[K]> = {}) {
  return (own: Scene<HTMLElementTagNameMap[K]> = {}): StoryObj => {
    const scene = { ...usual, ...own, set: own.isBare ? {} : { ...usual.set, ...own.set } };
    return toStory(tag, scene as Scene<HTMLElement>);
  };
}

function toStory(tag: Tag, scene: Scene<HTMLElement>): StoryObj {
  const { set = {}, locale, screen, isLoading, play } = scene;
  const { globals = {}, parameters = {} } = screen ? onScreen(screen) : {};
  return {
    args: Object.fromEntries(Object.entries(set).filter(isPlain)),
    globals: { ...globals, ...(locale && { locale }) },
    parameters,
    loaders: [({ abortSignal }) => keepStage(abortSignal, () => createStage(tag, scene, abortSignal))],
    render: (args, { loaded }) => html`${Object.assign((loaded as Stage).element, args)}`,
    play: async ({ loaded, step }) => {
      const { element, client } = loaded as unknown as Stage;
      if (play) await inGerman(element, () => play(createPerson(element, client, step)));
      await drawn(element, isLoading);
    },
  };
}

function isPlain([, value]: [string, unknown]): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Gives the stage of a story that is shown; it is made once each time that the story is opened. */
function keepStage(shown: AbortSignal, create: () => Promise<Stage>): Promise<Stage> {
  const kept = stages.get(shown) ?? create();
  stages.set(shown, kept);
  return kept;
}

async function createStage(tag: Tag, scene: Scene<HTMLElement>, shown: AbortSignal): Promise<Stage> {
  const { set, town, prepare, inside, isLive, isBare } = scene;
  const client = fakeClient(town);
  const element = document.createElement(tag);
  if (!isBare) Object.assign(element, { client }, set, await prepare?.(client, shown));
  if (inside) render(inside, element);
  if (isLive) letTimePass(client, shown);
  return { element, client };
}

function letTimePass({ clock }: FakeClient, shown: AbortSignal): void {
  const timer = setInterval(() => clock.advance(1_000), 1_000);
  shown.addEventListener('abort', () => clearInterval(timer));
}
