// The search worker: the files of the index come from the server.
import { serve } from "./vastaaja.js";

const folder = new URL("../../../haku/", self.location);

async function load(name) {
  const answer = await fetch(new URL(`${name}.json`, folder));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
}

serve(self, load);
