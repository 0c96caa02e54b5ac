/** The pages we write. */
export const pages = [
	"home",
	"about",
	"service",
	"product",
	"contact",
	"faq",
	"blog",
	"landing",
] as const;
export type Page = (typeof pages)[number];

/** What a page is made of besides title, description, heading, introduction and texts for pictures; lengths in characters, counts from and to. */
export type PageShape = {
	readonly intro: number;
	readonly sections: readonly [from: number, to: number, body: number] | null;
	/** Short lines, such as the features of a product. */
	readonly points: readonly [from: number, to: number] | null;
	readonly questions: readonly [from: number, to: number] | null;
	/** What stands beside the form and beside the address of a contact page. */
	readonly contact: boolean;
	/** The words of its button. */
	readonly action: boolean;
};

const plain: PageShape = {
	intro: 400,
	sections: [2, 4, 700],
	points: null,
	questions: null,
	contact: false,
	action: true,
};

/** The shape of each page. */
export const shapes: Readonly<Record<Page, PageShape>> = {
	home: plain,
	about: { ...plain, action: false },
	service: { ...plain, points: [3, 6] },
	product: { ...plain, points: [3, 6] },
	contact: { ...plain, sections: null, contact: true },
	faq: { ...plain, sections: null, questions: [4, 6], action: false },
	blog: { ...plain, sections: [3, 5, 1200], action: false },
	landing: { ...plain, intro: 200, points: [3, 5] },
};

/** The most characters of each part; those of introductions and bodies stand with the page. */
export const limits = {
	title: 60,
	description: 155,
	heading: 80,
	point: 140,
	question: 140,
	answer: 600,
	contact: 400,
	action: 40,
	alt: 125,
} as const;
