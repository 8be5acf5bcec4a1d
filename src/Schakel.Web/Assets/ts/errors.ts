/** Brings the reader to what went wrong, and from there to the field itself. */
export function errorSummary(): void {
  const summary = document.querySelector<HTMLElement>("[data-error-summary]");
  if (!summary) return;
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href^='#']");
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    const control = field.matches("fieldset, div") ? field.querySelector<HTMLElement>("input, select, textarea") : field;
    field.scrollIntoView({ block: "center" });
    control?.focus({ preventScroll: true });
  });
}
