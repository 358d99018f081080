/**
 * Carries the office's events to the open desk pages, each to its own clerk.
 * It holds no state: a page that reconnects asks for what it missed.
 */
package pl.hejnal.web.push;
