package pl.hejnal.integration.outbox;

import java.util.Optional;
import pl.hejnal.outbox.LeasedMessage;
import pl.hejnal.outbox.domain.DeliveryFailure;

/** One channel's way out. */
interface MessageSender {

    /** @return why it did not leave; empty if the other side has taken it */
    Optional<DeliveryFailure> send(LeasedMessage message);
}
