import { knownPage, notice } from '../known-page.ts';

/**
 * Any page where an account of the international site is signed in. How the header says so is not documented: taken is only
 * an exact word in the header, and nothing at all where the China site is named beside it.
 */
export default knownPage({
  title: ['国际站'],
  parts: {
    site: notice({
      words: ['国际站', '华为云国际站', '国际站账号', 'International', 'International site', 'International Site'],
      unless: ['中国站', '华为云中国站', '中国大陆', 'China', 'Chinese Mainland', 'Chinese mainland', 'China site', 'China Site'],
    }),
  },
});
