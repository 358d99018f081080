/** The office under test and what looks into it: REST, the server's log, the PBX's journal and events, callers. It judges nothing. */
package pl.hejnal.whole.office;
