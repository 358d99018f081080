package pl.hejnal.calls.domain.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a caller got of the menu; of each the first telling counts. */
@Embeddable
public class MenuFacts {

    /** A caller who plays with the keys fills no column. */
    private static final int LONGEST_PATH = 20;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "turned_away_at")
    private @Nullable Instant turnedAwayAt;

    @Column(name = "turned_away")
    @Enumerated(EnumType.STRING)
    private @Nullable QueueExitReason turnedAway;

    @Column(name = "message_at")
    private @Nullable Instant messageAt;

    @Column(name = "menu_path")
    private @Nullable String path;

    @Column(name = "told_of")
    private @Nullable String toldOf;

    /** What departments said of cases that the caller asked for; separated as choices are. */
    @Column(name = "case_answers")
    private @Nullable String caseAnswers;

    /** What happened at which place of the menu; separated as choices are. */
    @Column(name = "menu_places")
    private @Nullable String places;

    public void chose(List<String> choices) {
        if (path == null && !choices.isEmpty()) {
            path = choices.stream().distinct().limit(LONGEST_PATH).collect(Collectors.joining(" "));
        }
    }

    public List<String> choices() {
        return path == null ? List.of() : List.of(path.split(" "));
    }

    /**
     * What came of asking for cases.
     *
     * @param departments those of whose cases the caller was told
     * @param answers what each said; how they are written, the way through the menu knows
     */
    public void heard(List<String> departments, List<String> answers) {
        if (caseAnswers == null && !answers.isEmpty()) {
            caseAnswers = String.join(" ", answers);
            toldOf = departments.isEmpty() ? null : String.join(" ", departments);
        }
    }

    public List<String> caseAnswers() {
        return caseAnswers == null ? List.of() : List.of(caseAnswers.split(" "));
    }

    /** The departments of whose cases the caller was told, by their symbols. */
    public List<String> toldOf() {
        return toldOf == null ? List.of() : List.of(toldOf.split(" "));
    }

    /** Through these places of the menu the caller has come; how they are written, the way through the menu knows. */
    public void walked(List<String> way) {
        places = places == null ? String.join(" ", way) : places;
    }

    /** They were not in the menu after all. */
    public void forgetPlaces() {
        places = null;
    }

    /** Empty for who was not in the menu, and for a call of before this was noted. */
    public List<String> places() {
        return places == null ? List.of() : List.of(places.split(" "));
    }

    public void settle(Instant at) {
        settledAt = settledAt == null ? at : settledAt;
    }

    public void turnAway(QueueExitReason why, Instant at) {
        if (turnedAwayAt == null) {
            turnedAwayAt = at;
            turnedAway = why;
        }
    }

    public void leaveMessage(Instant at) {
        messageAt = messageAt == null ? at : messageAt;
    }

    /** Only the menu knows all of what it told; whether a message was kept, only the journal does. */
    public void correct(CallFacts journal) {
        journal.settledAt().ifPresent(this::settle);
        journal.notes()
                .turnedAway()
                .ifPresent(why -> turnAway(why, journal.notes().turnedAwayAt().orElse(journal.arrivedAt())));
        messageAt = journal.messageAt().orElse(null);
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    public Optional<QueueExitReason> turnedAway() {
        return Optional.ofNullable(turnedAway);
    }

    public Optional<Instant> turnedAwayAt() {
        return Optional.ofNullable(turnedAwayAt);
    }

    public Optional<Instant> messageAt() {
        return Optional.ofNullable(messageAt);
    }
}
