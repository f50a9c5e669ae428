// Finnish as it is spoken: what the written forms of a folded word may be. ”kirjotettu” is kirjoitettu, ”hirveeta” hirveää, ”tehaan” tehdään.
const CHANGES = [
  [/ot(?=t[aeoiu]|et[tua]|us|uk|in)/, "oit"],
  [/(?<=[eoia])et[aä]$/, "ata"],
  [/ee(?=t$|ta$|lla$|ssa$|sta$|n$|ks$)/, "ea"],
  [/(?<=^te|^na)h(?=a|t)/, "hd"],
  [/(?<=^la)h(?=et|e)/, "hd"],
  [/is$/, "isi"],
  [/(?<=[nlrs][uy])$/, "t"],
  [/^tarvii/, "tarvitse"],
  [/^pitas(?=$|ko$)/, "pitaisi"],
];

export const written = (form) => CHANGES.filter(([spoken]) => spoken.test(form)).map(([spoken, other]) => form.replace(spoken, other));
