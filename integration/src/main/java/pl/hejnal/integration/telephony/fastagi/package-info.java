/**
 * Answers the PBX's question what to do with a call (FastAGI): leads the caller through the menu's dialogue by playing
 * sound and collecting keys. Here it is started and each question finds its {@code script}; what is said and where keys lead
 * is decided in {@code menu}.
 */
package pl.hejnal.integration.telephony.fastagi;
