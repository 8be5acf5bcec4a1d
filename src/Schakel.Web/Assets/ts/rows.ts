/** Walks over the rows of a list with the keyboard; every row is reachable with Tab as well. */
export function rows(): void {
  const table = document.querySelector<HTMLTableElement>("table[data-rows]");
  if (!table) return;
  document.addEventListener("keydown", (event) => {
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    const isInside = table.contains(document.activeElement);
    if (step && (isInside || event.key.length === 1)) {
      event.preventDefault();
      move(table, step);
    } else if (event.key === "x" && isInside) {
      current(table)?.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
    }
  });
  table.addEventListener("focusin", () => mark(table));
  table.addEventListener("focusout", () => mark(table));
}

/** True while somebody fills in a field, where a letter is a letter. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  return target.matches("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button])");
}

const all = (table: HTMLTableElement) => [...table.tBodies].flatMap((body) => [...body.rows]);

const current = (table: HTMLTableElement) => all(table).find((row) => row.contains(document.activeElement));

// The link of a row is what gets the focus: Enter then opens it, as everywhere.
function move(table: HTMLTableElement, step: number): void {
  const list = all(table).filter((row) => row.querySelector("a[href]"));
  const at = list.findIndex((row) => row.contains(document.activeElement));
  const next = list[at < 0 ? (step > 0 ? 0 : list.length - 1) : at + step];
  const link = next?.querySelector<HTMLElement>("a[href]");
  link?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function mark(table: HTMLTableElement): void {
  for (const row of all(table)) row.classList.toggle("is-current", row.contains(document.activeElement));
}
