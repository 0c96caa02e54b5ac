import { z } from "zod";
import { defineAnswer } from "../../../ai/answer-schema.ts";
import { limits, type Page, shapes } from "./pages.ts";
import type { Piece, Role } from "./piece.ts";

/** Text of which the model is told the limit, while a longer one can still be shortened. */
export const within = (limit: number) =>
	z.string().trim().min(1).max(5000).meta({ maxLength: limit });

const section = (body: number) =>
	z.object({ heading: within(limits.heading), body: within(body) });
const pair = z.object({
	question: within(limits.question),
	answer: within(limits.answer),
});

const fieldsOf = (page: Page): Readonly<Record<string, z.ZodType>> => {
	const { sections, points, questions, contact, action, intro } = shapes[page];
	return {
		title: within(limits.title),
		description: within(limits.description),
		heading: within(limits.heading),
		intro: within(intro),
		...(points && {
			points: z.array(within(limits.point)).min(points[0]).max(points[1]),
		}),
		...(sections && {
			sections: z.array(section(sections[2])).min(sections[0]).max(sections[1]),
		}),
		...(questions && {
			questions: z.array(pair).min(questions[0]).max(questions[1]),
		}),
		...(contact && {
			form: within(limits.contact),
			address: within(limits.contact),
		}),
		...(action && { action: within(limits.action) }),
		alts: z.array(within(limits.alt)).min(1).max(3),
	};
};

/** What any page may have, once its own form was checked. */
const anyPage = z.object({
	title: z.string(),
	description: z.string(),
	heading: z.string(),
	intro: z.string(),
	points: z.array(z.string()).default([]),
	sections: z
		.array(z.object({ heading: z.string(), body: z.string() }))
		.default([]),
	questions: z
		.array(z.object({ question: z.string(), answer: z.string() }))
		.default([]),
	form: z.string().optional(),
	address: z.string().optional(),
	action: z.string().optional(),
	alts: z.array(z.string()),
});

const piecesOf = (page: Page, given: unknown): readonly Piece[] => {
	const answer = anyPage.parse(given);
	const { intro, sections } = shapes[page];
	return [
		piece("title", answer.title, limits.title),
		piece("description", answer.description, limits.description),
		piece("heading", answer.heading, limits.heading),
		piece("intro", answer.intro, intro),
		...answer.points.map((text) => piece("point", text, limits.point)),
		...answer.sections.flatMap(({ heading, body }) => [
			piece("section", heading, limits.heading),
			piece("body", body, sections?.[2] ?? intro),
		]),
		...answer.questions.flatMap((one) => [
			piece("question", one.question, limits.question),
			piece("answer", one.answer, limits.answer),
		]),
		...maybe("form", answer.form, limits.contact),
		...maybe("address", answer.address, limits.contact),
		...maybe("action", answer.action, limits.action),
		...answer.alts.map((text) => piece("alt", text, limits.alt)),
	];
};

const maybe = (
	role: Role,
	text: string | undefined,
	limit: number,
): readonly Piece[] => (text === undefined ? [] : [piece(role, text, limit)]);

const piece = (role: Role, text: string, limit: number): Piece => ({
	role,
	text,
	limit,
	isCut: false,
});

const answerOf = (page: Page) =>
	defineAnswer(
		z
			.object({ ...fieldsOf(page) })
			.transform((answer) => piecesOf(page, answer)),
	);

/** The form of the answer for each page, read as its parts in the order of the page. */
export const pageAnswers: Readonly<Record<Page, z.ZodType<readonly Piece[]>>> =
	{
		home: answerOf("home"),
		about: answerOf("about"),
		service: answerOf("service"),
		product: answerOf("product"),
		contact: answerOf("contact"),
		faq: answerOf("faq"),
		blog: answerOf("blog"),
		landing: answerOf("landing"),
	};
