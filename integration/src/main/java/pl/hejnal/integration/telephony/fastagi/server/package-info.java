/**
 * FastAGI itself: who may connect, how much they may say, and one line to a caller with its commands. What is said to callers
 * is not decided here.
 */
package pl.hejnal.integration.telephony.fastagi.server;
