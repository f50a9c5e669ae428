// Overdue is told by the reader's own day: the page itself was made without a clock, and its plain text does not say it of what is in time.
export const late = (due, today) => due < today;

export const day = (now) => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

export function tell(places, today) {
  for (const place of places) {
    place.hidden = !late(place.dataset.tarkistettava, today);
    if (!place.hidden && place.dataset.sana) place.textContent = place.dataset.sana;
  }
}
