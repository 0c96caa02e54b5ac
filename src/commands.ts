import type { Command } from "./core/command.ts";
import { assistantCommands } from "./modules/assistant/commands.ts";
import { exportAudit } from "./modules/audit/export.ts";
import { listAudit } from "./modules/audit/list.ts";
import { searchAudit } from "./modules/audit/search.ts";
import { verifyAudit } from "./modules/audit/verify.ts";
import { bulkCommands } from "./modules/bulk/commands.ts";
import { calendarCommands } from "./modules/calendars/commands.ts";
import { contactCommands } from "./modules/contacts/commands.ts";
import { doctor } from "./modules/doctor/doctor.ts";
import { documentCommands } from "./modules/documents/commands.ts";
import { help } from "./modules/help/help.ts";
import { home } from "./modules/home/home.ts";
import { houseCommands } from "./modules/house/commands.ts";
import { changeAlias } from "./modules/mail/alias.ts";
import { createMail } from "./modules/mail/create.ts";
import { deleteMail } from "./modules/mail/delete.ts";
import { checkDomain } from "./modules/mail/domain.ts";
import { listMail } from "./modules/mail/list.ts";
import { resetPassword } from "./modules/mail/password.ts";
import { mailQuota } from "./modules/mail/quota.ts";
import { showMail } from "./modules/mail/show.ts";
import { confirmLink } from "./modules/people/confirm.ts";
import { linkAccount } from "./modules/people/link.ts";
import { listPeople } from "./modules/people/list.ts";
import { whoAmI } from "./modules/people/me.ts";
import { unlinkAccount } from "./modules/people/unlink.ts";
import { vouchForAccount } from "./modules/people/vouch.ts";
import { changePlan } from "./modules/plans/change.ts";
import { comparePlans } from "./modules/plans/compare.ts";
import { previewPlan } from "./modules/plans/preview.ts";
import { showPlan } from "./modules/plans/show.ts";
import { listRequests } from "./modules/requests/list.ts";
import { showRequest } from "./modules/requests/show.ts";
import { withdrawRequest } from "./modules/requests/withdraw.ts";
import { restoreCommands } from "./modules/restore/commands.ts";
import { grantRole } from "./modules/roles/grant.ts";
import { listRoles } from "./modules/roles/list.ts";
import { revokeRole } from "./modules/roles/revoke.ts";
import { purgeTrash } from "./modules/storage/purge-trash.ts";
import { showStorage } from "./modules/storage/show.ts";
import { topStorage } from "./modules/storage/top.ts";
import { syncCommands } from "./modules/sync/commands.ts";
import { addTeam } from "./modules/teams/add.ts";
import { joinTeam } from "./modules/teams/join.ts";
import { leaveTeam } from "./modules/teams/leave.ts";
import { listTeams } from "./modules/teams/list.ts";
import { removeTeam } from "./modules/teams/remove.ts";
import { showTeam } from "./modules/teams/show.ts";
import { addUser } from "./modules/users/add.ts";
import { cancelInvitation } from "./modules/users/cancel.ts";
import { addExternal } from "./modules/users/external.ts";
import { listUsers } from "./modules/users/list.ts";
import { removeUser } from "./modules/users/remove.ts";
import { setRole } from "./modules/users/role.ts";
import { giveSeat } from "./modules/users/seat.ts";
import { showSeats } from "./modules/users/seats.ts";
import { showUser } from "./modules/users/show.ts";
import { listWatches } from "./modules/watch/list.ts";
import { setWatch } from "./modules/watch/set.ts";
import { unsetWatch } from "./modules/watch/unset.ts";
import {
	changeTone,
	correct,
	expand,
	ownInstruction,
	rephrase,
	shorten,
	simplify,
	structure,
	translate,
} from "./modules/writing/actions.ts";
import { back } from "./modules/writing/back.ts";
import { choose } from "./modules/writing/choose.ts";
import { connect } from "./modules/writing/connect.ts";
import { disconnect } from "./modules/writing/disconnect.ts";
import { edit } from "./modules/writing/edit.ts";
import { mailWriting } from "./modules/writing/mail/commands.ts";
import { again, next, sayHow } from "./modules/writing/next.ts";
import { paste } from "./modules/writing/paste.ts";
import { post, replace } from "./modules/writing/post.ts";
import { others, replies, take } from "./modules/writing/replies/replies.ts";
import { reply } from "./modules/writing/replies/reply.ts";
import { send } from "./modules/writing/send.ts";
import { siteWriting } from "./modules/writing/site/commands.ts";
import { stop } from "./modules/writing/stop.ts";
import { digest, summary } from "./modules/writing/summary/summary.ts";
import { useWay } from "./modules/writing/use-way.ts";
import { writeNew } from "./modules/writing/write-new.ts";

/** Keeps the type of every command, so that what they need together can be read off. */
const list = <const T extends readonly Command<never>[]>(...commands: T): T =>
	commands;

/** THE LIST: everything a person can ask for. */
export const commands = list(
	showSeats,
	addUser,
	cancelInvitation,
	addExternal,
	listUsers,
	removeUser,
	setRole,
	giveSeat,
	showUser,

	addTeam,
	joinTeam,
	leaveTeam,
	listTeams,
	removeTeam,
	showTeam,

	changeAlias,
	createMail,
	deleteMail,
	checkDomain,
	listMail,
	resetPassword,
	mailQuota,
	showMail,

	...bulkCommands,

	showStorage,
	topStorage,
	purgeTrash,
	setWatch,
	listWatches,
	unsetWatch,

	showPlan,
	comparePlans,
	previewPlan,
	changePlan,

	...contactCommands,

	...restoreCommands,

	listRequests,
	showRequest,
	withdrawRequest,

	...syncCommands,

	linkAccount,
	confirmLink,
	vouchForAccount,
	unlinkAccount,
	listPeople,
	whoAmI,

	listRoles,
	grantRole,
	revokeRole,

	listAudit,
	searchAudit,
	exportAudit,
	verifyAudit,

	...assistantCommands,

	rephrase,
	correct,
	shorten,
	expand,
	simplify,
	structure,
	changeTone,
	translate,
	ownInstruction,
	useWay,
	writeNew,
	paste,
	replies,
	others,
	take,
	reply,
	summary,
	digest,
	next,
	sayHow,
	again,
	back,
	choose,
	edit,
	send,
	post,
	replace,
	stop,
	connect,
	disconnect,

	...mailWriting,
	...siteWriting,

	...calendarCommands,

	...houseCommands,

	...documentCommands,

	home,
	doctor,
	help,
);

/** What all commands need together; `services.ts` must provide it. */
export type Services = Parameters<
	Needs<(typeof commands)[number]> extends (services: infer S) => void
		? (services: S) => void
		: never
>[0];

type Needs<C> = C extends Command<infer S> ? (services: S) => void : never;
