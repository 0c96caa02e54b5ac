import { z } from "zod";
import { arg, asArg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { always, undoNote } from "../../core/undo.ts";
import type { Button } from "../../core/view.ts";
import { houseScopes, type WithHouse } from "./house.ts";
import { isAdmin } from "./place.ts";
import { effectOn } from "./subject.ts";

const spelling = ["on", "off", "inherit"] as const;

const args = z
	.object({
		spelling: asArg(z.enum(spelling).optional(), {
			form: "word",
			field: "choice",
		}),
		scope: flag(arg.choice(houseScopes)),
	})
	.superRefine(({ spelling: wanted, scope }, context) => {
		// A team has no spelling of its own, and the organisation nothing to follow.
		const wrong =
			scope === "team" || (scope === "organisation" && wanted === "inherit");
		if (wrong) context.addIssue({ code: "custom", path: ["scope"] });
	});

/** Shows and sets Swiss spelling (ss for ß) in German, for oneself or for everybody. */
export const swissSpelling = defineCommand({
	name: "write swiss",
	args,
	who: "member",
	effect: ({ spelling: wanted, scope }) =>
		effectOn(wanted === undefined ? null : (scope ?? null)),
	asksWhy: false,
	preview: async ({ spelling: wanted }, { house }: WithHouse, context) => {
		mustBeAdmin(context);
		const before = (await house.swiss.of(context.actor.person)).house;
		const after = wanted === "on";
		if (before === after) throw new Problem("nothing-to-do");
		return {
			title: say(`house.swiss.turn.${onOff(after)}`),
			verb: say("house.swiss.verb"),
			rows: [
				{
					label: say("house.swiss.everybody"),
					value: [
						say(`choice.${onOff(before)}`),
						say(`choice.${onOff(after)}`),
					],
				},
			],
			basis: { before },
		};
	},
	run: async (
		{ spelling: wanted, scope },
		{ house: { swiss } }: WithHouse,
		context,
	) => {
		const { person } = context.actor;
		if (wanted !== undefined && scope === "organisation") {
			mustBeAdmin(context);
			await swiss.setHouse(wanted === "on");
		} else if (wanted !== undefined)
			await swiss.setOwn(person, wanted === "inherit" ? null : wanted === "on");
		const isChanged = wanted !== undefined;
		const admin = isAdmin(context);
		return done({ ...(await swiss.of(person)), admin, isChanged });
	},
	view: ({ house, own, admin, isChanged }) => ({
		title: say(`house.swiss.${onOff(own ?? house)}`),
		body: [
			{
				kind: "facts",
				rows: [
					{
						label: say("house.swiss.everybody"),
						value: say(`choice.${onOff(house)}`),
					},
					{
						label: say("house.swiss.you"),
						value: say(`choice.${own === null ? "inherit" : onOff(own)}`),
					},
				],
			},
			{
				kind: "buttons",
				buttons: [
					...spelling
						.filter((one) => one !== (own === null ? "inherit" : onOff(own)))
						.map((one) => button(`house.swiss.button.${one}`, one)),
					...(admin
						? [
								button(
									`house.swiss.button.house-${onOff(!house)}`,
									onOff(!house),
									"organisation",
								),
							]
						: []),
				],
			},
			{ kind: "note", text: say("house.swiss.note") },
			...(isChanged ? [undoNote(always)] : []),
		],
	}),
});

const onOff = (on: boolean): "on" | "off" => (on ? "on" : "off");

const mustBeAdmin = (context: Context): void => {
	if (!isAdmin(context)) throw new Problem("not-allowed");
};

const button = (
	key: string,
	wanted: string,
	scope?: "organisation",
): Button => ({
	label: say(key),
	does: {
		kind: "invoke",
		command: "write swiss",
		input: { spelling: wanted, ...(scope === undefined ? {} : { scope }) },
	},
});
