/**
 * The pop card's one form for the browser, whether it is pushed while the phone rings or a page that was away asks for it. What a
 * card says is decided in calls.
 */
package pl.hejnal.web.pop;
