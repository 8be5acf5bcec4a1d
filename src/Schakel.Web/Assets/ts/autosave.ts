const pause = 3000;

// A browser refuses more than 64 KiB in requests that outlive their page; a longer text goes as any other request.
const mostToKeepAlive = 60_000;

/** Saves a draft of every form that names an address for it: after a pause, and when the page goes away. */
export function autosave(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) {
    new Draft(form).watch();
  }
}

class Draft {
  private timer = 0;
  private isChanged = false;
  private readonly status: HTMLElement | null;

  constructor(private readonly form: HTMLFormElement) {
    this.status = form.querySelector("[data-draft-status]") ?? document.querySelector("[data-draft-status]");
  }

  watch(): void {
    this.form.addEventListener("input", () => this.changed());
    this.form.addEventListener("submit", (event) => {
      if (!event.defaultPrevented) this.forget();
    });
    window.addEventListener("pagehide", () => this.leave());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.leave();
    });
  }

  private changed(): void {
    this.isChanged = true;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(false), pause);
  }

  private forget(): void {
    this.isChanged = false;
    window.clearTimeout(this.timer);
  }

  private leave(): void {
    if (this.isChanged && !this.form.dataset["sent"]) void this.save(true);
  }

  private async save(keepalive: boolean): Promise<void> {
    this.forget();
    try {
      // Files stay out: a draft is what was typed.
      const fields = [...new FormData(this.form)].filter((f): f is [string, string] => typeof f[1] === "string");
      const body = new URLSearchParams(fields).toString();
      const response = await fetch(this.form.dataset["autosave"] ?? "", {
        method: "POST",
        body,
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        credentials: "same-origin",
        redirect: "error",
        keepalive: keepalive && body.length < mostToKeepAlive,
      });
      if (response.status === 409) {
        this.say("changed");
        return;
      }

      if (!response.ok) throw new Error(String(response.status));
      this.say("saved");
    } catch {
      this.say("failed");
      if (!keepalive) this.changed();
    }
  }

  private say(what: "saved" | "failed" | "changed"): void {
    if (!this.status) return;
    const time = new Date().toLocaleTimeString("nl-NL", {
      hour: "2-digit",
      minute: "2-digit",
      timeZone: "Europe/Amsterdam",
    });
    this.status.textContent = (this.status.dataset[what] ?? "").replace("{0}", time);
  }
}
