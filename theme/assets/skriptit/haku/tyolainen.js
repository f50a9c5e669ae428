// The search worker: the files of the index come from the server, its core at first from the page.
import { serve } from "./vastaaja.js";

const folder = new URL("../../../haku/", self.location);

let given = new Promise((resolve) => self.addEventListener("message", ({ data }) => "core" in data && resolve(data.core)));

async function load(name) {
  if (name === "ydin" && given) {
    const core = await given;
    given = undefined; // a broken one is asked for anew
    if (core) return JSON.parse(core);
  }
  const answer = await fetch(new URL(`${name}.json`, folder));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
}

serve(self, load);
