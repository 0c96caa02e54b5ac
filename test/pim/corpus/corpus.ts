import { brokenCorpus } from "./broken.ts";
import { contactsCorpus } from "./contacts.ts";
import { detailsCorpus } from "./details.ts";
import { type CorpusObject, calendar, component, verbatim } from "./make.ts";
import { seriesCorpus } from "./series.ts";
import { timesCorpus } from "./times.ts";

/** All objects of our own making; names are unique, and so are the UIDs of sound ones. */
export const corpus = (): readonly CorpusObject[] => [
	...timesCorpus(),
	...seriesCorpus(),
	...detailsCorpus(),
	...oddlyWritten(),
	...contactsCorpus(),
	...brokenCorpus(),
];

const oddlyWritten = (): readonly CorpusObject[] => {
	const of = (name: string, change: (text: string) => string): CorpusObject =>
		verbatim(
			name,
			"calendar",
			change(
				calendar(
					name,
					component("VEVENT", name, [
						"DTSTART:20261207T090000Z",
						`SUMMARY:${name}`,
						`DESCRIPTION:${"Long words ".repeat(20)}`,
					]),
				).text,
			),
		);
	return [
		of("line ends of Unix", (text) => text.replaceAll("\r\n", "\n")),
		of("byte order mark", (text) => `\uFEFF${text}`),
		of("no end of the last line", (text) => text.trimEnd()),
		of("folded with tabs", (text) => text.replaceAll("\r\n ", "\r\n\t")),
		of("never folded", (text) => text.replaceAll("\r\n ", "")),
		of("folded after each character", (text) =>
			text.replace(/SUMMARY:.*/u, (line) => [...line].join("\r\n ")),
		),
		of("blank lines at the end", (text) => `${text}\r\n\r\n`),
		of("names in small letters", (text) =>
			text.replaceAll(/^[A-Z]+(?=[:;])/gmu, (word) => word.toLowerCase()),
		),
	];
};
