import type { TemplateResult } from 'lit';
import { LaterPart, type LaterModule } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import type { ScreenHost } from '../later-steps.ts';

/** A part of a screen with a memory of its own. */
export interface Face<Context> {
  render(context: Context): TemplateResult;
}

/** A module that brings such a part. */
export interface FaceModule<Context> extends LaterModule {
  readonly Face: new (host: ScreenHost) => Face<Context>;
}

/** A part of a screen that most visits do not need. It is fetched when it is to be drawn for the first time. */
export class LaterFace<Context extends { readonly words: Words }> implements Face<Context> {
  private readonly host: ScreenHost;
  private readonly part: LaterPart<FaceModule<Context>>;
  private face: Face<Context> | undefined;

  constructor(host: ScreenHost, fetchModule: () => Promise<FaceModule<Context>>) {
    this.host = host;
    this.part = new LaterPart(host, fetchModule);
  }

  /** Draws the part; until it is there that it takes a moment, and a way on when it does not come. */
  render(context: Context): TemplateResult {
    return this.part.render(context.words, ({ Face }) => {
      this.face ??= new Face(this.host);
      return this.face.render(context);
    });
  }
}
