import { isUtf8 } from "node:buffer";
import { analyse } from "chardet";
import iconv from "iconv-lite";
import { isUtf16 } from "./wide.ts";

/** The text of a file whose encoding nobody told: byte order mark, UTF-8, UTF-16, then what makes sense in the languages of offices here, then what its bytes look like. */
export const decode = (bytes: Uint8Array): string => {
	const wide = isUtf16(bytes);
	if (wide) return new TextDecoder(wide).decode(bytes);
	if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return iconv.decode(buffer, encodingOf(buffer));
};

/** The beginning of such a text, as much as is worth taking apart; `cut`: there is more. */
export const decodeStart = (
	bytes: Uint8Array,
): { readonly text: string; readonly cut: boolean } => {
	const text = decode(bytes);
	return { text: text.slice(0, most), cut: text.length > most };
};

// Twice what is kept of any text.
const most = 1_200_000;

const encodingOf = (bytes: Buffer): string => {
	const sample = bytes.subarray(0, 100_000);
	const western = ["windows-1252", "macintosh", "cp850"].find(
		(encoding) => !strange.test(iconv.decode(sample, encoding)),
	);
	if (western) return western;
	const best = analyse(sample).find(
		({ name, confidence }) =>
			confidence > 20 && !/^UTF|^ASCII|^ISO-2022/u.test(name),
	);
	if (!best || best.name === "ISO-8859-1") return "windows-1252";
	return iconv.encodingExists(best.name) ? best.name : "windows-1252";
};

/** A character that nobody writes in English, French, German, Italian, Spanish or Portuguese, or a quotation mark within a word. */
const strange =
	/[^\t\n\f\r -~äöüßéèêëàâçîïôùûœæÿáíóúñìòãõåøÄÖÜÉÈÊËÀÂÇÎÏÔÙÛŒÆÁÍÓÚÑÌÒÃÕÅØ«»‹›„“”‚‘’–—…•·°§©®™€£¥²³½¼¾±×÷µª¿¡º†‰´`¨¬¶\u00a0\u00ad]|\p{L}[„“”‚…•·°§±×÷¿¡‰]\p{L}/u;
