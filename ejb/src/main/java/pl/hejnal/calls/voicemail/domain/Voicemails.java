package pl.hejnal.calls.voicemail.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.LinkedId;

/** All messages that callers left. */
public interface Voicemails {

    void add(Voicemail message);

    Optional<Voicemail> find(String file);

    /** Oldest first. */
    List<Voicemail> of(Collection<LinkedId> calls);

    /** All that this transaction reads, messages or not, is of one moment. To be said before its first reading. */
    void asOfOneMoment();
}
