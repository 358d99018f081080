package pl.hejnal.calls.voicemail;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.calls.unserved.domain.Remedy;
import pl.hejnal.calls.unserved.domain.UnservedCall.Made;
import pl.hejnal.calls.unserved.domain.UnservedCalls;
import pl.hejnal.calls.voicemail.domain.RecordingKind;
import pl.hejnal.calls.voicemail.domain.Voicemail;
import pl.hejnal.calls.voicemail.domain.Voicemails;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.domain.TicketNumber;

/** Where the messages of callers, and recorded talks, are listened to. Who did stands in the log: a voice is personal data. */
@Stateless
public class VoicemailDesk {

    @Inject
    private PhoneCalls calls;

    @Inject
    private Voicemails voicemails;

    @Inject
    private VoicemailFiles files;

    @Inject
    private TicketDesk tickets;

    @Inject
    private UnservedCalls unserved;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** A ticket's messages, oldest first; none of a ticket that is not theirs to see. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public List<VoicemailView> ofTicket(TicketNumber ticket) {
        if (!tickets.isOpen(ticket)) {
            return List.of();
        }
        return voicemails.of(calls.ofTicket(ticket).stream().map(PhoneCall::id).toList()).stream()
                .map(message -> new VoicemailView(
                        message.kind(),
                        message.file(),
                        message.call(),
                        message.at(),
                        message.length(),
                        files.find(message).isPresent()))
                .toList();
    }

    /**
     * The sound of a message, to be played to the caller of this counter now; in the log once for each session in which they
     * play it, whichever part of it a player fetches and however it asks.
     *
     * @throws Refusal {@code message.unknown}, also for a ticket that is not theirs to see; {@code message.gone} when its
     *     file is not there
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER})
    public Path listen(String file) {
        Voicemail message = voicemails.find(file).orElseThrow(() -> new Refusal("message.unknown"));
        TicketNumber ticket = calls.find(message.call())
                .map(PhoneCall::ticket)
                .filter(tickets::isOpen)
                .orElseThrow(() -> new Refusal("message.unknown"));
        Path sound = files.find(message).orElseThrow(() -> new Refusal("message.gone"));
        audit.read(
                session.getCallerPrincipal().getName(),
                message.kind() == RecordingKind.TALK ? "talk.played" : "message.played",
                List.of(ticket.value()),
                file);
        if (message.kind() == RecordingKind.MESSAGE) {
            unserved.settle(
                    message.call(),
                    new Made(
                            Remedy.HEARD,
                            clock.instant(),
                            session.getCallerPrincipal().getName(),
                            ""));
        }
        return sound;
    }
}
