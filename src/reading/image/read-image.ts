import { imageSize } from "image-size";
import { Problem } from "../../core/problem.ts";
import { type Unfinished, unfinished } from "../unfinished.ts";
import { cameraOf } from "./camera.ts";
import { isWhole } from "./whole.ts";

/** What a picture says of itself: pixels, camera, moment. Its pixels are never decoded, and where it was taken is never read. Problems: `file-damaged`, `file-unsafe`. */
export const readImage = async (bytes: Uint8Array): Promise<Unfinished> => {
	const { width, height } = sizeOf(bytes);
	if (width * height > mostPixels) throw new Problem("file-unsafe");
	if (!(width > 0 && height > 0) || !isWhole(bytes))
		throw new Problem("file-damaged");
	const { taken, camera, turned } = await cameraOf(bytes);
	const seen = turned ? { width: height, height: width } : { width, height };
	return unfinished([], { facts: { photo: { ...seen, taken, camera } } });
};

/** Beyond any camera; a few bytes may claim far more. */
const mostPixels = 1_000_000_000;

/** The largest where there are several: phones store tiles and a thumbnail. */
const sizeOf = (bytes: Uint8Array): { width: number; height: number } => {
	try {
		const { width, height, images = [] } = imageSize(bytes);
		return images.reduce(
			(most, one) =>
				one.width * one.height > most.width * most.height ? one : most,
			{ width, height },
		);
	} catch {
		throw new Problem("file-damaged");
	}
};
