package pl.hejnal.web.faces.tickets;

import pl.hejnal.calls.voicemail.VoicemailView;
import pl.hejnal.calls.voicemail.domain.RecordingKind;
import pl.hejnal.web.i18n.OfficeTime;

/** A message or a recorded talk in the words of the screen. */
public record MessageCard(RecordingKind kind, String file, String at, long seconds, boolean playable) {

    static MessageCard of(VoicemailView message) {
        return new MessageCard(
                message.kind(),
                message.file(),
                OfficeTime.of(message.at()),
                Math.max(1, Math.round(message.length().toMillis() / 1000.0)),
                message.playable());
    }
}
