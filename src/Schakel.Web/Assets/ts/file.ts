/** Says in our own words which file was chosen; the browser then need not say it in its own. */
export function files(): void {
  for (const chosen of document.querySelectorAll<HTMLElement>("[data-file-for]")) {
    const input = document.getElementById(chosen.dataset["fileFor"] ?? "");
    if (!(input instanceof HTMLInputElement)) continue;
    const none = chosen.textContent;
    const show = (): void => {
      const [first, ...more] = [...(input.files ?? [])];
      chosen.textContent = more.length > 0
        ? (chosen.dataset["many"] ?? "{0}").replace("{0}", `${more.length + 1}`)
        : first?.name ?? none;
    };
    chosen.hidden = false;
    input.addEventListener("change", show);
    show();
  }
}
