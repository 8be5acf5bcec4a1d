/** Says how many characters are left, to the eye at once and to a screen reader after a pause. */
export function counters(): void {
  for (const counter of document.querySelectorAll<HTMLElement>("[data-counter-for]")) {
    const field = document.getElementById(counter.dataset["counterFor"] ?? "");
    if (field instanceof HTMLTextAreaElement) {
      const show = () => showCount(counter, field);
      field.addEventListener("input", show);
      show();
    }
  }
}

function showCount(counter: HTMLElement, field: HTMLTextAreaElement): void {
  const left = Number(counter.dataset["max"]) - field.value.length;
  const template = (left < 0 ? counter.dataset["over"] : counter.dataset["left"]) ?? "{0}";
  counter.textContent = template.replace("{0}", Math.abs(left).toLocaleString(document.documentElement.lang));
  counter.classList.toggle("schakel-counter--over", left < 0);
}
