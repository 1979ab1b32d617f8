/** English words that are no Vietnamese words even without their diacritics. */
const english = new Set(
  `the and or of is are was were be been it its has have had not yes for by from with must may cannot should would
  key keys value values rule rules fact facts tier tiers target targets unknown missing null true false error errors warning
  list array object string number boolean text file line column json tab unit units member members year years share count change
  mean threshold scale level choice set date month none one two all any each every other above below least most less more
  greater when where why what which who if else but that this these those there here as at into over under
  met unmet vacuous decided undecided unruled conflict outstanding good vanguard exemplary completed excellent
  official interpreted illustrative authority basis group groups scope scopes phase phases reading readings interpretation
  parameter condition conditions derived operator domain option options default empty invalid expected found allowed
  committee head retired report figure figures cap caps redacted hidden now next best better proposed proposal people`.split(
    /\s+/,
  ),
)

/** Vietnamese words of four letters and more that are written without any diacritic. */
const vietnamese = new Set(
  `theo trong nhau nhanh sinh danh khai minh tham phong trung chung quan sang thay nghe giao gian ngay khen xong
  giai giang thang phai vinh dung trang tranh`.split(/\s+/),
)

/** The words of a Vietnamese text that a reader who knows no English would stumble over. What stands in backticks is the reader's own. */
export function foreignWords(text: string): readonly string[] {
  const words = text.replace(/`[^`]*`/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? []
  const ascii = words.filter((word) => /^[A-Za-z]+$/.test(word) && word !== word.toUpperCase())
  return [
    ...new Set(
      ascii
        .map((word) => word.toLowerCase())
        .filter((word) => english.has(word) || (word.length >= 4 && !vietnamese.has(word))),
    ),
  ]
}
