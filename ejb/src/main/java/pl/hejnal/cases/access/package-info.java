/**
 * Who may see a case with good reason, and the read log's entry for it. PINs and their limits are in cases.attempts.
 */
package pl.hejnal.cases.access;
