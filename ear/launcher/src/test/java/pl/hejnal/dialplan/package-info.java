/**
 * Walks all ways of the delivered dialplan (config/asterisk) and proves which of them lead out of the house.
 */
package pl.hejnal.dialplan;
