import { fingerprint } from "../../core/fingerprint.ts";
import type { Log } from "../../core/log.ts";
import type { Text } from "../../core/text.ts";
import type { Agenda, Chart } from "../../core/view.ts";
import { upload } from "./upload.ts";
import type { Web } from "./web.ts";

/** Draws a chart as PNG (bytes) with texts already in the reader's language. */
export type DrawChart = (
	chart: Chart | Agenda,
	read: (text: Text) => string,
	locale: string,
) => Promise<Uint8Array>;

/** Uploads a chart as a private Slack file and answers its id, or null when Slack would not take it: then the text stands alone. */
export type Pictures = DrawnChart;
type DrawnChart = (
	chart: Chart | Agenda,
	read: (text: Text) => string,
	locale: string,
) => Promise<string | null>;

/** Makes the pictures; the same chart in the same language is uploaded once. */
export const createPictures = (
	web: Web,
	drawChart: DrawChart,
	log: Log,
): Pictures => {
	const known = new Map<string, string>();
	return async (chart, read, locale) => {
		const key = fingerprint({ chart, locale });
		const before = known.get(key);
		if (before) return before;
		try {
			const bytes = await drawChart(chart, read, locale);
			const file = await upload(web, {
				name: "chart.png",
				title: read(chart.title),
				bytes,
			});
			if (known.size > 200) known.clear();
			known.set(key, file);
			return file;
		} catch {
			log({ event: "slack", what: "failed", method: "files.upload" });
			return null;
		}
	};
};
