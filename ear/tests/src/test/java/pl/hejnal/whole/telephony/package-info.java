/** Tests of the line: trunks, hostile callers, transfers, and a city's own PBX. */
package pl.hejnal.whole.telephony;
