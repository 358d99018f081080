/**
 * The administrator's page of the log: who read or did what, about which case, when and why. It changes nothing.
 */
package pl.hejnal.web.faces.audit;
