import { expect, test } from 'vitest'
import { trapFile } from '../../test/traps/files.ts'
import { encodingOf } from './encoding.ts'

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

test.each([
  ['UTF-8', Buffer.from('id;Mã\n'), { name: 'utf-8', marked: false }],
  ['UTF-8 with its mark', Buffer.from('\uFEFFid;Mã\n'), { name: 'utf-8', marked: true }],
  ['ASCII', Buffer.from('id;a\n'), { name: 'utf-8', marked: false }],
  ['UTF-8 cut within a letter', Buffer.from('Mã ơ').subarray(0, -1), { name: 'utf-8', marked: false }],
  ['UTF-16', trapFile('16-unicode-text.txt'), { name: 'utf-16le', marked: true }],
  ['Windows-1258', trapFile('16-windows-1258.csv'), { name: 'windows-1258', marked: false }],
  ['TCVN3', latin1('M·;§ang c«ng t¸c;§¶ng viªn'), { looksLike: 'TCVN3' }],
  ['VNI', latin1('Maõ;Ñang coâng taùc;Ñaûng vieân'), { looksLike: 'VNI' }],
  ['one letter that may be anything', Buffer.from([0x69, 0x64, 0x0a, 0xd0, 0x41]), { looksLike: undefined }],
  ['UTF-16 the other way round', Buffer.from([0xfe, 0xff, 0, 0x69, 0, 0x64]), { name: 'utf-16be', marked: true }],
  ['UTF-16 without its mark', Buffer.from('id;soViec\ndv-1;7', 'utf16le'), { looksLike: 'UTF-16' }],
  [
    'UTF-8 with a broken letter',
    Buffer.concat([Buffer.from('Mã;Đơn vị;Số việc làm\n'), Buffer.from([0xff])]),
    { looksLike: 'UTF-8' },
  ],
  [
    'a text whose letters became question marks',
    latin1('M?;Kh\u00f4ng b? k? lu?t;Khi?n tr\u00e1ch'),
    { looksLike: 'lost' },
  ],
  ['a workbook called .csv', Buffer.from('PK\u0003\u0004'), { looksLike: 'binary' }],
  ['a PDF called .csv', Buffer.from('%PDF-1.7'), { looksLike: 'binary' }],
  ['French', latin1('numéro;prénom;été;à côté;où'), { looksLike: undefined }],
])('%s is told by its bytes', (_, bytes, encoding) => {
  expect(encodingOf(bytes)).toEqual(encoding)
})
