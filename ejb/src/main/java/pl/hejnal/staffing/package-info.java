/**
 * The counter of staffing: who is present and takes calls. What the PBX does with it, others observe.
 */
package pl.hejnal.staffing;
