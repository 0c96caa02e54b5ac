import ical from "ical.js";

/** The contacts of a file, cut line by line and read by nobody else; null when something stands between them. */
export const cutCards = (text: string): readonly string[] | null => {
	const found: string[] = [];
	let open: string[] | null = null;
	for (const line of text.split("\r\n")) {
		if (/^BEGIN:VCARD\s*$/iu.test(line)) {
			if (open) return null;
			open = [];
		}
		if (!open) {
			if (line.trim() !== "") return null;
			continue;
		}
		open.push(line);
		if (!/^END:VCARD\s*$/iu.test(line)) continue;
		found.push(open.join("\r\n"));
		open = null;
	}
	return open ? null : found;
};

/** What another reader finds in a contact, in order; the text itself for vCard 2.1, which it refuses. Null when it cannot read it. */
export const readByOther = (card: string): string | null => {
	if (/^VERSION:2\.1\s*$/imu.test(card)) return card;
	try {
		return JSON.stringify(ical.parse(`${card}\r\n`));
	} catch {
		return null;
	}
};
