// Every tool of the pages. Names of modules are literals: the copy for a disk finds them by reading this file.
const TOOLS = {
  koulutustarpeet: () => import("./koulutustarpeet/nakyma.js"),
  "oma-alue": () => import("./oma-alue/nakyma.js"),
  kirjeet: () => import("./kirjeet/nakyma.js"),
  "oma-polku": () => import("./oma-polku/nakyma.js"),
  kutsu: () => import("./kutsu/nakyma.js"),
  kysymyskortti: () => import("./kysymyskortti/nakyma.js"),
  "missa-kohdassa": () => import("./missa-kohdassa/nakyma.js"),
  maaraaikalaskuri: () => import("./maaraaikalaskuri/nakyma.js"),
  mittari: () => import("./mittari/nakyma.js"),
  perehdytys: () => import("./perehdytys/nakyma.js"),
  "oma-kortti": () => import("./oma-kortti/nakyma.js"),
  tallessa: () => import("./tallessa/nakyma.js"),
  "tyopajan-kokoaja": () => import("./tyopajan-kokoaja/nakyma.js"),
  viikkokokouskello: () => import("./viikkokokouskello/nakyma.js"),
  vastuumatriisi: () => import("./vastuumatriisi/nakyma.js"),
};

// The reader's own day as an ISO text: the only place where a tool meets a clock.
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

for (const place of document.querySelectorAll("[data-tyokalu]")) {
  const data = JSON.parse(place.querySelector("script[data-tiedot]").textContent);
  TOOLS[place.dataset.tyokalu]().then((tool) => tool.start(place, data, today));
}
