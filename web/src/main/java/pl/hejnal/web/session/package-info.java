/**
 * Who is at the screen: signing in, the session, the way to the right first page.
 * Passwords and tokens are checked by identity's UserDesk; nothing is decided here.
 */
package pl.hejnal.web.session;
