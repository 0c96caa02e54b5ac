import { describe, expect, it } from "vitest";
import { readMail } from "../../src/reading/text/read-mail.ts";

const mail = (lines: readonly string[]): Buffer =>
	Buffer.from(lines.join("\r\n"), "latin1");

const head = [
	"From: =?utf-8?Q?J=C3=B6rg_M=C3=BCller?= <joerg@example.ch>",
	"To: Anna <anna@example.ch>, team: b@example.ch, c@example.ch;",
	"Subject: =?iso-8859-1?Q?Gr=FCsse?=",
	"Date: Mon, 02 Nov 2026 10:00:00 +0100",
	"MIME-Version: 1.0",
];

describe("a mail", () => {
	it("says who wrote to whom, what about and when, with the mail it answers", async () => {
		const read = await readMail(
			mail([
				...head,
				"Content-Type: text/plain; charset=iso-8859-1",
				"",
				"Sch\u00f6ne Gr\u00fcsse.",
				"",
				"> Earlier words",
			]),
		);
		expect(read.facts.mail).toEqual({
			from: "Jörg Müller <joerg@example.ch>",
			to: "Anna <anna@example.ch>, b@example.ch, c@example.ch",
			subject: "Grüsse",
			sent: Date.UTC(2026, 10, 2, 9),
			attachments: [],
		});
		expect(read.parts).toEqual([
			{
				mark: { kind: "message", number: 1, title: "Grüsse" },
				pieces: [
					{ kind: "paragraph", text: "Schöne Grüsse." },
					{ kind: "paragraph", text: "> Earlier words" },
				],
			},
		]);
	});

	it("is read from its page where it has no plain text, and names its attachments only", async () => {
		const read = await readMail(
			mail([
				...head,
				'Content-Type: multipart/mixed; boundary="x"',
				"",
				"--x",
				"Content-Type: text/html; charset=utf-8",
				"",
				"<h1>Offer</h1><p>For you<script>secret</script>",
				"--x",
				'Content-Type: text/plain; name="list.txt"',
				'Content-Disposition: attachment; filename="list.txt"',
				"",
				"attached words",
				"--x--",
			]),
		);
		expect(read.facts.mail?.attachments).toEqual(["list.txt"]);
		expect(read.parts[0]?.pieces).toEqual([
			{ kind: "heading", level: 1, text: "Offer" },
			{ kind: "paragraph", text: "For you" },
		]);
	});

	it("may say nothing at all", async () => {
		const read = await readMail(mail(["Subject:", "Date: never", "", ""]));
		expect(read.parts).toEqual([]);
		expect(read.facts.mail).toEqual({
			from: "",
			to: "",
			subject: "",
			sent: null,
			attachments: [],
		});
	});
});
