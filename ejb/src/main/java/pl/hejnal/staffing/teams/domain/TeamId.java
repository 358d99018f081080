package pl.hejnal.staffing.teams.domain;

import java.util.Optional;

/** A team's identity, which its figures bear; its name may change. */
public record TeamId(long value) {

    /** As it stands in an address or a figure; empty for what is none. */
    public static Optional<TeamId> read(String text) {
        return text.matches("[1-9][0-9]{0,17}") ? Optional.of(new TeamId(Long.parseLong(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
