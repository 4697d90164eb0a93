import * as Schema from "effect/Schema"
import { Identifier, Text } from "../model/identifier.js"
import { matches } from "../model/pattern.js"
import { contrastOf } from "./contrast.js"

/** The least contrast of text, by WCAG 2.2, success criterion 1.4.3. */
const leastContrast = 4.5

const white = "#ffffff"
/** The ground of documents in dark mode. */
const dark = "#161616"

const colour = /^#[0-9a-f]{6}$/

const Colour = Schema.String.check(matches(colour, "not-a-colour"))

/** What is no colour is told as such, and only so. */
const readableOn = (ground: string) =>
  Schema.makeFilter<string>((text) => !colour.test(text) || contrastOf(text, ground) >= leastContrast, {
    expected: "too-little-contrast"
  })

/**
 * A heading with text that an authority adds to its reports (eget avsnitt); no law asks for it.
 *
 * @category reports
 */
export const OwnSection = Schema.Struct({
  /** Name of the section, unique in the style. */
  id: Identifier,
  /** Its heading. */
  title: Text,
  /** Its text; an empty line begins a new paragraph. */
  text: Text,
  /** The reports that it stands in; absent: all. */
  kind: Schema.optionalKey(Schema.Literals(["unit", "central"]))
}).annotate({ identifier: "skolkvalitet/OwnSection" })

/**
 * What an authority gives its reports of its own (grafisk profil): logo, colours, titles and sections, as data.
 *
 * **Details** Colours must be readable: at least 4.5:1 against the white of paper, and in dark mode against the dark ground
 * (WCAG 2.2, 1.4.3). A logo stands in the file itself, so that a report never asks the network for anything.
 *
 * @category reports
 */
export const HouseStyle = Schema.Struct({
  /** The logo, with the words that are read aloud for it. */
  logo: Schema.optionalKey(
    Schema.Struct({
      /** The sort of picture. Word documents take no SVG and stand without it. */
      mediaType: Schema.Literals(["image/png", "image/jpeg", "image/svg+xml"]),
      /** The picture, in Base64. */
      base64: Schema.String.check(
        matches(/^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, "not-base64")
      ),
      /** The words that are read aloud for it. */
      alternative: Text
    })
  ),
  /** The colours. */
  colours: Schema.optionalKey(
    Schema.Struct({
      /** Headings, lines and marks on white, as `#rrggbb` in small letters. */
      accent: Colour.check(readableOn(white)),
      /** The same in dark mode. */
      accentOnDark: Schema.optionalKey(Colour.check(readableOn(dark)))
    })
  ),
  /** Titles instead of those of the rules; year and name follow. */
  titles: Schema.optionalKey(
    Schema.Struct({
      /** Title of units' reports. */
      unit: Schema.optionalKey(Text),
      /** Title of the authority's report. */
      central: Schema.optionalKey(Text)
    })
  ),
  /** Sections of its own, after those that the rules ask for. */
  sections: Schema.optionalKey(Schema.Array(OwnSection))
}).annotate({ identifier: "skolkvalitet/HouseStyle" })

/**
 * What an authority gives its reports of its own.
 *
 * @category reports
 */
export interface HouseStyle extends Schema.Schema.Type<typeof HouseStyle> {}
