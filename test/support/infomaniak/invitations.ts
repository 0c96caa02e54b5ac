import { z } from "zod";
import { value } from "./answers.ts";
import { extras } from "./asked.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import { change, invite, ksuite, role } from "./invitation-bodies.ts";
import {
	invitationFields,
	knownTeams,
	refuseKnown,
} from "./invitation-fields.ts";
import type { Invited } from "./organisation.ts";
import { missing, Refusal } from "./refusal.ts";
import { inAccount, localeName, needSlot } from "./shapes.ts";
import type { World } from "./world.ts";

const base = "/1/accounts/{account}/invitations";
const one = `${base}/{invitation}`;
const scope = "accounts";
const shown = extras("teams", "qr_code", "ksuite", "permissions");

/** Inviting people, and the seat of an invited one. */
export const invitations: readonly Door[] = [
	defineDoor({
		method: "POST",
		path: base,
		scope,
		status: 201,
		query: z.strictObject(shown),
		body: invite,
		answer: ({ id, body }, world) => {
			const { organisation, now, next } = inAccount(world, id("account"));
			refuseKnown(world, body.email);
			const teams = knownTeams(world, body.teams ?? [], "teams");
			const invited: Invited = {
				id: next(),
				firstName: body.first_name,
				lastName: body.last_name,
				email: body.email,
				role: body.role_type,
				locale: body.locale,
				status: "pending",
				strict: body.strict ?? true,
				seat: false,
				teams,
				sent: now(),
				expires: now() + 30 * 86_400,
			};
			organisation.invitations.push(invited);
			return value(invitationFields(invited, world));
		},
	}),
	defineDoor({
		method: "GET",
		path: one,
		scope,
		query: z.strictObject(shown),
		body: nothing,
		answer: ({ id }, world) => value(invitationFields(find(world, id), world)),
	}),
	defineDoor({
		method: "PATCH",
		path: one,
		scope,
		query: nothing,
		body: change,
		answer: ({ id, body }, world) => {
			const invited = open(world, id);
			if (body.role_type) invited.role = body.role_type;
			if (body.team_ids)
				invited.teams = knownTeams(world, body.team_ids, "team_ids");
			if (body.language_id) invited.locale = localeName(body.language_id);
			return value(invitationFields(invited, world));
		},
	}),
	defineDoor({
		method: "DELETE",
		path: one,
		scope,
		query: nothing,
		body: nothing,
		answer: ({ id }, world) => {
			const invited = open(world, id);
			invited.status = "cancelled";
			return value(true);
		},
	}),
	defineDoor({
		method: "POST",
		path: `${one}/ksuite`,
		scope,
		status: 201,
		query: nothing,
		body: ksuite,
		answer: ({ id }, world) => {
			const invited = open(world, id);
			if (invited.seat) throw new Refusal(409, "object_already_exists");
			needSlot(world.organisation);
			invited.seat = true;
			return value(invitationFields(invited, world));
		},
	}),
	defineDoor({
		method: "DELETE",
		path: `${one}/ksuite`,
		scope,
		query: nothing,
		body: nothing,
		answer: ({ id }, world) => {
			const invited = open(world, id);
			if (!invited.seat) throw missing();
			invited.seat = false;
			return value(invitationFields(invited, world));
		},
	}),
	defineDoor({
		method: "GET",
		path: `${base}/users/{user}`,
		scope,
		query: z.strictObject({ type: role.optional() }),
		body: nothing,
		answer: ({ id, query }, world) => {
			const { organisation } = inAccount(world, id("account"));
			const user = organisation.members.find((m) => m.id === id("user"));
			if (user === undefined) throw missing();
			const found = organisation.invitations.filter(
				({ email, role: kind }) =>
					email.toLowerCase() === user.email.toLowerCase() &&
					(query.type ?? kind) === kind,
			);
			return value(found.map((item) => invitationFields(item, world)));
		},
	}),
];

const find = (world: World, id: (name: string) => number): Invited => {
	const { organisation } = inAccount(world, id("account"));
	const wanted = id("invitation");
	const invited = organisation.invitations.find((i) => i.id === wanted);
	if (invited === undefined) throw missing();
	return invited;
};

const open = (world: World, id: (name: string) => number): Invited => {
	const invited = find(world, id);
	if (invited.status !== "pending") throw missing();
	return invited;
};
