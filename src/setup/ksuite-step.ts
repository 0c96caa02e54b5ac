import { askToken, tokenPage, type Working } from "./ask-token.ts";
import type {
	DriveChoice,
	KsuiteLook,
	MailService,
	Organisation,
	Right,
} from "./ksuite-look.ts";
import { attempt, type Found, reasonOf } from "./step.ts";
import type { Terminal } from "./terminal.ts";

/** Connects the organisation's own kSuite: token, organisation, rights, mail service, drive. Gives the working token along, for the models of the same organisation. */
export const setUpKsuite = async (
	terminal: Terminal,
	open: (token: string) => KsuiteLook,
): Promise<{ readonly found: Found; readonly token: string | null }> => {
	const nothing = { found: null, token: null };
	terminal.note("A token for your kSuite", aboutToken);
	const chosen = await chooseToken(terminal, open);
	if (chosen === null) return nothing;
	const { working, organisation } = chosen;
	const mail = await chooseMail(terminal, working.look, organisation);
	const drive = await chooseDrive(terminal, working.look, organisation);
	return {
		token: working.token,
		found: {
			settings: {
				KSUITE: "infomaniak",
				INFOMANIAK_TOKEN: working.token,
				INFOMANIAK_ACCOUNT: String(organisation.id),
				// Empty: found by itself.
				INFOMANIAK_MAIL_HOSTINGS: mail.map(({ id }) => id).join(","),
				INFOMANIAK_DRIVE: drive === null ? "" : String(drive.id),
			},
			summary: [
				`kSuite   ${organisation.name} (${organisation.id})`,
				`mail     ${mail.map(({ domain }) => domain).join(", ") || "found by itself"}`,
				`drive    ${drive?.name ?? "found by itself"}`,
			],
		},
	};
};

const aboutToken = [
	"Make one in the Manager (it asks for your password again):",
	tokenPage,
	"",
	"Tick these rights, or “All”:",
	"  accounts, user_info   people, invitations, teams",
	"  drive                 storage, plan, filing",
	"  mail                  mail addresses (“workspace:mail”, or Mail)",
	"  products              which services there are",
	"  ai-tools              only for models at Infomaniak",
	"",
	"A token acts as the person who made it, so an administrator should make it.",
	"Without an end date it works until nobody uses it for a year.",
].join("\n");

/** Asks for tokens until one has the rights without which nothing goes; null when the person has enough. */
const chooseToken = async (
	terminal: Terminal,
	open: (token: string) => KsuiteLook,
) => {
	for (;;) {
		const working = await askToken(terminal, open);
		if (working === null) return null;
		const organisation = await chooseOrganisation(terminal, working);
		const missing = await showRights(terminal, working.look, organisation);
		if (missing === "extra") return { working, organisation };
		const isTaken =
			missing === "part" &&
			(await terminal.agree(
				"Go on with this token? What is missing will be refused in words.",
				true,
			));
		if (isTaken) return { working, organisation };
		const question =
			missing === "all"
				? "Suitemate cannot start with this token. Paste another one?"
				: "Paste another one?";
		if (!(await terminal.agree(question, true))) return null;
	}
};

const chooseOrganisation = async (
	terminal: Terminal,
	{ organisations }: Working,
): Promise<Organisation> => {
	const [first] = organisations;
	if (organisations.length > 1 || first === undefined)
		return terminal.choose(
			"Which organisation?",
			organisations.map((one) => ({
				value: one,
				label: one.name,
				hint: String(one.id),
			})),
		);
	terminal.good(`The token works, for ${first.name} (${first.id}).`);
	return first;
};

/** One line for each right; how the worst that is missing stands. */
const showRights = async (
	terminal: Terminal,
	look: KsuiteLook,
	{ id }: Organisation,
): Promise<Right["need"]> => {
	terminal.tell("Looking which rights it has …");
	const rights = await look.rights(id);
	for (const right of rights)
		if (right.works === true) terminal.good(`${right.name}: ${right.purpose}`);
		else if (right.need !== "extra") terminal.bad(lacking(right));
		else terminal.tell(`${right.name}: not there, for the ${right.purpose}.`);
	const missing = rights.filter(({ works }) => works !== true);
	const worst = (["all", "part"] as const).find((need) =>
		missing.some((one) => one.need === need && one.works === false),
	);
	return worst ?? "extra";
};

const lacking = ({ name, purpose, works }: Right): string =>
	works === null
		? `${name}: Infomaniak did not tell; there may be no ${purpose}.`
		: `${name}: missing, so there is no ${purpose}. Make a token with it: ${tokenPage}`;

/** An empty list leaves it to be found at each start. */
const chooseMail = async (
	terminal: Terminal,
	look: KsuiteLook,
	{ id }: Organisation,
): Promise<readonly MailService[]> => {
	const seen = await attempt(look.mailServices(id));
	if (seen.kind === "problem") {
		terminal.bad(`Mail services: ${reasonOf(seen.code)}`);
		return [];
	}
	const [first, ...more] = seen.value;
	if (first === undefined) terminal.bad("There is no mail service here.");
	else if (more.length === 0) terminal.good(`Mail service: ${first.domain}`);
	if (first === undefined || more.length === 0) return [];
	return terminal.choose("Which mail services?", [
		{ value: [], label: "All of them", hint: "also those that come later" },
		...seen.value.map((one) => ({
			value: [one],
			label: one.domain,
			hint: String(one.id),
		})),
	]);
};

/** Null leaves it to be found at each start. */
const chooseDrive = async (
	terminal: Terminal,
	look: KsuiteLook,
	{ id }: Organisation,
): Promise<DriveChoice | null> => {
	const seen = await attempt(look.drives(id));
	if (seen.kind === "problem") {
		terminal.bad(`Drive and plan: ${reasonOf(seen.code)}`);
		return null;
	}
	const suites = seen.value.filter(({ plan }) => plan !== null);
	const [first, ...more] = suites;
	if (first === undefined) {
		terminal.bad(
			"No kSuite drive is to be seen here, so users, storage and plan cannot be read. The person of the token needs access to it.",
		);
		return null;
	}
	if (more.length > 0)
		return terminal.choose(
			"Which kSuite?",
			suites.map((one) => ({
				value: one,
				label: one.name,
				hint: describe(one),
			})),
		);
	terminal.good(`Drive: ${first.name}`);
	terminal.good(`Plan: ${describe(first)}`);
	return null;
};

const describe = ({ plan, users, taken, size, used }: DriveChoice): string =>
	`${plan ?? "no kSuite"}, ${taken} of ${users} users, ${used} of ${size} GB`;
