import { z } from "zod";
import { readJson } from "../ai/probe.ts";
import type { SlackReach, SlackSaid } from "./slack-step.ts";

/** Asks Slack's Web API, at an address up to and with `/api/`, about tokens; changes nothing there. */
export const lookAtSlack = (
	apiUrl: string,
): Pick<SlackReach, "bot" | "app"> => {
	const base = apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/`;
	return {
		bot: (token) => ask(`${base}auth.test`, token),
		app: (token) => ask(`${base}apps.connections.open`, token),
	};
};

const answer = z.union([
	z.object({
		ok: z.literal(true),
		team: z.string().max(200).default("Socket Mode can start"),
	}),
	z.object({ ok: z.literal(false), error: z.string().max(100) }),
]);

const ask = async (url: string, token: string): Promise<SlackSaid> => {
	try {
		const response = await fetch(url, {
			method: "POST",
			headers: { authorization: `Bearer ${token}` },
			redirect: "error",
			signal: AbortSignal.timeout(10_000),
		});
		const said = answer.parse(await readJson(response, 100_000));
		return said.ok
			? { kind: "good", name: said.team }
			: { kind: "refused", code: said.error };
	} catch {
		return { kind: "nobody" };
	}
};
