import { init, use } from "echarts/core";
import "echarts/lib/chart/bar.js";
import "echarts/lib/chart/line.js";
import "echarts/lib/component/graphic.js";
import "echarts/lib/component/grid.js";
import { SVGRenderer } from "echarts/renderers";
import type { Drawing } from "./drawing.ts";
import { paint } from "./paint.ts";
import { sheet } from "./palette.ts";

use([SVGRenderer]);

/** Draws a picture as SVG. Importing this file loads the chart library, which takes a tenth of a second or more. */
export const drawSvg = (drawing: Drawing): string => {
	const { height, option } = paint(drawing);
	const chart = init(null, null, {
		renderer: "svg",
		ssr: true,
		width: sheet.width,
		height,
	});
	try {
		chart.setOption(option);
		return chart.renderToSVGString();
	} finally {
		chart.dispose();
	}
};
