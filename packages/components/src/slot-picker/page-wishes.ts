import { readVisit, type VisitLink } from '@wartemarke/client';
import { formatServicesQuery, type ServiceQuantity } from '@wartemarke/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The element that a page tells what to begin with. */
interface WishHost extends ReactiveControllerHost {
  readonly office: string;
  readonly service: string;
  readonly date: string;
}

/** What a page wishes to begin with: what its link says, also one that is followed later, and else its attributes. */
export class PageWishes implements ReactiveController {
  private readonly host: WishHost;
  /** The links that were followed, the last one first. */
  private readonly links: VisitLink[] = [];

  constructor(host: WishHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.handleLink);
    this.handleLink();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.handleLink);
  }

  /** The services to begin with. */
  get services(): readonly ServiceQuantity[] {
    const { services = [] } = this.link;
    return services[0] ? services : readVisit(`service=${this.host.service}`).services;
  }

  /** The same as a text. */
  get service(): string {
    return formatServicesQuery(this.services);
  }

  /** The day to look at first; empty for none. */
  get date(): string {
    return this.link.date ?? this.host.date;
  }

  /** What the last link says that is not meant for another office. */
  private get link(): Partial<VisitLink> {
    const here = this.host.office;
    return this.links.find(({ office = here }) => office === here) ?? {};
  }

  private readonly handleLink = () => {
    const link = readVisit(location.hash);
    if (link.services[0] || link.date) this.links.unshift(link);
    // In any case: an element that is put back into the page begins anew.
    this.host.requestUpdate();
  };
}
