/** Attacks through the web server: pages, REST, push. */
package pl.hejnal.attack.web;
