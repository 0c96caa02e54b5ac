import type { Context } from "../../../core/command.ts";
import type { DeskFacts } from "../card/desk-facts.ts";
import { type Desk, openPaper, type Paper } from "../desk.ts";
import { keepDesk, withPaper } from "../filing/change-desk.ts";
import type { Documents } from "../needs.ts";
import { suggest } from "./suggest.ts";

/** Asks for the categories nobody asked for yet, because a question came with the files. Problem `session-over`. */
export const sortDesk = async (
	services: Documents,
	{ session, desk: given }: { readonly session: string; readonly desk: Desk },
	{ actor: { person }, signal }: Pick<Context, "actor" | "signal">,
): Promise<Pick<DeskFacts, "desk" | "place" | "failed">> => {
	let desk = given;
	let place: DeskFacts["place"] = null;
	let failed: DeskFacts["failed"] = null;
	const unasked = [...given.papers.entries()].filter(([, paper]) =>
		isUnasked(paper),
	);
	if (unasked.length === 0) return { desk, place, failed };
	const categories = await services.categories.list();
	for (const [index, paper] of unasked) {
		const document = await openPaper(services.ai, paper, person);
		const file = { name: paper.name, document };
		const asking = { person, signal };
		const found = await suggest(services, file, categories, asking);
		desk = withPaper(desk, index, { suggestion: found.suggestion });
		place ??= found.place;
		failed ??= found.failed;
	}
	await keepDesk(services.ai, session, desk, person);
	return { desk, place, failed };
};

const isUnasked = ({ state, suggestion }: Paper): boolean =>
	state === "open" &&
	suggestion.kind === "unsure" &&
	suggestion.isUnasked === true;
