/**
 * sipp as a process: started with a scenario, watched, and cleaned up after. What the scenarios say belongs to those who
 * make the calls.
 */
package pl.hejnal.phone.sipp;
