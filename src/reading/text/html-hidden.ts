/** Whether a browser would show nothing of an element. */
export const isHidden = (
	name: string,
	attributes: Readonly<Record<string, string>>,
): boolean =>
	unshown.has(name) ||
	attributes.hidden !== undefined ||
	unseen.test(attributes.style ?? "");

const unshown = new Set(
	"script style template noscript iframe object svg math audio video canvas datalist meta link base".split(
		" ",
	),
);

const unseen =
	/(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|(?:font-size|opacity|max-height)\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:!important\s*)?(?:;|$))/iu;
