const patience = 10_000;

/** A double click posts a form once; the back button, or an answer that stays away, frees it again. */
export function submitOnce(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset["sent"]) {
      event.preventDefault();
      return;
    }

    form.dataset["sent"] = "true";
    form.setAttribute("aria-busy", "true");
    window.setTimeout(() => free(form), patience);
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-sent]")) free(form);
  });
}

function free(form: HTMLFormElement): void {
  delete form.dataset["sent"];
  form.removeAttribute("aria-busy");
}
