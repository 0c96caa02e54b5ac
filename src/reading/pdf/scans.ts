import { drawing, type PdfPage } from "./open-pdf.ts";

/** Whether pictures cover most of a page. None is decoded: pdf.js is told that all are too large, and leaves of each only the place it was given. */
export const isPicture = async (page: PdfPage): Promise<boolean> => {
	const { fnArray, argsArray } = await page.getOperatorList({
		annotationMode: 0,
	});
	const { width, height } = page.getViewport({ scale: 1, rotation: 0 });
	const harmless = new Set([
		drawing.dependency,
		drawing.setGState,
		drawing.clip,
	]);
	const waiting: State[] = [];
	let state: State = { matrix: [1, 0, 0, 1, 0, 0], empty: false };
	let covered = 0;
	for (const [index, code] of fnArray.entries()) {
		if (code === drawing.save) waiting.push(state);
		else if (code === drawing.transform)
			state = { matrix: times(state.matrix, argsArray[index]), empty: true };
		else if (code === drawing.restore) {
			covered += state.empty ? area(state.matrix) : 0;
			state = { ...(waiting.pop() ?? state), empty: false };
		} else if (!harmless.has(code)) state = { ...state, empty: false };
	}
	covered += state.empty ? area(state.matrix) : 0;
	return covered > width * height * 0.5;
};

type State = {
	readonly matrix: readonly number[];
	/** Nothing was drawn since the last change of place: here a picture was left out. */
	readonly empty: boolean;
};

const times = (outer: readonly number[], inner: unknown): number[] => {
	const [a = 1, b = 0, c = 0, d = 1] = outer;
	const [g = 1, h = 0, i = 0, j = 1] = Array.isArray(inner) ? inner : [];
	return [
		a * Number(g) + c * Number(h),
		b * Number(g) + d * Number(h),
		a * Number(i) + c * Number(j),
		b * Number(i) + d * Number(j),
	];
};

/** Of the unit square, in which a picture is drawn. */
const area = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number =>
	Math.abs(a * d - b * c);
