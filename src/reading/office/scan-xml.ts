import { Parser } from "htmlparser2";
import { Problem } from "../../core/problem.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What is told while XML is read; names carry the usual prefix of their namespace, whatever the file calls it. */
export type XmlListener = {
	readonly open: (name: string, attributes: Attributes) => void;
	readonly close: (name: string) => void;
	readonly text: (text: string) => void;
};

/** Reads XML forgivingly from start to end. Problem `file-unsafe` for declared entities, a document type, or tags nested beyond reason. */
export const scanXml = (xml: string, listener: XmlListener): void => {
	if (declares.test(xml)) throw new Problem("file-unsafe");
	const prefixes = new Map<string, string>();
	let depth = 0;
	const named = (name: string): string => {
		const at = name.indexOf(":");
		const usual = prefixes.get(at < 0 ? "" : name.slice(0, at));
		if (usual === undefined) return name;
		return usual === "" ? name.slice(at + 1) : `${usual}:${name.slice(at + 1)}`;
	};
	const parser = new Parser(
		{
			onopentag: (name, attributes) => {
				depth += 1;
				if (depth > deepest) throw new Problem("file-unsafe");
				learn(attributes, prefixes);
				listener.open(named(name), renamed(attributes, prefixes, named));
			},
			onclosetag: (name) => {
				depth -= 1;
				listener.close(named(name));
			},
			ontext: listener.text,
		},
		{ xmlMode: true },
	);
	parser.end(xml);
};

const deepest = 300;

// Also inside a comment: nothing an office program writes looks like this.
const declares = /<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)\b/iu;

const learn = (attributes: Attributes, prefixes: Map<string, string>): void => {
	for (const name in attributes) {
		if (!name.startsWith("xmlns")) continue;
		const usual = usualPrefix(attributes[name] ?? "");
		if (usual !== undefined && usual !== name.slice(6))
			prefixes.set(name.slice(6), usual);
	}
};

/** Only what differs from the usual is looked at again, for most files differ nowhere. */
const renamed = (
	attributes: Attributes,
	prefixes: Map<string, string>,
	named: (name: string) => string,
): Attributes =>
	prefixes.size === 0
		? attributes
		: Object.fromEntries(
				Object.entries(attributes).map(([name, value]) => [
					name.includes(":") && !name.startsWith("xmlns") ? named(name) : name,
					value,
				]),
			);

const usualPrefix = (address: string): string | undefined => {
	const found = office.exec(address)?.[1];
	return found === undefined ? undefined : usual.get(found);
};

// The older and the stricter address of each.
const office =
	/^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/(\w+)\/(?:2006\/)?(?:main|relationships)$/u;

const usual = new Map([
	["wordprocessingml", "w"],
	["presentationml", "p"],
	["drawingml", "a"],
	["spreadsheetml", ""],
	["officeDocument", "r"],
]);
