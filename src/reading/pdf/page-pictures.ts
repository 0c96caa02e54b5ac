import { streamsOf } from "./streams.ts";

/** The pictures of a scanned PDF's pages as the JPEG files they are stored as, in page order, at most ten. None unless there are exactly as many as pages: only then is it sure which belongs where. */
export const pagePictures = (
	bytes: Uint8Array,
	pages: number,
): readonly Uint8Array[] => {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (file.includes("/Encrypt")) return [];
	const found: Uint8Array[] = [];
	for (const { start, end, filters, picture } of streamsOf(file)) {
		const [first, another] = filters;
		if (!picture || first !== "DCTDecode" || another) continue;
		const large = picture.width >= least && picture.height >= least;
		if (!large || file.readUInt16BE(start) !== 0xffd8) continue;
		found.push(bytes.slice(start, end));
		if (found.length > pages) return [];
	}
	return found.length === pages ? found.slice(0, 10) : [];
};

/** In pixels; a page with less cannot be read anyway. */
const least = 400;
