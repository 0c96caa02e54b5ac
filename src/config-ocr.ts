import { findRecogniser } from "./reading/recognise/find-recogniser.ts";
import type { Recogniser } from "./reading/recognise/recognise.ts";

type Given = Readonly<Record<string, string | undefined>>;

/** The languages of our words. */
export const usualLanguages = "eng+deu+fra+ita+spa";

/** What a list of languages looks like to Tesseract. */
export const languageList =
	/^[a-z]{3}(?:_[a-z]{2,10}){0,2}(?:\+[a-z]{3}(?:_[a-z]{2,10}){0,2}){0,19}$/iu;

/** The program that reads text in pictures, found on this machine and asked for its languages; null without `OCR_COMMAND`. Faults name the variable, never its value. */
export const readOcrConfig = ({
	OCR_COMMAND,
	OCR_LANGUAGES: languages = usualLanguages,
	PATH,
}: Given): {
	readonly config: Recogniser | null;
	readonly faults: readonly string[];
} => {
	const command = OCR_COMMAND?.trim();
	if (!command || !languageList.test(languages))
		return { config: null, faults: [] };
	const found = findRecogniser(command, languages, PATH);
	switch (found.kind) {
		case "found":
			return { config: { command: found.command, languages }, faults: [] };
		case "missing":
			return fault(
				"OCR_COMMAND: there is no such program on this machine; install Tesseract (Debian: tesseract-ocr), or leave the setting out",
			);
		case "strange":
			return fault(
				"OCR_COMMAND: must be Tesseract, which tells its languages when it is called with --list-langs",
			);
		case "lacking":
			return fault(
				`OCR_LANGUAGES: part ${found.lacking.join(", ")} of it is not installed; here are ${found.installed.join(", ")}`,
			);
	}
};

const fault = (sentence: string) => ({ config: null, faults: [sentence] });
