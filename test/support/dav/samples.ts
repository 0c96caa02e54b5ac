/** An event with this UID; `lines` are put into it as they are. */
export const eventText = (uid: string, lines: readonly string[] = []): string =>
	[
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Suitemate//Test//EN",
		"BEGIN:VEVENT",
		"DTSTAMP:20260101T080000Z",
		`UID:${uid}`,
		"DTSTART:20260901T080000Z",
		"DTEND:20260901T090000Z",
		`SUMMARY:Meeting ${uid}`,
		...lines,
		"END:VEVENT",
		"END:VCALENDAR",
		"",
	].join("\r\n");

/** A contact with this UID. */
export const contactText = (uid: string, name = `Person ${uid}`): string =>
	[
		"BEGIN:VCARD",
		"VERSION:3.0",
		`FN:${name}`,
		`N:${name};;;;`,
		`UID:${uid}`,
		"END:VCARD",
		"",
	].join("\r\n");

/** The lines of an event that somebody made for these guests. */
export const invitation = (
	organizer: string,
	...guests: readonly string[]
): readonly string[] => [
	`ORGANIZER:mailto:${organizer}`,
	...guests.map((guest) => `ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:${guest}`),
];
