/**
 * From the PBX's own time of a ring to the painted card on that clerk's screen, with every clerk of the bench signed in at a
 * real browser and a real SIP phone. Reading the screens belongs here; what the office does meanwhile does not.
 */
package pl.hejnal.bench.screenpop;
