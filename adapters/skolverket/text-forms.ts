import {
  ExternalReferenceBlock,
  FactsBlock,
  HeadingBlock,
  NoteBlock,
  ParagraphBlock
} from "../../src/reporting/text-blocks.js"
import { attribute, element, implied, text, xmlForm } from "./xml-form.js"

/** How a paragraph stands in XML. */
export const paragraphForm = xmlForm("Stycke", ParagraphBlock, { kind: implied, text })

/** How a heading within a section stands in XML. */
export const headingForm = xmlForm("Mellanrubrik", HeadingBlock, {
  kind: implied,
  text,
  goalAreaId: attribute("malomrade")
})

/** How a remark by the program stands in XML. */
export const noteForm = xmlForm("Anmarkning", NoteBlock, { kind: implied, code: attribute("kod"), text })

/** How a reference to another document stands in XML. */
export const externalReferenceForm = xmlForm("Hanvisning", ExternalReferenceBlock, {
  kind: implied,
  text: element("inledning"),
  reference: element("dokument")
})

/** How short facts stand in XML. */
export const factsForm = xmlForm("Uppgifter", FactsBlock, {
  kind: implied,
  items: element(
    "uppgift",
    xmlForm("Uppgift", FactsBlock.fields.items.value, { label: attribute("namn"), value: text })
  )
})
