import { fingerprint } from "../../core/fingerprint.ts";
import type { Log } from "../../core/log.ts";
import type { Text } from "../../core/text.ts";
import type { Chart } from "../../core/view.ts";
import type { Web } from "./web.ts";

/** Draws a chart as PNG (bytes) with texts already in the reader's language. */
export type DrawChart = (
	chart: Chart,
	read: (text: Text) => string,
	locale: string,
) => Promise<Uint8Array>;

/** Uploads a chart as a private Slack file and answers its id, or null when Slack would not take it: then the text stands alone. */
export type Pictures = DrawnChart;
type DrawnChart = (
	chart: Chart,
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
			const file = await upload(
				web,
				await drawChart(chart, read, locale),
				read(chart.title),
			);
			if (known.size > 200) known.clear();
			if (file) known.set(key, file);
			return file;
		} catch {
			log({ event: "slack", what: "failed", method: "files.upload" });
			return null;
		}
	};
};

const upload = async (
	web: Web,
	png: Uint8Array,
	title: string,
): Promise<string | null> => {
	const place = await web.raw.files.getUploadURLExternal({
		filename: "chart.png",
		length: png.length,
	});
	if (!place.upload_url || !place.file_id) return null;
	const sent = await fetch(place.upload_url, {
		method: "POST",
		body: Buffer.from(png),
		redirect: "error",
		signal: AbortSignal.timeout(10_000),
	});
	await sent.body?.cancel();
	if (!sent.ok) return null;
	await web.raw.files.completeUploadExternal({
		files: [{ id: place.file_id, title }],
	});
	return place.file_id;
};
