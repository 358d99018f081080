/** What becomes of calls while the database stands still: sipp, the PBX's journal and the office must agree afterwards. */
package pl.hejnal.bench.stall;
