import { demoChannels } from "./demo-channels.ts";
import type { Person, Workspace } from "./workspace.ts";

/** The demo organisation Alpenblick; the first person is the one the page acts as first. */
export const demoWorkspace: Workspace = {
	team: { id: "T0ALPENBLICK", name: "Alpenblick", domain: "alpenblick" },
	bot: {
		userId: "U0SUITEMATE",
		botId: "B0SUITEMATE",
		appId: "A0SUITEMATE",
		name: "Suitemate",
		token: "xoxb-local-alpenblick",
	},
	people: [
		person("U0NADIA", "Nadia Keller", {
			title: "IT help desk",
			locale: "en-GB",
			color: "#2f6f9f",
		}),
		person("U0MARC", "Marc Dubois", {
			title: "Head of IT",
			locale: "en-US",
			color: "#8a5a2b",
			role: "owner",
		}),
		person("U0ANNA", "Anna Baumann", {
			title: "Administration",
			locale: "de-DE",
			color: "#3f7d4e",
			role: "admin",
		}),
		person("U0ELISE", "Élise Favre", {
			title: "Marketing",
			locale: "fr-FR",
			color: "#9a3f6b",
		}),
		person("U0GIULIA", "Giulia Rossi", {
			title: "Sales",
			locale: "it-IT",
			color: "#a2491f",
		}),
		person("U0CARLOS", "Carlos Ortega", {
			title: "Sales",
			locale: "es-ES",
			color: "#5b4b9a",
		}),
		person("U0NADIA2", "Nadia Keller (phone)", {
			title: "IT help desk",
			locale: "en-GB",
			color: "#2f6f9f",
			name: "nadia.keller.phone",
		}),
	],
	channels: demoChannels,
};

function person(
	id: string,
	realName: string,
	own: Pick<Person, "title" | "locale" | "color"> &
		Partial<Pick<Person, "role" | "name">>,
): Person {
	const handle = realName
		.normalize("NFD")
		.replace(/[^A-Za-z ]/g, "")
		.toLowerCase()
		.replace(" ", ".");
	const name = own.name ?? handle;
	const email = `${name}@alpenblick.example`;
	const tz = "Europe/Zurich";
	return { role: "member", tz, ...own, id, realName, name, email };
}
