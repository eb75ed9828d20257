/** Word's elements by what a reader of text does with them. An element in none of these tables is told of, not guessed at. */

/** Their children are read as if they stood there themselves. */
export const TRANSPARENT: ReadonlySet<string> = new Set([
  'w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:sdtContent', 'w:bdo', 'w:dir', 'w:fldSimple',
  'w:ruby', 'w:rubyBase', 'w:subDoc',
  // formulas: their characters in order
  'm:oMath', 'm:oMathPara', 'm:r', 'm:e', 'm:sub', 'm:sup', 'm:sSub', 'm:sSup', 'm:sSubSup', 'm:sPre', 'm:d', 'm:num', 'm:den',
  'm:fName', 'm:func', 'm:nary', 'm:rad', 'm:deg', 'm:acc', 'm:bar', 'm:box', 'm:borderBox', 'm:groupChr', 'm:lim', 'm:limLow',
  'm:limUpp', 'm:eqArr', 'm:m', 'm:mr', 'm:phant',
]);

/** Tracked changes: what was taken out. Reading accepts all changes. */
export const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/** Nothing of these is text. */
export const SILENT: ReadonlySet<string> = new Set([
  '#text',
  'w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr', 'w:rubyPr', 'w:rt', 'w:tblPr', 'w:tblGrid', 'w:tblPrEx',
  'w:trPr', 'w:tcPr', 'w:sectPr', 'w:proofErr', 'w:lastRenderedPageBreak', 'w:softHyphen',
  'w:bookmarkStart', 'w:bookmarkEnd', 'w:permStart', 'w:permEnd',
  'w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd',
  'w:customXmlInsRangeStart', 'w:customXmlInsRangeEnd', 'w:customXmlDelRangeStart', 'w:customXmlDelRangeEnd',
  'w:customXmlMoveFromRangeStart', 'w:customXmlMoveFromRangeEnd', 'w:customXmlMoveToRangeStart', 'w:customXmlMoveToRangeEnd',
  // comments: the part itself is named in the note on what was left out
  'w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference', 'w:annotationRef',
  // a field's instruction (TOC \o "1-2"), of which the result is what is shown
  'w:instrText', 'w:delInstrText', 'w:delText', 'w:fldData', 'w:ffData',
  // the marks within a footnote, and the rules above it
  'w:footnoteRef', 'w:endnoteRef', 'w:separator', 'w:continuationSeparator',
  // numbers that the page makes
  'w:pgNum', 'w:dayShort', 'w:dayLong', 'w:monthShort', 'w:monthLong', 'w:yearShort', 'w:yearLong',
  'm:ctrlPr', 'm:sSubPr', 'm:sSupPr', 'm:sSubSupPr', 'm:sPrePr', 'm:fPr', 'm:rPr', 'm:dPr', 'm:naryPr', 'm:radPr', 'm:accPr', 'm:barPr',
  'm:boxPr', 'm:borderBoxPr', 'm:groupChrPr', 'm:funcPr', 'm:limLowPr', 'm:limUppPr', 'm:eqArrPr', 'm:mPr', 'm:phantPr',
  'm:oMathParaPr', 'm:argPr',
]);

/** Drawings and their older kin: their text boxes are read, their pictures counted. */
export const DRAWINGS: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);
