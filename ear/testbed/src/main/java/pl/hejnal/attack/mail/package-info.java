/** Attacks by letter: what anybody with e-mail may try. */
package pl.hejnal.attack.mail;
