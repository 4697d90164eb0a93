/** The style of all tables: one place to change for who edits the document. */
export const tableStyle = "ReportTable"

/** Quiet lines between rows, and a header row that stands out; the library makes no styles for tables. */
export const tableStyleXml = (accent: string): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle}">
<w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:color="AEB4BB"/><w:bottom w:val="single" w:sz="4" w:color="AEB4BB"/>
<w:insideH w:val="single" w:sz="4" w:color="AEB4BB"/></w:tblBorders>
<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:color="${accent}"/></w:tcBorders>
<w:shd w:val="clear" w:color="auto" w:fill="F2F4F6"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>`.replaceAll(
    "\n",
    ""
  )
