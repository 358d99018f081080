package pl.hejnal.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import pl.hejnal.calls.CallEnded;
import pl.hejnal.calls.RingStopped;
import pl.hejnal.calls.screenpop.TicketRings;
import pl.hejnal.calls.supervision.SupervisionChanged;
import pl.hejnal.staffing.PresenceChanged;
import pl.hejnal.staffing.PresenceSet;
import pl.hejnal.staffing.ScreensSought;
import pl.hejnal.staffing.TelephoneMissed;
import pl.hejnal.staffing.domain.Presence;
import pl.hejnal.web.pop.PopMessage;

/**
 * Sends what happens on the telephone to the desk pages; a ring goes to the one clerk whose phone rings. A ring is sent
 * at once; what makes the page ask the server again is sent when it is committed, or the page would read the past.
 */
@ApplicationScoped
public class DeskPush {

    @Inject
    @Push(channel = "desk")
    private PushContext desk;

    /** Mojarra builds the context lazily and fails when the first use is on a thread without a request. */
    void touch(@Observes @Initialized(ApplicationScoped.class) Object started) {
        String unused = desk.toString();
    }

    void ring(@Observes TicketRings ring) {
        desk.send(PopMessage.ring(ring.pop(), ring.pbxAt()), ring.login().value());
    }

    void stopped(@Observes(during = TransactionPhase.AFTER_SUCCESS) RingStopped stop) {
        desk.send(
                Map.of("type", "ringStopped", "linkedid", stop.id().value(), "answeredHere", stop.answeredHere()),
                stop.login().value());
    }

    void telephone(@Observes TelephoneMissed telephone) {
        desk.send(telephone(telephone.missing()), telephone.login().value());
    }

    /** Whoever is away does not miss their telephone. */
    void left(@Observes(during = TransactionPhase.AFTER_SUCCESS) PresenceChanged change) {
        if (change.presence() == Presence.AWAY) {
            desk.send(telephone(false), change.login().value());
        }
    }

    /** Who listens, and who set a presence and why, the page asks for itself. */
    void supervised(@Observes(during = TransactionPhase.AFTER_SUCCESS) SupervisionChanged change) {
        desk.send(Map.of("type", "restore"), change.supervision().clerk().value());
    }

    void set(@Observes(during = TransactionPhase.AFTER_SUCCESS) PresenceSet change) {
        desk.send(Map.of("type", "restore"), change.login().value());
    }

    private static Map<String, Object> telephone(boolean missing) {
        return Map.of("type", "telephone", "missing", missing);
    }

    /** What is sent reaches every open page of theirs, or none; the pages have nothing to do with it. */
    void sought(@Observes ScreensSought screens) {
        screens.answer(screens.logins().stream()
                .filter(login ->
                        !desk.send(Map.of("type", "beat"), login.value()).isEmpty())
                .collect(Collectors.toSet()));
    }

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallEnded end) {
        end.login()
                .ifPresent(login ->
                        desk.send(Map.of("type", "ended", "linkedid", end.id().value()), login.value()));
    }
}
