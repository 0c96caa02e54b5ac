import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

/** Turns SVG into PNG with two pixels for one, in the font that comes with the product: no other font, file or address is read. */
export const drawPng = (svg: string): Uint8Array =>
	new Resvg(svg, {
		fitTo: { mode: "zoom", value: 2 },
		font: {
			loadSystemFonts: false,
			fontFiles: [...fonts],
			defaultFontFamily: "Inter",
		},
		logLevel: "off",
	})
		.render()
		.asPng();

const fonts = ["400Regular/Inter_400Regular", "600SemiBold/Inter_600SemiBold"]
	.map((file) => import.meta.resolve(`@expo-google-fonts/inter/${file}.ttf`))
	.map((address) => fileURLToPath(address));
