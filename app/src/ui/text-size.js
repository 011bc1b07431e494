(() => {
  const page = document.documentElement, name = "medmig:text", sizes = ["100", "125", "150"];
  const show = (size) => {
    if (size === "125" || size === "150") page.dataset.text = size;
    else delete page.dataset.text;
  };
  let kept = null;
  try { kept = localStorage.getItem(name); } catch {}
  show(kept);
  page.dataset.script = "";
  addEventListener("click", ({ target }) => {
    const button = target.closest?.("[data-larger]");
    if (!button) return;
    const size = sizes[(sizes.indexOf(page.dataset.text ?? "100") + 1) % 3];
    show(size);
    button.nextElementSibling.textContent = `${size} %`;
    try { size === "100" ? localStorage.removeItem(name) : localStorage.setItem(name, size); } catch {}
  });
})();
