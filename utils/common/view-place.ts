/** Where a page opens a view of the workspace: in the side panel beside it, or in a tab, where there is room. */
export type ViewPlace = 'panel' | 'tab';
