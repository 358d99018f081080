/**
 * Many callers at once, by one process of sipp, and what became of each of them: as sipp saw it, and as the PBX wrote
 * it into its call records. What a single caller hears is the business of {@code pl.hejnal.phone}.
 */
package pl.hejnal.phone.load;
