// Sorts the index by a column; without it the index stands in the order of the files.
for (const head of document.querySelectorAll(".index thead th")) {
  const button = document.createElement("button");
  button.type = "button";
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener("click", () => {
    const column = head.cellIndex;
    const direction = head.getAttribute("aria-sort") === "descending" ? "ascending" : "descending";
    for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", direction);
    const body = head.closest("table").tBodies[0];
    const value = row => row.cells[column].dataset.order ?? row.cells[column].textContent;
    const sign = direction === "ascending" ? 1 : -1;
    const rows = [...body.rows].sort((one, other) =>
      sign * value(one).localeCompare(value(other), document.documentElement.lang, { numeric: true }));
    body.append(...rows);
  });
}
