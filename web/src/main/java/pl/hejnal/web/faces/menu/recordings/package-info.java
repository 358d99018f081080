/**
 * The page of the recorded sentences: upload, hear, take back. Which recording is played to callers is decided in menu.
 */
package pl.hejnal.web.faces.menu.recordings;
