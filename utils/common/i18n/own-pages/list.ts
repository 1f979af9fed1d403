import type { Subject } from '../entry.ts';

/** A list of ids that is pasted or read from a file. */
export default {
  'coupons.listHint': {
    zh: '每行一张或几张；也可以粘贴整行表格，每行只取其中的 16 位代金券 ID。分不清的行不采用，并说明原因。最多 10,000 张。',
    en: 'One or several a line; you may also paste whole rows of a table, of which only the 16-digit coupon ID is taken. A line that is unclear is not taken, and it is said why. 10,000 at most.',
  },
  'coupons.idHeads': {
    zh: '代金券ID,代金券编号,券ID,优惠券ID,Coupon ID,coupon_id',
    en: '代金券ID,代金券编号,券ID,优惠券ID,Coupon ID,coupon_id',
  },
  'coupons.file': { zh: '或选择文件（.xlsx、.csv、.txt）：', en: 'Or choose a file (.xlsx, .csv, .txt):' },
  'coupons.file.old-workbook': {
    zh: '这是旧版 Excel 文件（.xls）或加了密码的工作簿，读不了，没有采用其中任何内容。请在 Excel 里打开它，另存为不带密码的 .xlsx 后再选择。',
    en: 'This is an old Excel file (.xls), or a workbook with a password. It cannot be read, and nothing of it was taken. Open it in Excel, save it as .xlsx without a password and choose that file.',
  },
  'coupons.file.not-a-workbook': {
    zh: '这是压缩文件或别的文档，不是 .xlsx 工作簿，没有采用其中任何内容。请在 Excel 或 WPS 里打开它，另存为 .xlsx 后再选择。',
    en: 'This is an archive or another kind of document, not an .xlsx workbook, and nothing of it was taken. Open it in Excel or WPS, save it as .xlsx and choose that file.',
  },
  'coupons.file.binary': {
    zh: '这个文件不是文本，也不是 .xlsx 工作簿，没有采用其中任何内容。请选择 .xlsx、.csv 或 .txt 文件。',
    en: 'This file is neither text nor an .xlsx workbook, and nothing of it was taken. Choose an .xlsx, .csv or .txt file.',
  },
  'coupons.file.too-large': {
    zh: '这个文件太大（超过 20 MB，或解压后超过 100 MB），没有采用其中任何内容。请只保留 ID 列，另存后再选择。',
    en: 'This file is too large (over 20 MB, or over 100 MB unpacked), and nothing of it was taken. Keep only the column with the IDs, save and choose it again.',
  },
  'coupons.file.broken': {
    zh: '这个工作簿已损坏或不完整，没有采用其中任何内容。请在 Excel 里打开它，另存为 .xlsx 后再选择。',
    en: 'This workbook is damaged or not whole, and nothing of it was taken. Open it in Excel, save it as .xlsx and choose that file.',
  },
  'coupons.sheet': { zh: '工作表', en: 'Worksheet' },
  'coupons.sheetRead': {
    zh: '已读取工作表“{name}”，内容在上面的框里。隐藏的工作表不读取。',
    en: 'The worksheet “{name}” was read and stands in the box above. Hidden worksheets are not read.',
  },
  'coupons.chooseSheet': {
    zh: '有几个工作表里有 ID，还没有采用任何内容。请选择其中一个：',
    en: 'More than one worksheet holds IDs, and nothing was taken yet. Choose one:',
  },
  'coupons.sheetChosen': { zh: '只采用所选的工作表：', en: 'Only the chosen worksheet is taken:' },
  'coupons.sheetCount': { zh: '{name}（{count} 个）', en: '{name} ({count})' },
  'coupons.hiddenRows': {
    zh: '工作表里有 {count} 行被隐藏或被筛选掉，没有采用。如果也要，请在 Excel 里显示这些行，保存后再选择。',
    en: {
      one: '{count} row is hidden in the worksheet, by hand or by a filter, and was not taken. If you want it too, show it in Excel, save and choose the file again.',
      other:
        '{count} rows are hidden in the worksheet, by hand or by a filter, and were not taken. If you want them too, show them in Excel, save and choose the file again.',
    },
  },
  'coupons.cutDigits': {
    zh: '这些 ID 可能被电子表格截去了最后一位：Excel、WPS 只保留 15 位数字，第 16 位变成 0，于是可能变成别的客户的。请把该列设为“文本”，从页面或原始数据重新复制；在您确认之前不能核对。',
    en: 'A spreadsheet may have cut the last digit of these IDs: Excel and WPS keep 15 digits and make the 16th a 0, which may be another customer’s. Set the column to “Text” and copy the IDs again from the page or the source. There is no preview until you say that they are right.',
  },
  'coupons.digitsRight': {
    zh: '我已与页面或原始数据核对，这些 ID 的每一位都是对的',
    en: 'I compared them with the page or the source: every digit of these IDs is right',
  },
  'coupons.listCount': {
    zh: '识别到 {count} 个 ID，重复 {duplicates} 处（只计一次），不能识别 {rubbish} 行。',
    en: 'IDs recognised: {count}. Repeated: {duplicates} (counted once). Lines not recognised: {rubbish}.',
  },
  'coupons.tooMany': { zh: '超过一次最多 {most} 个的上限，请分批。', en: 'More than {most} at a time: split the list.' },
  'coupons.rubbish': { zh: '以下 {count} 行不能识别，没有采用：', en: 'Lines that were not recognised and not taken: {count}' },
  'coupons.rubbishLine': { zh: '第 {line} 行，{why}：{text}', en: 'Line {line}, {why}: {text}' },
  'coupons.rubbishMore': { zh: '另有 {count} 行没有列出。', en: 'Further lines not listed: {count}.' },
  'coupons.rubbish.not-an-id': { zh: '不是 16 位的 ID', en: 'not an ID of 16 digits' },
  'coupons.rubbish.spreadsheet-number': {
    zh: '被电子表格变成了科学计数或小数，末位数字可能已丢失',
    en: 'turned into scientific notation or a decimal number by a spreadsheet, last digits may be lost',
  },
  'coupons.rubbish.several-ids': {
    zh: '有几个 16 位的数，还有别的内容，分不清哪个是要的 ID（可连同表头一起粘贴）',
    en: 'several numbers of 16 digits beside other things: which one is meant is unclear (paste the table’s head with it)',
  },
  'coupons.rubbish.digit-count': { zh: '有不是 16 位的数字，可能缺位、多位或几个连在一起', en: 'a number that has not 16 digits' },
  'coupons.rubbish.glued': {
    zh: 'ID 与别的字符连在一起，分不清',
    en: 'an ID run together with other characters, which cannot be told apart',
  },
  'coupons.rubbish.customer-id': { zh: '这是客户 ID（32 位），不是要的 ID', en: 'a customer ID (32 digits), not the one that is wanted' },
  'coupons.rubbish.masked': { zh: 'ID 的一部分被遮住了', en: 'part of the ID is masked' },
  'coupons.rubbish.empty-cell': { zh: 'ID 列是空的', en: 'nothing in the column of IDs' },
  'coupons.rubbish.open-quote': {
    zh: '引号不成对，这一行可能被单元格里的换行拆开了',
    en: 'a quote without its pair: a break inside a cell may have cut the row',
  },
} satisfies Subject;
