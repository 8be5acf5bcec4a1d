const pause = 30_000;

/** Asks every half minute what waits for this person, and says politely when something new did come in. */
export function signals(): void {
  const badge = document.querySelector<HTMLAnchorElement>("[data-signals]");
  if (badge) new Signals(badge).watch();
}

class Signals {
  private count: number;
  private timer = 0;
  private readonly status: HTMLElement;

  constructor(private readonly badge: HTMLAnchorElement) {
    this.count = Number(badge.querySelector("[data-signals-count]")?.textContent ?? 0);
    this.status = document.createElement("div");
    this.status.setAttribute("role", "status");
    this.status.className = "schakel-visually-hidden";
    document.body.append(this.status);
  }

  watch(): void {
    this.timer = window.setInterval(() => {
      if (document.visibilityState === "visible") void this.ask();
    }, pause);
  }

  private async ask(): Promise<void> {
    let response: Response;
    try {
      response = await fetch("/werkvoorraad/signalen", { credentials: "same-origin", redirect: "manual" });
    } catch {
      return; // No network for a moment: the next time tells.
    }

    if (!response.ok) {
      window.clearInterval(this.timer); // Signed out, or no longer ours to ask.
      return;
    }

    this.show(((await response.json()) as { aantal: number }).aantal);
  }

  private show(count: number): void {
    if (count > this.count) this.status.textContent = this.badge.dataset["new"] ?? "";
    this.count = count;
    this.badge.hidden = count === 0;
    this.say("[data-signals-count]", String(count));
    this.say("[data-signals-text]", ((count === 1 ? this.badge.dataset["one"] : this.badge.dataset["many"]) ?? "").replace("{0}", String(count)));
  }

  private say(where: string, what: string): void {
    const place = this.badge.querySelector(where);
    if (place) place.textContent = what;
  }
}
