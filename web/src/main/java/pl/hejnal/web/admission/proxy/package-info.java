/**
 * Who asks, as far as it is known before anything is looked up: the address behind named proxies, and whether the session is
 * somebody's. Whether they are let in is decided in {@code admission}.
 */
package pl.hejnal.web.admission.proxy;
