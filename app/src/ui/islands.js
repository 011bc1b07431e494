const wake = async () => {
  const islands = await import("$JS");
  await islands.default({ module_or_path: "$WASM" });
  islands.hydrate();
  const visit = async (node, parents) => {
    let inner = parents;
    if (node.localName === "leptos-island") {
      parents.at(-1)?.();
      await islands[node.dataset.component]?.(node);
    } else if (node.localName === "leptos-children") {
      inner = [...parents, node.$$on_hydrate];
    }
    for (const child of node.children) await visit(child, inner);
  };
  await visit(document.body, []);
  document.addEventListener("medmig:shown", () => visit(document.body, []));
};
"requestIdleCallback" in window ? requestIdleCallback(wake) : wake();
