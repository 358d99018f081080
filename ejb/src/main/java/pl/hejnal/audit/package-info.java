/**
 * The log of who did or read what, and why; it is written in the transaction of what it tells. Nobody changes it, and
 * system logs of this kind are kept for two years (KRI regulation).
 */
package pl.hejnal.audit;
