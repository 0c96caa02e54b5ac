import { html } from "../html.js";
import { Markdown } from "../text/markdown.js";
import { RichText } from "../text/richtext.js";
import { TextObject } from "../text/textobject.js";
import { Actions } from "./actions.js";
import { Alert } from "./alert.js";
import { Context } from "./context.js";
import { ImageBlock } from "./image.js";
import { InputBlock } from "./input.js";
import { Section } from "./section.js";
import { Table } from "./table.js";
import { Unknown } from "./unknown.js";

/** Draws raw Block Kit, block by block; what it does not know it says visibly. */
export function Blocks({ blocks }) {
	return html`<div class="blocks">
		${blocks.map((block, index) => {
			const Drawn = kinds[block.type] ?? Unknown;
			const blockId = block.block_id ?? `block-${index}`;
			return html`<${Drawn} key=${blockId} block=${block} blockId=${blockId} />`;
		})}
	</div>`;
}

const kinds = {
	section: Section,
	header: Header,
	context: Context,
	actions: Actions,
	divider: () => html`<hr class="divider" />`,
	image: ImageBlock,
	rich_text: RichText,
	markdown: ({ block }) => html`<${Markdown} text=${block.text} />`,
	table: Table,
	input: InputBlock,
	alert: Alert,
};

function Header({ block }) {
	const level = Math.min(4, Math.max(1, Number(block.level ?? 1)));
	const tag = `h${level + 1}`;
	return html`<${tag} class="block-header" dir="auto"><${TextObject} text=${block.text} /><//>`;
}
