import { either, type Hostile, hostile } from "./hostile.ts";

/** Plain texts, tables and mails that wear a reader out. */
export const hostileTexts = (): Hostile[] => [
	hostile(
		"a line without an end",
		"endless.csv",
		Buffer.alloc(15_000_000, "a,"),
		either,
	),
	hostile(
		"a quote that is never closed",
		"quote.csv",
		Buffer.from(`a,b\n"${"never closed, ".repeat(700_000)}`),
		either,
	),
	hostile(
		"ten million quotes",
		"quotes.csv",
		Buffer.alloc(10_000_000, '"'),
		either,
	),
	hostile(
		"ten million spaces",
		"spaces.txt",
		Buffer.from(`a${" ".repeat(10_000_000)}b`),
		either,
	),
	hostile(
		"a quote of a quote of a quote",
		"quoted.md",
		Buffer.alloc(1_000_000, "> "),
		either,
	),
	hostile(
		"a million open brackets",
		"brackets.md",
		Buffer.alloc(1_000_000, "[*`"),
		either,
	),
	hostile(
		"letters that write backwards and nothing",
		"marks.txt",
		Buffer.from(
			`Invoice \u202egpj.exe\u202c${"\u0000\u0007\u200b".repeat(100)} end`,
		),
		["read", "file-kind"],
		"\u0000",
	),
	hostile(
		"a mail of 20,000 parts",
		"parts.eml",
		Buffer.from(
			`From: a@b.example\r\nSubject: Parts\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n${"--x\r\nContent-Type: text/plain\r\n\r\nword\r\n".repeat(20_000)}--x--\r\n`,
		),
		either,
	),
	hostile(
		"a mail in a mail, 2,000 deep",
		"deep.eml",
		Buffer.from(
			`From: a@b.example\r\nSubject: Deep\r\nMIME-Version: 1.0\r\n${Array.from({ length: 2_000 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`).join("")}Content-Type: text/plain\r\n\r\ndeep`,
		),
		either,
	),
	hostile(
		"a file larger than may be",
		"large.txt",
		Buffer.alloc(21_000_000, "word "),
		["file-large"],
	),
	hostile(
		"a web page named as a photo",
		"page.jpg",
		Buffer.from("<html><script>unseen</script><p>Words</p></html>"),
		["read", "file-kind"],
		"unseen",
	),
	hostile("nothing but zeros", "zeros.txt", Buffer.alloc(1_000_000), [
		"file-kind",
	]),
];
