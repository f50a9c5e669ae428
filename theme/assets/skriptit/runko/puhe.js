// What is read aloud and by whom: no document, no speech.

// A voice of the reader's own device in the language of the page; one that lives on a server would send the page away.
export const voice = (voices, language) => voices.find(({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language);

// Texts in pieces that every device reads to the end: by sentences, soft hyphens left out.
export const pieces = (texts) =>
  texts.flatMap((text) => text.replace(/\u00ad/g, "").replace(/\s+/g, " ").trim().match(/[^.!?]+[.!?…”]*\s?/g) ?? []).map((piece) => piece.trim()).filter(Boolean);
