/**
 * The public page on which residents ask how far their case has come, without a login and without JavaScript. What the
 * office's people see of cases is in {@code cases}.
 */
package pl.hejnal.web.faces.status;
