package pl.hejnal.cases.domain;

import java.util.EnumSet;
import java.util.Set;

/** Which parts of a case's state a department lets whom hear; what stands in neither set is never told and never kept. */
public record Disclosure(Set<CasePart> toResident, Set<CasePart> toClerk) {

    /** Everything but persons' names, who holds the case and whose it is, to the resident; but whose it is to a clerk. */
    public static final Disclosure USUAL = new Disclosure(
            EnumSet.complementOf(EnumSet.of(CasePart.HOLDER, CasePart.PARTY)),
            EnumSet.complementOf(EnumSet.of(CasePart.PARTY)));

    public Disclosure {
        toResident = Set.copyOf(toResident);
        toClerk = Set.copyOf(toClerk);
    }

    public Set<CasePart> to(Audience audience) {
        return audience == Audience.RESIDENT ? toResident : toClerk;
    }

    /** What anybody at all may hear, and what may therefore be kept. */
    public Set<CasePart> toAnybody() {
        Set<CasePart> parts = EnumSet.noneOf(CasePart.class);
        parts.addAll(toResident);
        parts.addAll(toClerk);
        return parts;
    }
}
