// The words scripts say, in the language of the page: JSON in #__tekstit, # and ## replaced by numbers.
const words = JSON.parse(document.getElementById("__tekstit").textContent);

export function teksti(key, first, second) {
  if (!(key in words)) throw new Error(`Sana puuttuu: ${key}`);
  return words[key].replace("##", second).replace("#", first);
}
