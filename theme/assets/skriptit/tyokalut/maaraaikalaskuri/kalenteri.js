// A calendar file of one all-day entry (RFC 5545): lines of at most 75 octets, no letter cut in two.
import { addDays } from "./laskenta.js";

const octets = (text) => new TextEncoder().encode(text).length;
const plain = (day) => day.replaceAll("-", "");
const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** A content line in pieces; each piece after the first begins with a space that belongs to its length. */
export function folded(line) {
  const pieces = [""];
  for (const letter of line) {
    if (octets(pieces.at(-1) + letter) > 75) pieces.push(" ");
    pieces[pieces.length - 1] += letter;
  }
  return pieces.join("\r\n");
}

/**
 * @param {{ uid: string, day: string, title: string, note: string, address: string, made: string }} entry
 *   `made` is the day the file is made; `address` is left out when it is ""
 */
export function calendarFile({ uid, day, title, note, address, made }) {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Lastensuojelun tukipakki//Määräaikalaskuri//FI",
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${plain(made)}T000000Z`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    `DTEND;VALUE=DATE:${plain(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    ...(address ? [`URL:${address}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
