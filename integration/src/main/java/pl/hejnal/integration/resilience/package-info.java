/**
 * What keeps us from asking those who do not answer, whoever they are. Nothing of any partner belongs here.
 */
package pl.hejnal.integration.resilience;
