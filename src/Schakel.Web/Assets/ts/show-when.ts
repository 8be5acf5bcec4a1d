/** Parts of a form that are asked for some choices only: for the others they are out of sight and not sent. */
export function showWhen(): void {
  for (const part of document.querySelectorAll<HTMLFieldSetElement>("fieldset[data-show-when]")) {
    const source = document.getElementById(part.dataset["showWhen"] ?? "");
    if (!(source instanceof HTMLSelectElement)) continue;
    const values = (part.dataset["showValues"] ?? "").split(" ");
    const show = (): void => {
      part.hidden = !values.includes(source.value);
      part.disabled = part.hidden;
    };
    source.addEventListener("change", show);
    window.addEventListener("pageshow", show);
    show();
  }
}
