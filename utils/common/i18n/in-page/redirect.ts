import type { Subject } from '../entry.ts';

/** The check under 订单支付成功跳转地址. Huawei Cloud publishes no rules for it: no text says that an address will be refused. */
export default {
  'redirect.title': { zh: '回跳地址检查', en: 'Check of the redirect address' },
  'redirect.wrong': {
    zh: '客户可能到不了您的页面：{count} 项需要修改',
    en: {
      one: 'Customers may not reach your page: {count} thing to change',
      other: 'Customers may not reach your page: {count} things to change',
    },
  },
  'redirect.doubtful': {
    zh: '客户会被带到 {host}，有 {count} 项请确认',
    en: {
      one: 'Customers are taken to {host}; {count} thing to make sure of',
      other: 'Customers are taken to {host}; {count} things to make sure of',
    },
  },
  'redirect.sound': { zh: '没有发现问题，客户会被带到 {host}', en: 'Nothing found; customers are taken to {host}' },
  'redirect.grade.error': { zh: '要改', en: 'Change' },
  'redirect.grade.warning': { zh: '请确认', en: 'Make sure' },
  'redirect.grade.note': { zh: '供参考', en: 'Note' },
  'redirect.noRules': {
    zh: '华为未公布这一项的校验规则，以上按浏览器打开网址的通行做法检查。本工具不会改动输入框，也不影响“确定”。',
    en: 'Huawei Cloud publishes no rules for this field; the check follows what browsers do with addresses. This tool changes nothing in the field and does not stop 确定 (OK).',
  },
  'redirect.spaces': {
    zh: '里面有空格（也可能在开头或结尾）。客户打开时可能找不到页面。请删掉空格。',
    en: 'There is a space in it, maybe at its beginning or end. Customers may find no page. Delete the space.',
  },
  'redirect.invisible': {
    zh: '里面有看不见的字符（{characters}），多半是复制时带进来的。客户会到一个不存在的页面。请清空后重新手动输入。',
    en: 'There are characters in it that nobody sees ({characters}), probably from copying. Customers come to a page that does not exist. Empty the field and type the address.',
  },
  'redirect.fullWidth': {
    zh: '里面有全角字符（{characters}）。客户可能找不到页面。请换成半角字符。',
    en: 'There are full-width characters in it ({characters}). Customers may find no page. Type their half-width forms.',
  },
  'redirect.backslash': {
    zh: '里面有反斜线 \\。有的程序会认成另一个网站。请换成 /。',
    en: 'There is a backslash \\ in it. Some programs take it for another website. Type / instead.',
  },
  'redirect.noScheme': {
    zh: '没有以 https:// 开头。客户点击后可能停在华为云的网站里，到不了您的页面。请补上 https://。',
    en: 'It does not begin with https://. Customers may stay on Huawei Cloud’s website and not reach your page. Put https:// in front.',
  },
  'redirect.scheme': {
    zh: '以 {scheme} 开头，不是网页地址。客户点击后打不开网页。请填以 https:// 开头的地址。',
    en: 'It begins with {scheme}, which is no web page. Customers get no page. Give an address that begins with https://.',
  },
  'redirect.slashes': {
    zh: '开头应是 {scheme}，正好两个斜线。有的浏览器会自动补齐，有的程序不会。请改正开头。',
    en: 'It should begin with {scheme}, with exactly two slashes. Some browsers mend it, some programs do not. Correct the beginning.',
  },
  'redirect.unreadable': {
    zh: '浏览器读不出这个地址：域名或端口不完整或写错了。请与网站负责人给的地址核对。',
    en: 'A browser cannot read this address: its domain or port is incomplete or wrong. Compare it with the one that your website’s owner gave you.',
  },
  'redirect.credentials': {
    zh: '@ 前面的内容会被当作用户名和密码，而且每个客户都看得到；真正打开的网站是 {host}。请删掉 @ 和它前面的内容。',
    en: 'What stands before @ is taken for a user name and password, and every customer can see it; the website that really opens is {host}. Delete @ and what stands before it.',
  },
  'redirect.local': {
    zh: '{host} 只在您的电脑或公司内网里有效。您这里可能打得开，客户打不开。请换成公网域名。',
    en: '{host} works only on your computer or inside your company’s network. It may open for you, but not for customers. Give a public domain.',
  },
  'redirect.domain': {
    zh: '{host} 不是有效的公网域名。客户打不开。请检查有没有多打、少打字符。',
    en: '{host} is no valid public domain. Customers cannot open it. Look for a character too many or too few.',
  },
  'redirect.ip': {
    zh: '用的是 IP 地址 {host}。客户的浏览器可能提示证书不安全，换服务器后也会打不开。建议改用域名。',
    en: 'It uses the IP address {host}. Customers’ browsers may warn about its certificate, and it stops working when the server moves. Better use a domain.',
  },
  'redirect.huawei': {
    zh: '{host} 是华为的网站。客户会看到华为的页面，不是您的。请确认这是您要的。',
    en: '{host} is Huawei’s website. Customers see a page of Huawei’s, not yours. Make sure that you want that.',
  },
  'redirect.hostRead': {
    zh: '浏览器会把域名读成 {host}，与您写的不同。请确认这就是您的网站。',
    en: 'Browsers read the domain as {host}, not as it is written. Make sure that this is your website.',
  },
  'redirect.trailingDot': {
    zh: '域名末尾多了一个点。有的网站会因此打不开或提示证书错误。请改成 {host}。',
    en: 'There is a dot at the end of the domain. Some websites do not open then, or show a certificate error. Write {host}.',
  },
  'redirect.http': {
    zh: '用的是 http，没有加密。客户付款后浏览器可能提示“不安全”。网站支持的话，请改成 https。',
    en: 'It uses http, which is not encrypted. After paying, customers may see the browser’s warning “not secure”. Use https if your website has it.',
  },
  'redirect.port': {
    zh: '带有端口 {port}。有的公司网络只放行常用端口，那里的客户打不开。请确认，或改用默认端口。',
    en: 'It has the port {port}. Some companies’ networks let only the usual ports through, and their customers cannot open it. Make sure, or use the usual port.',
  },
  'redirect.placeholder': {
    zh: '里面有像占位符的符号（{ } < > $）。华为未公布会替换任何内容，客户可能原样到达。请填真实地址。',
    en: 'There are signs in it as in a placeholder ({ } < > $). Huawei Cloud does not say that it fills in anything, so customers may arrive with it as it is. Give the real address.',
  },
  'redirect.secret': {
    zh: '参数 {names} 像是密钥或登录凭据。每个客户都能在地址栏看到。请确认可以公开，否则删掉。',
    en: 'The parameters {names} look like a key or a log-in. Every customer can see them. Make sure that they may be public, or delete them.',
  },
  'redirect.nonAscii': {
    zh: '域名后面有中文等非英文字符。浏览器会转成 % 编码，华为的系统怎么处理未公布。建议填编码后的地址。',
    en: 'There are characters behind the domain that are not plain English ones. Browsers turn them into % codes; what Huawei Cloud’s systems do is not published. Better give the coded address.',
  },
  'redirect.length': {
    zh: '长 {length} 个字符，不常见。华为未公布上限，但有的服务器会截断或拒绝。建议改短，并实际打开看一次。',
    en: 'It is {length} characters long, which is unusual. Huawei Cloud publishes no limit, but some servers cut or refuse such addresses. Better shorten it, and open it once.',
  },
  'redirect.query': {
    zh: '“?”后面的内容对每个客户都一样。华为未公布会不会附上订单号，您的页面不要依赖它。',
    en: 'What follows “?” is the same for every customer. Huawei Cloud does not say whether it adds an order number: your page should not count on one.',
  },
  'redirect.fragment': {
    zh: '“#”后面的内容只留在客户的浏览器里，不会发给您的服务器；若有内容附加在地址末尾，也会落在“#”之后。请确认您的页面能处理。',
    en: 'What follows “#” stays in the customer’s browser and is not sent to your server; anything that may be added to the address would stand behind “#”, too. Make sure that your page can handle it.',
  },
  'redirect.preview': { zh: '按客户看到的样子预览', en: 'See it as the customer will' },
  'redirect.hide': { zh: '收起预览', en: 'Hide the preview' },
  'redirect.preview.paid': {
    zh: '示意：客户支付成功后，页面上的这个链接会带他离开华为云（实际样式以华为云页面为准）',
    en: 'A sketch: after paying, customers leave Huawei Cloud by this link of the page (how it really looks is up to Huawei Cloud)',
  },
  'redirect.preview.topUp': {
    zh: '示意：客户余额不足时，支付页上的充值链接会带他离开华为云（文字和样式以华为云页面为准）',
    en: 'A sketch: when the balance is short, customers leave Huawei Cloud by the payment page’s top-up link (its words and look are up to Huawei Cloud)',
  },
  'redirect.preview.goesTo': { zh: '点击后到达：', en: 'It leads to: ' },
  'redirect.topUpLink': { zh: '余额不足时的充值链接', en: 'The top-up link when the balance is short' },
  'redirect.open': { zh: '在新标签页打开', en: 'Open in a new tab' },
  'redirect.ask': { zh: '打开后看到的是您的页面吗？', en: 'Did you see your page?' },
  'redirect.yes': { zh: '打得开', en: 'It opens' },
  'redirect.no': { zh: '打不开', en: 'It does not open' },
  'redirect.said.yes': {
    zh: '{date} 人工确认：打得开（只代表当时这台电脑）。',
    en: 'Checked by a person on {date}: it opens (on that computer, at that time).',
  },
  'redirect.said.no': {
    zh: '{date} 人工确认：打不开。请联系网站负责人。',
    en: 'Checked by a person on {date}: it does not open. Ask your website’s owner.',
  },
  'redirect.old': {
    zh: '已过去 {count} 天，建议再打开看一次。',
    en: { one: 'That was {count} day ago: better open it again.', other: 'That was {count} days ago: better open it again.' },
  },
} satisfies Subject;
