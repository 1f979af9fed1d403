/** Tag of our hosts in the page. Never defined as a custom element: nothing of ours runs in the page's world. */
export const hostTag = 'pcc-part';
