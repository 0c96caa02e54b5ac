import { describe, expect, it } from "vitest";
import { addCategory } from "../../../../src/modules/documents/categories/add.ts";
import {
	changed,
	fieldsOf,
} from "../../../../src/modules/documents/categories/compose.ts";
import { byRule } from "../../../../src/modules/documents/categories/rules.ts";
import { standardCategories } from "../../../../src/modules/documents/categories/standard.ts";

describe("A rule on the kind of a file", () => {
	const [first] = standardCategories;
	if (first === undefined) throw new Error("there is no category");

	it("fits files of these kinds only, and reads back as it was written", () => {
		const mails = changed(first, { words: "none", kinds: "Mail, html" });
		expect(mails.rule?.kinds).toEqual(["mail", "html"]);
		expect(fieldsOf(mails).kinds).toBe("mail, html");
		const file = { name: "x", sender: null };
		expect(byRule({ ...file, kind: "mail" }, [mails])).toBe(mails.id);
		expect(byRule({ ...file, kind: "pdf" }, [mails])).toBe(null);
		expect(changed(mails, { kinds: "none" }).rule).toBe(null);
	});

	it.each([
		["mail, html", true],
		["PDF", true],
		["none", true],
		["exe", false],
		["mail; pdf", false],
	])("given as %j is taken: %s", (kinds, isTaken) => {
		const read = addCategory.args.safeParse({ name: "Post", kinds });
		expect(read.success).toBe(isTaken);
	});
});
