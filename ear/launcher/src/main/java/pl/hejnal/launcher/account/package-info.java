/**
 * Under whom the parts run: when root starts Hejnał, each under a system user without a login; else under whoever started it.
 * Roles of the database do not belong here.
 */
package pl.hejnal.launcher.account;
