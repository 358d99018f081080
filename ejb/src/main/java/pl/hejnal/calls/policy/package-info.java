/**
 * Whether talks are recorded and callers asked for a mark, as an administrator sets it. The announcements are texts
 * of {@code speech}.
 */
package pl.hejnal.calls.policy;
