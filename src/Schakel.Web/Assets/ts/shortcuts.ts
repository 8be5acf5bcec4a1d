import { isTyping } from "./rows";

/**
 * Shortcuts: `?` lists them, `/` goes to the search field, and an element with `data-shortcut="n"` is pressed by
 * its key. None is needed: all do what the mouse and Tab do too.
 */
export function shortcuts(): void {
  const dialog = document.querySelector<HTMLDialogElement>("[data-shortcuts]");
  if (dialog) prepare(dialog);
  document.addEventListener("keydown", (event) => {
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey || dialog?.open) return;
    const target = targetOf(event.key);
    if (event.key === "?" && dialog) {
      dialog.showModal();
    } else if (target instanceof HTMLInputElement) {
      target.focus();
      target.select();
    } else if (target) {
      target.click();
    } else {
      return;
    }

    event.preventDefault();
  });
}

function targetOf(key: string): HTMLElement | null {
  return key === "/"
    ? document.querySelector<HTMLElement>("[data-search]")
    : document.querySelector<HTMLElement>(`[data-shortcut="${CSS.escape(key)}"]`);
}

function prepare(dialog: HTMLDialogElement): void {
  for (const line of dialog.querySelectorAll<HTMLElement>("[data-when]")) {
    line.hidden = !document.querySelector(line.dataset["when"] ?? "");
  }

  const list = dialog.querySelector("[data-shortcuts-list]");
  for (const element of document.querySelectorAll<HTMLElement>("[data-shortcut]")) {
    list?.append(lineFor(element.dataset["shortcut"] ?? "", element.dataset["shortcutLabel"] ?? element.innerText.trim()));
  }

  for (const button of document.querySelectorAll<HTMLElement>("[data-open-shortcuts]")) {
    button.hidden = false;
    button.addEventListener("click", () => dialog.showModal());
  }
}

function lineFor(key: string, label: string): HTMLElement {
  const line = document.createElement("div");
  const term = line.appendChild(document.createElement("dt"));
  term.appendChild(document.createElement("kbd")).textContent = key;
  line.appendChild(document.createElement("dd")).textContent = label;
  return line;
}
