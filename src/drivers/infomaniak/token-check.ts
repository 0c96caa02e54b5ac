import { say } from "../../core/text.ts";
import type { Check, Finding } from "../../modules/doctor/check.ts";
import type { Base } from "./base.ts";
import type { Rights } from "./rights.ts";
import { listAccounts, showProfile } from "./routes/profile.ts";
import { unlessRefused } from "./unless-refused.ts";

/** Whether the token works, whose it is, and in which organisation. */
export const tokenCheck = (base: Base, rights: Rights): Check => ({
	key: "ksuite.token",
	look: async () => {
		const path = {};
		const [profile, accounts] = await Promise.all([
			unlessRefused(() => base.wire.read(showProfile, { path })),
			unlessRefused(() => base.wire.read(listAccounts, { path })),
		]);
		const person = profile === "refused" ? null : profile;
		if (accounts !== null && accounts !== "refused") {
			const own = accounts.find(({ id }) => id === base.account);
			return own === undefined
				? elsewhere(base.account)
				: found(nameOf(person?.display_name), own);
		}
		if (person === null && !(await rights.isAccepted())) return refused;
		return { state: "warning", found: say("doctor.ksuite.token.bare") };
	},
});

/** Some people have their mail address for a name. */
const nameOf = (name = ""): string | null =>
	name === "" || name.includes("@") ? null : name;

const found = (
	name: string | null,
	own: { readonly name: string; readonly type?: string | undefined },
): Finding => {
	const role = own.type ?? "";
	const values = { name: name ?? "", organisation: own.name, role };
	if (role === "normal")
		return {
			state: "warning",
			found: say("doctor.ksuite.token.weak", values),
			remedy: say("doctor.ksuite.token.weak.remedy"),
			link: tokenPage,
		};
	return {
		state: "fine",
		found: say(
			name === null
				? "doctor.ksuite.token.nameless"
				: "doctor.ksuite.token.fine",
			values,
		),
	};
};

const elsewhere = (account: number): Finding => ({
	state: "broken",
	found: say("doctor.ksuite.token.elsewhere", { account: String(account) }),
	remedy: say("doctor.ksuite.token.elsewhere.remedy"),
});

/** Where tokens are made. */
export const tokenPage = {
	label: say("doctor.ksuite.page"),
	url: "https://manager.infomaniak.com/v3/ng/accounts/token/list",
};

const refused: Finding = {
	state: "broken",
	found: say("doctor.ksuite.token.refused"),
	remedy: say("doctor.ksuite.token.refused.remedy"),
	link: tokenPage,
};
