import iconv from "iconv-lite";
import { type Known, textOfBlock } from "../known.ts";
import { escaped } from "./open-document.ts";
import { wrapped } from "./plain.ts";

/** The shapes in which a known text goes into a mail. */
export type Shape = "quoted" | "latin" | "html" | "both" | "eight-bit";

/** A mail with a known text as its body, as a mail program writes it; its subject is the text's first heading. */
export const mail = (known: Known, shape: Shape): string => {
	const subject = known.blocks[0] ? textOfBlock(known.blocks[0]) : "";
	const text = [
		...known.blocks.slice(1).map(textOfBlock),
		...known.notes.values(),
	].join("\n\n");
	return [...head(subject), ...body(text, known, shape)].join("\r\n");
};

const head = (subject: string): string[] => [
	`From: ${encodedWord("Séraphine Delaunoy")} <seraphine@alpenblick.example>`,
	"To: Leopold Zirngast <leopold@alpenblick.example>",
	`Subject: ${encodedWord(subject)}`,
	"Date: Tue, 12 May 2026 08:15:00 +0200",
	"Message-ID: <corpus.1@alpenblick.example>",
	"MIME-Version: 1.0",
];

const body = (text: string, known: Known, shape: Shape): string[] => {
	switch (shape) {
		case "quoted":
			return [
				"Content-Type: text/plain; charset=utf-8",
				"Content-Transfer-Encoding: quoted-printable",
				"",
				quoted(text),
			];
		case "latin":
			return [
				"Content-Type: text/plain; charset=iso-8859-1",
				"Content-Transfer-Encoding: base64",
				"",
				folded(iconv.encode(text, "latin1")),
			];
		case "html":
			return [
				"Content-Type: text/html; charset=utf-8",
				"Content-Transfer-Encoding: base64",
				"",
				folded(Buffer.from(markedUp(known))),
			];
		case "both":
			return parted("mixed", [
				parted("alternative", [
					[
						"Content-Type: text/plain; charset=utf-8",
						"Content-Transfer-Encoding: quoted-printable",
						"",
						quoted(text),
					],
					[
						"Content-Type: text/html; charset=utf-8",
						"Content-Transfer-Encoding: base64",
						"",
						folded(Buffer.from(markedUp(known))),
					],
				]),
				[
					'Content-Type: application/pdf; name="plan.pdf"',
					'Content-Disposition: attachment; filename="plan.pdf"',
					"Content-Transfer-Encoding: base64",
					"",
					folded(Buffer.from("%PDF-1.4 nothing to be read here")),
				],
			]);
		case "eight-bit":
			return [
				"Content-Type: text/plain; charset=utf-8",
				"Content-Transfer-Encoding: 8bit",
				"",
				wrapped(text, 76),
			];
	}
};

const parted = (kind: string, parts: readonly string[][]): string[] => [
	`Content-Type: multipart/${kind}; boundary="=_${kind}"`,
	"",
	...parts.flatMap((part) => [`--=_${kind}`, ...part]),
	`--=_${kind}--`,
	"",
];

const markedUp = ({ blocks }: Known): string =>
	`<html><body>${blocks
		.slice(1)
		.map(
			(block) =>
				`<p>${escaped(textOfBlock(block)).replaceAll("\n", "<br>")}</p>`,
		)
		.join("\n")}</body></html>`;

const encodedWord = (text: string): string =>
	`=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;

const folded = (bytes: Buffer): string =>
	bytes.toString("base64").replace(/.{76}/gu, "$&\r\n");

const quoted = (text: string): string =>
	text
		.split("\n")
		.map(
			(line) =>
				[...Buffer.from(line)]
					.map((byte) =>
						byte > 126 || byte === 61
							? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
							: String.fromCharCode(byte),
					)
					.reduce(
						({ out, width }, sign) =>
							width + sign.length > 74
								? { out: `${out}=\r\n${sign}`, width: sign.length }
								: { out: out + sign, width: width + sign.length },
						{ out: "", width: 0 },
					).out,
		)
		.join("\r\n");
