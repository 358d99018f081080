/**
 * Whether talks are recorded, managers may listen to them and callers are asked for a mark, as an administrator sets it. The
 * announcements are texts of {@code speech}.
 */
package pl.hejnal.calls.policy;
