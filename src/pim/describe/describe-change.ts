import { say, type Text } from "../../core/text.ts";
import { type Component, readComponents } from "../components.ts";
import { contentMark } from "../content-mark.ts";
import { changesOfContact } from "./change-contact.ts";
import { changesOfEvent } from "./change-event.ts";
import { changesOfExceptions } from "./change-exceptions.ts";
import { changesOfOthers } from "./change-others.ts";
import { compare } from "./compare.ts";
import { isOnlyBooked } from "./only-booked.ts";
import { othersText } from "./others-text.ts";
import { type Principal, principalOf } from "./principal.ts";
import { sheetOf } from "./sheet.ts";

/** What differs between two states of one object, field by field in words, most telling first; empty when they say the same. Never throws, and never is empty when their marks differ. */
export const describeChange = (
	before: string,
	after: string,
): readonly Text[] => {
	if (contentMark(before) === contentMark(after)) return [];
	const was = readComponents(before);
	const is = readComponents(after);
	if (!was && !is) return [say("pim.change.unreadable")];
	if (!is) return [say("pim.change.unreadable-now")];
	if (!was) return [say("pim.change.unreadable-before")];
	const [old, now] = [principalOf(was), principalOf(is)];
	const lines = old && now ? changes(old, now) : [];
	if (lines.length > 0) return atMost(lines);
	return [
		say(
			isOnlyBooked(was, is) ? "pim.change.bookkeeping" : "pim.change.something",
		),
	];
};

const atMost = (lines: readonly Text[]): readonly Text[] =>
	lines.length <= most
		? lines
		: [
				...lines.slice(0, most - 1),
				say("pim.change.more", { count: lines.length - most + 1 }),
			];

// More than this is not read.
const most = 12;

const changes = (old: Principal, now: Principal): readonly Text[] => {
	const before = sheetOf(old.main);
	const after = sheetOf(now.main);
	const isContact = before.name === "VCARD" && after.name === "VCARD";
	const found = isContact
		? changesOfContact(before, after)
		: changesOfEvent(before, after);
	return [
		...found.lines,
		...changesOfExceptions(old, now),
		...changesOfOthers(old, now),
		...othersText([...found.others, ...aroundNames(old, now)]),
	];
};

/** The properties of the calendar around the entries that differ. */
const aroundNames = (old: Principal, now: Principal): readonly string[] =>
	old.calendar && now.calendar
		? compare(alone(old.calendar), alone(now.calendar), []).others
		: [];

const alone = (component: Component) => sheetOf({ ...component, inside: [] });
