import { z } from "zod";
import { botJson, personJson } from "../person-json.ts";
import { Refusal } from "../refusal.ts";
import { count, id, yes } from "./arguments.ts";
import { defineMethod, type Method } from "./method.ts";
import { pageOf } from "./page-of.ts";

/** users.info, users.list and users.lookupByEmail. */
export const userMethods: Record<string, Method> = {
	"users.info": defineMethod(
		["users:read"],
		z.object({ user: id, include_locale: yes.optional() }),
		(world, args) => {
			if (args.user === world.people.bot.userId)
				return { user: botJson(world) };
			const person = world.people.find(args.user);
			if (person === null) throw new Refusal("user_not_found");
			return { user: personJson(world, person, args.include_locale ?? false) };
		},
	),
	"users.list": defineMethod(
		["users:read"],
		z.object({
			cursor: z.string().optional(),
			limit: count.optional(),
			include_locale: yes.optional(),
		}),
		(world, args) => {
			const people = world.people
				.all()
				.map((one) => personJson(world, one, args.include_locale ?? false));
			const page = pageOf([...people, botJson(world)], args);
			return { members: page.items, ...page.metadata };
		},
	),
	"users.lookupByEmail": defineMethod(
		["users:read.email"],
		z.object({ email: id }),
		(world, args) => {
			const person = world.people.findByEmail(args.email);
			if (person === null) throw new Refusal("users_not_found");
			return { user: personJson(world, person, false) };
		},
	),
};
