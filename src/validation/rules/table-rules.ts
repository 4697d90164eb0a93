import { finding, pass, rule } from "../rule.js"

export const fileIsUtf8 = rule({
  id: "SK-TAB-001",
  entity: "SourceFile",
  severity: "notice",
  source: "egen",
  subjects: ({ dataset }) => dataset.files ?? [],
  check: ({ file, encoding }) =>
    encoding === "utf-8"
      ? pass
      : finding({ place: { table: "files", key: file, column: "encoding" }, facts: { encoding } })
})

export const rowHasItsShape = rule({
  id: "SK-TAB-002",
  entity: "Dataset",
  severity: "error",
  source: "egen: decodeDataset tar inte emot sådana rader",
  subjects: ({ malformed }) => malformed,
  check: (place) => finding({ place })
})
