/** A slip made in the example regulation, and what must be said of it. */
export interface Seeded {
  readonly name: string
  /** What stands in the example, once. */
  readonly from: string
  /** What is written instead; `¦` stands where the finding must point. */
  readonly to: string
  readonly code: string
  /** The repair, as it stands in the sentence or the hint. */
  readonly repair: string
}

type Row = readonly [name: string, from: string, to: string, code: string, repair: string]

const rows: readonly Row[] = [
  // names of keys
  ['a key misspelt', '"inForce": {', '¦"inForse": {', 'unknown-key', 'inForce'],
  ['a key in Vietnamese', '"label": "Tiêu chí chung"', '¦"nhãn": "Tiêu chí chung"', 'unknown-key', 'label'],
  ['a key in capitals', '"phases": [', '¦"Phases": [', 'unknown-key', 'phases'],
  ['a key in the singular', '"targets": [', '¦"target": [', 'unknown-key', 'targets'],
  [
    'an operator key misspelt',
    '"operator": "equal", "value": "cuThe"',
    '¦"operater": "equal", "value": "cuThe"',
    'unknown-key',
    'operator',
  ],
  [
    'a key of json-rules-engine that we do not have',
    '"hitPolicy": "first",',
    '"hitPolicy": "first", ¦"priority": 1,',
    'unknown-key',
    'scale',
  ],
  ['a key twice', '"metric": "share",', '"metric": "share",\n      ¦"metric": "share",', 'duplicate-key', 'một lần'],
  ['a key left out', '"question": "“80%” là ít nhất hay đúng bằng?",', '', 'missing-key', 'question'],
  // names of elements
  [
    'a fact misspelt in a rule',
    '{ "fact": "biKyLuat", "operator": "equal"',
    '{ "fact": ¦"biKiLuat", "operator": "equal"',
    'unknown-reference',
    'biKyLuat',
  ],
  [
    'a fact named with diacritics',
    '"fact": "soViecTot", "operator"',
    '"fact": ¦"số việc tốt", "operator"',
    'unknown-reference',
    'soViecTot',
  ],
  [
    'a condition misspelt',
    '"value": "cuThe" },\n            { "condition": "duViecTot" }',
    '"value": "cuThe" },\n            { "condition": ¦"duVietTot" }',
    'unknown-reference',
    'duViecTot',
  ],
  [
    'a parameter misspelt',
    '{ "parameter": "soViecToiThieu" }',
    '{ "parameter": ¦"soViecToiThiu" }',
    'unknown-reference',
    'soViecToiThieu',
  ],
  ['a phase misspelt', '"phase": "giai-doan-1"', '"phase": ¦"giai-doan-l"', 'unknown-reference', 'giai-doan-1'],
  [
    'a scope in Vietnamese',
    '"value": false },\n      "scopes": ["whole-party"]',
    '"value": false },\n      "scopes": [¦"whole party"]',
    'bad-id',
    'whole-party',
  ],
  [
    'an interpretation that is not there',
    '"interpretation": "i1"',
    '"interpretation": ¦"i01"',
    'unknown-reference',
    'i1',
  ],
  ['a scale misspelt', '"scale": "conduct"', '"scale": ¦"conducts"', 'unknown-reference', 'conduct'],
  // tiers and options
  ['a tier misspelt', '"tier": "outstanding"', '"tier": ¦"oustanding"', 'unknown-reference', 'outstanding'],
  ['a tier by its Vietnamese label', '"tier": "good"', '"tier": ¦"Là tấm gương tốt"', 'unknown-reference', 'good'],
  ['a tier in capitals', '"tier": "vanguard"', '"tier": ¦"Vanguard"', 'unknown-reference', 'vanguard'],
  ['an option with diacritics', '"value": "cuThe"', '"value": ¦"cụ thể"', 'unknown-option', 'cuThe'],
  ['an option by its label', '"value": "chungChung"', '"value": ¦"Còn chung chung"', 'unknown-option', 'chungChung'],
  ['the id of an option with diacritics', '"khong": "Chưa đăng ký"', '¦"không": "Chưa đăng ký"', 'bad-id', 'khong'],
  ['the id of an element with spaces', '"id": "tieu-chi-chung"', '"id": ¦"Tiêu chí chung"', 'bad-id', 'tieu-chi-chung'],
  ['a type misspelt', '"type": "choice"', '"type": ¦"choise"', 'unknown-value', 'choice'],
  [
    'an authority in Vietnamese',
    '"cite": "Văn bản ví dụ, 4",\n      "authority": "official"\n    }\n  ],',
    '"cite": "Văn bản ví dụ, 4",\n      "authority": ¦"offical"\n    }\n  ],',
    'unknown-value',
    'official',
  ],
  [
    'an operator in signs',
    '"operator": "greaterThanInclusive"',
    '"operator": ¦"greaterThanOrEqual"',
    'unknown-value',
    'greaterThan',
  ],
  ['a metric that is not there', '"metric": "share"', '"metric": ¦"shared"', 'unknown-value', 'share'],
  ['a kind of document misspelt', '"kind": "quy-dinh"', '"kind": ¦"qui-dinh"', 'unknown-value', 'quy-dinh'],
  // days and numbers
  [
    'a day as Vietnamese write it',
    '"from": "2016-01-01", "to": "2020-12-31"',
    '"from": ¦"01/01/2016", "to": "2020-12-31"',
    'bad-day',
    '2016-01-01',
  ],
  ['a day that no calendar has', '"to": "2017-12-31"', '"to": ¦"2017-12-32"', 'bad-day', '2017-12-31'],
  ['a day without quotation marks', '"to": "2017-12-31"', '"to": ¦2017-12-31', 'json-syntax', '"2017-12-31"'],
  ['a number in quotation marks', '"max": 20', '"max": ¦"20"', 'wrong-type', '20'],
  ['a number in quotation marks with a zero', '"min": 0,', '"min": ¦"05",', 'wrong-type', '5'],
  ['a number with a zero before it', '"value": 5', '"value": ¦05', 'json-syntax', '5'],
  ['a decimal comma', '"max": 20', '"max": ¦20,50', 'json-syntax', '20.50'],
  ['a decimal comma in the middle of a line', '"chosen": 0,', '"chosen": ¦0,0,', 'json-syntax', '0.0'],
  ['a percentage without quotation marks', '"threshold": "80%"', '"threshold": ¦80%', 'json-syntax', '"80%"'],
  ['full-width digits', '"max": 20', '"max": ¦２０', 'json-syntax', '20'],
  ['dots between thousands', '"max": 20', '"max": ¦1.000.000', 'json-syntax', '1000000'],
  ['a plus sign', '"value": 5', '"value": ¦+5', 'json-syntax', '5'],
  [
    'a truth in Vietnamese',
    '"operator": "equal", "value": true },\n        "cite"',
    '"operator": "equal", "value": ¦có },\n        "cite"',
    'json-syntax',
    'true',
  ],
  ['a truth with a capital', '"integer": true', '"integer": ¦True', 'json-syntax', 'true'],
  ['a truth in quotation marks', '"integer": true', '"integer": ¦"true"', 'wrong-type', 'true'],
  [
    'a threshold that cannot be read',
    '"threshold": "80%"',
    '"threshold": ¦"tám mươi phần trăm"',
    'bad-value',
    'threshold',
  ],
  ['a value outside the domain', '"value": { "parameter": "soViecToiThieu" }', '"value": ¦50', 'outside-domain', '20'],
  // signs
  ['a missing comma', '"scale": "conduct",', '"scale": "conduct"¦', 'json-syntax', ','],
  ['two commas', '"metric": "share",', '"metric": "share",¦,', 'json-syntax', ','],
  ['a missing colon', '"scale": "conduct"', '"scale"¦ "conduct"', 'json-syntax', ':'],
  ['an equals sign for a colon', '"metric": "share"', '"metric" ¦= "share"', 'json-syntax', ':'],
  ['a semicolon for a comma', '"metric": "share",', '"metric": "share"¦;', 'json-syntax', ','],
  [
    'a missing closing quotation mark',
    '"label": "Giai đoạn 1",',
    '"label": ¦"Giai đoạn 1,',
    'json-syntax',
    'ngoặc kép đóng',
  ],
  ['curly quotation marks', '"label": "Giai đoạn 1"', '"label": ¦“Giai đoạn 1”', 'json-syntax', '"Giai đoạn 1"'],
  ['a curly closing quotation mark', '"label": "Giai đoạn 1"', '"label": "Giai đoạn 1¦”', 'json-syntax', '"'],
  ['single quotation marks', '"label": "Giai đoạn 1"', '"label": ¦\'Giai đoạn 1\'', 'json-syntax', '"Giai đoạn 1"'],
  ['a text without quotation marks', '"label": "Giai đoạn 1"', '"label": ¦Giai đoạn 1', 'json-syntax', '"Giai đoạn 1"'],
  ['a key without quotation marks', '"metric": "share"', '¦metric: "share"', 'json-syntax', '"metric"'],
  ['a tab inside a text', '"label": "Giai đoạn 1"', '"label": "Giai¦\tđoạn 1"', 'json-syntax', 'nhảy cột'],
  ['a full-width colon', '"metric": "share"', '"metric"¦： "share"', 'json-syntax', ':'],
  [
    'a missing closing bracket',
    '"scopes": ["whole-party"],\n      "cite": "Văn bản ví dụ, 1",\n      "authority": "official"\n    },',
    '"scopes": ["whole-party"¦,\n      "cite": "Văn bản ví dụ, 1",\n      "authority": "official"\n    },',
    'json-syntax',
    ']',
  ],
  [
    'a lost brace',
    '"why": "Câu mở đầu là “phấn đấu”",\n      "authority": "interpreted"\n    }\n',
    '"why": "Câu mở đầu là “phấn đấu”",\n      "authority": "interpreted"¦\n',
    'json-syntax',
    '}',
  ],
  [
    'a bracket too many',
    '"scopes": ["whole-party"],\n      "cite": "Văn bản ví dụ, 1",\n      "authority": "official"\n    },',
    '"scopes": ["whole-party"]¦],\n      "cite": "Văn bản ví dụ, 1",\n      "authority": "official"\n    },',
    'json-syntax',
    'thừa',
  ],
  ['a value left out', '"metric": "share",', '"metric":¦ ,', 'json-syntax', 'giá trị'],
  [
    'text after the end',
    '"authority": "official"\n    }\n  ]\n}\n',
    '"authority": "official"\n    }\n  ]\n}\n¦hết\n',
    'json-syntax',
    'thừa',
  ],
  // meaning
  [
    'a wrong clause',
    '"kind": "general",\n      "label": "Tiêu chí chung",\n      "cite": "Văn bản ví dụ, 2"',
    '"kind": "general",\n      "label": "Tiêu chí chung",\n      "cite": ¦"Văn bản ví dụ, 22"',
    'unknown-clause',
    '2',
  ],
  [
    'a document misspelt',
    '"kind": "general",\n      "label": "Tiêu chí chung",\n      "cite": "Văn bản ví dụ, 2"',
    '"kind": "general",\n      "label": "Tiêu chí chung",\n      "cite": ¦"Văn bản vi du mau, 2"',
    'unknown-document',
    'Văn bản ví dụ',
  ],
  [
    'a label with letters and marks apart',
    '"label": "Tiêu chí chung"',
    `"label": ¦"${'Tiêu chí chung'.normalize('NFD')}"`,
    'not-nfc',
    'neuguong fmt',
  ],
  [
    'a label pasted with the colours of a screen',
    '"label": "Tiêu chí chung"',
    '"label": ¦"Tiêu chí \\u001b[31mchung"',
    'control-character',
    'gõ lại',
  ],
  [
    'a label without diacritics',
    '"label": "Tiêu chí chung"',
    '"label": ¦"Tieu chi chung"',
    'label-without-diacritics',
    'có dấu',
  ],
  ['an empty label', '"label": "Tiêu chí chung"', '"label": ¦""', 'empty-text', 'label'],
  [
    'an empty list',
    '"scopes": ["whole-party"],\n      "cite": "Văn bản ví dụ, 1",\n      "authority": "official"\n    },',
    '"scopes": ¦[],\n      "cite": "Văn bản ví dụ, 1",\n      "authority": "official"\n    },',
    'empty-list',
    'scopes',
  ],
  [
    'two kinds of condition in one',
    '"when": { "fact": "biKyLuat",',
    '"when": { "not": { "condition": "duViecTot" }, ¦"fact": "biKyLuat",',
    'mixed-condition',
    'all',
  ],
  [
    'an operator that the fact does not have',
    '"fact": "biKyLuat", "operator": "equal"',
    '"fact": "biKyLuat", "operator": ¦"greaterThan"',
    'wrong-operator',
    'equal',
  ],
  [
    'one value for a list',
    '"operator": "equal", "value": "cuThe"',
    '"operator": "in", "value": ¦"cuThe"',
    'value-not-list',
    '["cuThe"]',
  ],
  ['an id twice', '"id": "xuat-sac"', '"id": ¦"khong-guong-mau"', 'duplicate-id', 'mã khác'],
  [
    'a period the wrong way round',
    '"from": "2016-01-01",\n      "to": "2017-12-31"',
    '"from": "2018-01-01",\n      "to": ¦"2017-12-31"',
    'reversed-range',
    'ngược',
  ],
]

/** More than sixty ways to get a regulation wrong. */
export const slips: readonly Seeded[] = rows.map(([name, from, to, code, repair]) => ({ name, from, to, code, repair }))
