/** How many columns a page holds with words in them; above, a column would be too narrow. */
export const COLUMNS_A_PAGE = 6;
