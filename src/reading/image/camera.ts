import exifr from "exifr";
import { z } from "zod";
import { tidyLine } from "../tidy.ts";
import { notesIn } from "./notes-in.ts";

/** What the camera noted of itself and when, null for what it did not; and whether the picture is shown on its side. */
export const cameraOf = async (
	bytes: Uint8Array,
): Promise<{
	taken: number | null;
	camera: string | null;
	turned: boolean;
}> => {
	const { Make, Model, DateTimeOriginal, OffsetTimeOriginal, Orientation } =
		noted.parse(
			(await exifr.parse(notesIn(bytes), onlyThese).catch(() => undefined)) ??
				{},
		);
	const [make, model] = [tidyLine(Make ?? ""), tidyLine(Model ?? "")];
	const name = model.toLowerCase().startsWith(make.toLowerCase())
		? model
		: `${make} ${model}`;
	return {
		taken: momentOf(DateTimeOriginal, OffsetTimeOriginal),
		camera: name.trim().slice(0, 100) || null,
		turned: Orientation > 4,
	};
};

/** Five tags by name: nothing else is parsed, least of all where the picture was taken. */
const onlyThese = {
	tiff: true,
	ifd0: { pick: ["Make", "Model", "Orientation"] },
	exif: { pick: ["DateTimeOriginal", "OffsetTimeOriginal"] },
	gps: false,
	xmp: false,
	iptc: false,
	icc: false,
	jfif: false,
	ihdr: false,
	interop: false,
	ifd1: false,
	makerNote: false,
	userComment: false,
	translateValues: false,
	// exifr would take the time for one of this machine's zone.
	reviveValues: false,
};

const text = z.string().optional().catch(undefined);
const noted = z.object({
	Make: text,
	Model: text,
	DateTimeOriginal: text,
	OffsetTimeOriginal: text,
	Orientation: z.number().catch(1),
});

/** EXIF writes the time where the camera was, often without a zone: then it is taken for UTC, which may be hours off but names the same day and hour. */
const momentOf = (when = "", zone = ""): number | null => {
	const found = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/u.exec(when);
	if (!found) return null;
	const [, year, month, day, time] = found;
	const offset = /^[+-]\d\d:\d\d$/u.test(zone) ? zone : "Z";
	const moment = Date.parse(`${year}-${month}-${day}T${time}${offset}`);
	return Number.isNaN(moment) ? null : moment;
};
