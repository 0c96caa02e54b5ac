import type { Agenda, Chart } from "../core/view.ts";
import { describeAgenda } from "./describe-agenda.ts";
import { describeChart, type Read } from "./describe-chart.ts";
import { openPainter } from "./painter.ts";

/** Draws a chart or a calendar's page as PNG (bytes, two pixels for one) with texts in the reader's language; `read` draws them, `locale` names months. Nothing is loaded before the first one. Problem: `unavailable`. */
export const drawChart = (
	chart: Chart | Agenda,
	read: Read,
	locale: string,
): Promise<Uint8Array> =>
	painter.paint(
		"kind" in chart
			? describeAgenda(chart, read, locale)
			: describeChart(chart, read, locale),
	);

/** Ends the painting thread of this process, if one runs; the next chart starts it again. */
export const closeCharts = (): Promise<void> => painter.close();

// One for the whole process, however many products it runs: a thread costs some 60 MB.
const painter = openPainter();
