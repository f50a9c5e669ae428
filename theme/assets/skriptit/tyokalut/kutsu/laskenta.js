// An invitation as rows, and its link: the kind of meeting and nothing else. No document, no clock.

// The meeting that a link names, "#kutsu=viikkokokous"; the first one when it names none.
export const linked = (hash, meetings) => {
  const name = new URLSearchParams(hash.replace(/^#/, "")).get("kutsu");
  return name in meetings ? name : Object.keys(meetings)[0];
};

export const link = (name) => `#kutsu=${name}`;

// The rows of an invitation in the language of its meeting and frame; what is not written is a line to write on.
export function rows(meeting, frame, written, line) {
  const said = (key, ready = line) => `${frame[key]}: ${written[key]?.trim() || ready}`;
  return [
    ["title", `${frame.otsikko}: ${meeting.name}`],
    ["text", [said("milloin"), said("missä"), said("kesto", meeting.length)].join("\n")],
    ["heading", frame.ketkä],
    ["text", meeting.attendees.map((who) => `– ${who}`).join("\n")],
    ["heading", frame.päätetään],
    ["text", meeting.decided],
    ["heading", frame.ei_päätetä],
    ["text", meeting.not_decided],
    ["heading", frame.tarvitset],
    ["text", frame.järjestyy],
    ["text", said("soita")],
    ["heading", frame.kysymykset],
    ["text", meeting.questions.map((question, at) => `${at + 1}. ${question}`).join("\n")],
  ];
}
