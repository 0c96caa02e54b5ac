import { say } from "../../core/text.ts";
import { type Desk, draw, slackAccount } from "./desk.ts";
import { problemView } from "./present.ts";

/** Publishes somebody's Home tab: the `home` command, drawn as a page. */
export const showHome = async (
	desk: Desk,
	team: string,
	user: string,
): Promise<void> => {
	const account = slackAccount(team, user);
	const reader = await desk.app.who(account);
	const port = {
		progress: () => undefined,
		signal: AbortSignal.timeout(30_000),
	};
	const shown = await desk.app.invoke(
		{ command: "home", input: {} },
		account,
		port,
	);
	const view =
		shown.kind === "view"
			? shown.view
			: problemView(
					shown.kind === "problem" ? shown.text : say("problem.unexpected"),
					"",
				);
	const { blocks } = await draw(desk, view, reader);
	await desk.web.publishHome(user, { type: "home", blocks });
};
