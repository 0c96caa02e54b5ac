import { getResolvedPDFJS } from "unpdf";
import { Problem } from "../../core/problem.ts";

// Loaded with this file, so that a process that waits for a PDF has it ready.
const pdfjs = await getResolvedPDFJS();

/** The numbers of what can be drawn. */
export const drawing = pdfjs.OPS;

/** An open PDF; close it with `loadingTask.destroy()`. */
export type Pdf = Awaited<ReturnType<typeof openPdf>>;
export type PdfPage = Awaited<ReturnType<Pdf["getPage"]>>;

/** Opens a PDF without running, drawing or fetching anything; an empty password is tried. Problems: `file-locked`, `file-damaged`. */
export const openPdf = async (bytes: Uint8Array) => {
	try {
		return await pdfjs.getDocument({
			// pdf.js takes the memory it is given.
			data: new Uint8Array(bytes),
			...harmless,
		}).promise;
	} catch (error) {
		const locked = error instanceof Error && error.name === "PasswordException";
		throw new Problem(locked ? "file-locked" : "file-damaged");
	}
};

const harmless = {
	verbosity: 0,
	disableFontFace: true,
	useSystemFonts: false,
	useWasm: false,
	useWorkerFetch: false,
	enableXfa: false,
	stopAtErrors: false,
	isOffscreenCanvasSupported: false,
	isImageDecoderSupported: false,
	// Every picture is larger than nothing, so that none is ever decoded.
	maxImageSize: 0,
} as const;
