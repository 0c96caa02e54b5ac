import { first, inside, treeOf, within } from "./xml-tree.ts";

/** How mammoth shall write the paragraphs of each style: as headings wherever the style has a level in the outline or is called one, in five languages. */
export const headingStyles = (stylesXml: string): string[] => {
	const styles = within(treeOf(stylesXml), "w:style").filter(
		({ attributes }) => attributes["w:type"] === "paragraph",
	);
	const byId = new Map(
		styles.map((style) => [style.attributes["w:styleId"] ?? "", style]),
	);
	const levelOf = (id: string, hops: number): number | null => {
		const style = byId.get(id);
		if (!style || hops > 20) return null;
		const properties = inside(style, "w:pPr")[0] ?? null;
		const given = value(first(properties, "w:outlineLvl"));
		// Nine stands for text of the body.
		if (given !== undefined)
			return Number(given) < 9 ? Number(given) + 1 : null;
		const named = levelOfName(value(inside(style, "w:name")[0]) ?? id);
		if (named !== null) return named;
		return levelOf(value(inside(style, "w:basedOn")[0]) ?? "", hops + 1);
	};
	return [...byId.keys()].flatMap((id) => {
		const level = levelOf(id, 0);
		return level === null || !Number.isInteger(level)
			? []
			: [
					`p[style-name='${escaped(value(inside(byId.get(id) ?? null, "w:name")[0]) ?? "")}'] => h${Math.min(level, 6)}:fresh`,
				];
	});
};

const value = (
	element: { attributes: Readonly<Record<string, string>> } | null | undefined,
): string | undefined => element?.attributes["w:val"];

const levelOfName = (name: string): number | null => {
	if (/^(?:title|titel|titre|titolo|título)$/iu.test(name)) return 1;
	const found = heading.exec(name)?.[1];
	return found === undefined ? null : Number(found);
};

const heading =
	/^(?:heading|überschrift|titre|titolo|título|encabezado)\s*([1-9])$/iu;

const escaped = (name: string): string =>
	name.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
