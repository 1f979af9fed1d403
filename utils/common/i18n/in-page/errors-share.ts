import type { Subject } from '../entry.ts';

/** Sentences of sharing a link: what happened, what the clipboard holds now, what to do. */
export default {
  'error.SHARE-101': {
    zh: '页面在 {seconds} 秒内没有给出链接（SHARE-101）。本工具没有改动剪贴板；页面若用本工具看不到的方式复制，剪贴板里可能已是它的链接，粘贴前请核对。随后 30 秒内才给出的链接会被丢弃。可以稍后再试，或使用页面自己的“复制链接”。',
    en: 'The page gave no link within {seconds} seconds (SHARE-101). The companion did not touch your clipboard; if the page copies in a way that cannot be seen from here, its link may be there already: check before you paste. A link that comes within the next 30 seconds is thrown away. Try again later, or use the page’s own 复制链接.',
  },
  'error.SHARE-102': {
    zh: '获取链接期间这一行的内容变了（SHARE-102），为避免发错客户，链接已丢弃，本工具没有改动剪贴板。请在要分享的那一行重新点击“分享”。',
    en: 'This row changed while the link was being fetched (SHARE-102). To keep it from reaching the wrong customer the link was thrown away; the companion did not touch your clipboard. Press Share again on the row that you mean.',
  },
  'error.SHARE-103': {
    zh: '页面给出的不是网址（SHARE-103），已丢弃，没有复制任何内容。请联系商品提供方，或稍后再试。',
    en: 'What the page gave is not a web address (SHARE-103). It was thrown away and nothing was copied. Ask whoever provides the product, or try later.',
  },
  'error.SHARE-104': {
    zh: '页面给出的链接不是 https 链接（SHARE-104），不安全，已丢弃，没有复制任何内容。',
    en: 'The link from the page is not an https link (SHARE-104), which is unsafe. It was thrown away and nothing was copied.',
  },
  'error.SHARE-105': {
    zh: '页面给出的链接里含有不可见字符或用户名，可能被伪造（SHARE-105），已丢弃，没有复制任何内容。',
    en: 'The link from the page holds invisible characters or a user name and may be forged (SHARE-105). It was thrown away and nothing was copied.',
  },
  'error.SHARE-106': {
    zh: '页面给出的是空内容（SHARE-106），没有复制任何内容。请稍后再试。',
    en: 'The page gave an empty text (SHARE-106). Nothing was copied. Try again later.',
  },
  'error.SHARE-107': {
    zh: '链接太长，无法做成可靠的二维码（SHARE-107）。链接和文案仍可复制。',
    en: 'The link is too long for a reliable QR code (SHARE-107). The link and the message can still be copied.',
  },
  'error.SHARE-108': {
    zh: '页面上这一行的“复制链接”当前不可用（SHARE-108），所以取不到链接。请看页面给出的原因。',
    en: 'The page’s own 复制链接 is disabled on this row (SHARE-108), so there is no link to fetch. The page says why.',
  },
  'error.SHARE-110': {
    zh: '本页获取链接的组件没有启动（SHARE-110），剪贴板没有改动。请刷新页面后再试；在此之前可先使用页面自己的“复制链接”。',
    en: 'The part that fetches links did not start on this page (SHARE-110). Your clipboard is unchanged. Reload the page and try again; until then use the page’s own 复制链接.',
  },
  'error.SHARE-111': {
    zh: '已取消（SHARE-111），本工具没有改动剪贴板。页面若在随后 30 秒内才给出链接，会被丢弃；粘贴前请核对。',
    en: 'Cancelled (SHARE-111); the companion did not touch your clipboard. A link that the page gives within the next 30 seconds is thrown away; check before you paste.',
  },
  'error.SHARE-109': {
    zh: '这一行已经不在页面上了（SHARE-109），没有获取链接，剪贴板没有改动。请在要分享的那一行重新点击“分享”。',
    en: 'This row is no longer on the page (SHARE-109). No link was fetched and your clipboard is unchanged. Press Share again on the row that you mean.',
  },
  'error.SHARE-112': {
    zh: '页面可能还没处理完上一次复制（SHARE-112）。为避免把别的客户的链接当成这一行的，没有获取链接，剪贴板没有改动。请过一会儿（最多 30 秒）再试。',
    en: 'The page may still be busy with an earlier copy (SHARE-112). So that another customer’s link is not taken for this row’s, none was fetched; your clipboard is unchanged. Try again in a moment (30 seconds at most).',
  },
  'error.SHARE-113': {
    zh: '页面一次给出了不同的链接（SHARE-113），分不清哪个是这一行的，已全部丢弃，没有复制任何内容。请稍后再试，或使用页面自己的“复制链接”并在粘贴前核对。',
    en: 'The page gave different links at once (SHARE-113). Which one is this row’s cannot be told, so all were thrown away and nothing was copied. Try later, or use the page’s own 复制链接 and check before you paste.',
  },
  'error.SHARE-114': {
    zh: '页面给出的链接与别的文字连在一起（SHARE-114），分不清链接到哪里为止，已丢弃，没有复制任何内容。请使用页面自己的“复制链接”，并在粘贴前核对。',
    en: 'The link from the page runs together with other text (SHARE-114). Where it ends cannot be told, so it was thrown away and nothing was copied. Use the page’s own 复制链接 and check before you paste.',
  },
  'error.SHARE-115': {
    zh: '打开这一行的“更多”后没有看到“复制链接”（SHARE-115），没有获取链接，剪贴板没有改动。请使用页面自己的“复制链接”。',
    en: '复制链接 did not appear after 更多 of this row was opened (SHARE-115). No link was fetched and your clipboard is unchanged. Use the page’s own 复制链接.',
  },
  'error.SHARE-116': {
    zh: '这一行没有能与其他行区分的内容（SHARE-116），为避免发错客户，没有获取链接，剪贴板没有改动。请使用页面自己的“复制链接”，并核对客户。',
    en: 'Nothing in this row tells it from other rows (SHARE-116). To keep a link from reaching the wrong customer none was fetched; your clipboard is unchanged. Use the page’s own 复制链接 and check the customer.',
  },
} satisfies Subject;
