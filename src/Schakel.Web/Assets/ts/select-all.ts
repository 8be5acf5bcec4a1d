/** One box for all boxes: `data-select-all="name"` follows and drives the boxes of that name. */
export function selectAll(): void {
  for (const all of document.querySelectorAll<HTMLInputElement>("input[data-select-all]")) {
    const name = CSS.escape(all.dataset["selectAll"] ?? "");
    const boxes = () => [...document.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${name}"]`)];
    const follow = () => {
      const chosen = boxes().filter((box) => box.checked).length;
      all.checked = chosen > 0 && chosen === boxes().length;
      all.indeterminate = chosen > 0 && !all.checked;
    };
    all.addEventListener("change", () => {
      for (const box of boxes()) box.checked = all.checked;
    });
    document.addEventListener("change", follow);
    follow();
  }
}
