/**
 * Has the PBX ring a manager's telephone and bring it to a clerk's talk, and hears when that begins and ends (ADR 067).
 */
package pl.hejnal.integration.telephony.ami.supervision;
