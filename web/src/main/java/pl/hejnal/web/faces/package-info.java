/**
 * What the screens of all features share: how a page says what came of something. Each feature's screens have a room of
 * their own.
 */
package pl.hejnal.web.faces;
