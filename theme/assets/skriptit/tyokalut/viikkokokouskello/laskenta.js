// The clock of a meeting: where it is after so many seconds. No document, no clock.

/** @typedef {{ name: string, who: string, minutes: number }} Part */

export const total = (parts) => 60 * parts.reduce((sum, part) => sum + part.minutes, 0);

// When a part begins, in seconds from the start of the meeting.
export const beginning = (parts, index) => total(parts.slice(0, index));

// The part that goes on after so many seconds, how long it still lasts, and whether the meeting is over.
export function moment(parts, seconds) {
  const over = seconds >= total(parts);
  let index = 0;
  while (index < parts.length - 1 && beginning(parts, index + 1) <= seconds) index += 1;
  return { index, left: Math.max(0, beginning(parts, index + 1) - seconds), over };
}

// The same parts, one of them longer.
export const longer = (parts, index, minutes) => parts.map((part, at) => (at === index ? { ...part, minutes: part.minutes + minutes } : part));

// Seconds as a clock shows them, ”4.05”; a begun second is counted, so that 5 minutes begin as 5.00.
export function shown(seconds) {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}.${String(whole % 60).padStart(2, "0")}`;
}

// The plan that an address asks for, ”#runko=mini-syty”, or the first.
export function chosen(hash, plans) {
  const asked = new Map(hash.replace(/^#/, "").split("&").map((part) => part.split("="))).get("runko");
  return asked in plans ? asked : Object.keys(plans)[0];
}
