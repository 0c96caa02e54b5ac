import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import {
	demoInvoice,
	demoNotes,
} from "../../../src/playground/demo-documents.ts";
import { openEndpoint } from "../../support/endpoint.ts";
import { documentModel, type Manners } from "./document-model.ts";
import type { Stage } from "./stage.ts";
import type { Visitor } from "./visitor.ts";

/** A file as somebody picks it on their machine. */
export type Picked = {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
};

const picked = (name: string, bytes: Uint8Array): Picked => ({
	name,
	mimeType: "application/octet-stream",
	buffer: Buffer.from(bytes),
});

/** A file of the corpus under a name that does not say what it is. */
export const paper = (file: string, name = file): Picked =>
	picked(name, readFileSync(`test/corpus/files/${file}`));

/** The German invoice of the demo, one page. */
export const invoice = (name: string): Picked =>
	picked(name, demoInvoice.bytes);

/** The notes of the demo's website meeting, with headings and a table. */
export const notes: Picked = picked(demoNotes.name, demoNotes.bytes);

/** The product with a model that knows these documents; its manners can change while it runs. */
export const startDocuments = async (
	stage: Stage,
	manners: () => Manners = () => "good",
) => {
	const endpoint = stage.closing(await openEndpoint(documentModel(manners)));
	const product = await stage.start({
		AI_BASE_URL: endpoint.baseUrl,
		AI_OPERATOR: "Alpenblick",
		AI_REGION: "Geneva",
	});
	return { endpoint, product };
};

/** Somebody in their own conversation with the bot. */
export const withBot = async (
	stage: Stage,
	product: { readonly url: string },
	person: string,
	size?: { width: number; height: number },
): Promise<Visitor> => {
	const visitor = await stage.visit(product, `${person}/C0GENERAL`, size);
	await visitor.hideWelcome();
	await toBot(visitor);
	return visitor;
};

const toBot = async ({ page }: Visitor): Promise<void> => {
	const home = page.getByTestId("home");
	// On a telephone the list is behind a button.
	if (!(await home.isVisible()))
		await page.locator("[aria-controls=sidebar]").click();
	await home.click();
	await page.getByTestId("tab-messages").click();
};

/** Adds files beside the composer, waits until they are up, and sends them with these words or none. */
export const sendFiles = async (
	{ page }: Visitor,
	files: readonly Picked[],
	text = "",
): Promise<void> => {
	await page.getByTestId("file").setInputFiles([...files]);
	const up = page.locator("[data-testid=attached]:not(.loading)");
	await up.nth(files.length - 1).waitFor();
	if (text !== "") await page.getByTestId("composer").fill(text);
	await page.getByTestId("send").click();
};

/** Chooses in a menu of the newest message that says this. */
export const choose = (
	{ message }: Visitor,
	text: string | RegExp,
	menu: string,
	option: string,
): Promise<unknown> =>
	message(text)
		.getByRole("combobox", { name: menu })
		.selectOption({ label: option });

/** The card of the newest message that says this, once all of these stand in it. */
export const shows = async (
	{ page, message }: Visitor,
	text: string | RegExp,
	...lines: readonly (string | RegExp)[]
): Promise<Locator> => {
	const all = page.getByTestId("message").filter({ hasText: text });
	await lines
		.reduce((found, line) => found.filter({ hasText: line }), all)
		.last()
		.waitFor();
	return message(text);
};

/** The bytes of a file that was sent, by the start of its name. */
export const download = async (
	{ page }: Visitor,
	name: string,
): Promise<Buffer> => {
	const file = page.getByRole("link", { name: `Download ${name}` }).last();
	await file.waitFor();
	const href = await file.evaluate((link) => String(Reflect.get(link, "href")));
	return (await page.request.get(href)).body();
};
