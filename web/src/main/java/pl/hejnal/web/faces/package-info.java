/**
 * What the screens of all features share: how a page says what came of something, above the form and beside the
 * field it is about. Each feature's screens have a room of their own.
 */
package pl.hejnal.web.faces;
