package pl.hejnal.integration.telephony.ami;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.asteriskjava.manager.event.ManagerEvent;
import pl.hejnal.calls.PhoneEvent;

/**
 * Hears every event on the connection's own thread: translates and hands over, nothing more. An event that makes no
 * sense must not end the connection for all that follow. The line by which a manager listens to a talk is no call.
 */
final class AmiListener implements Consumer<ManagerEvent> {

    private static final Logger LOG = System.getLogger(AmiListener.class.getName());

    private final EventTranslation translation;
    private final Consumer<PhoneEvent> onward;

    AmiListener(EventTranslation translation, Consumer<PhoneEvent> onward) {
        this.translation = translation;
        this.onward = onward;
    }

    @Override
    public void accept(ManagerEvent event) {
        try {
            translation
                    .translate(event)
                    .filter(ours -> !ours.call().isOfASupervision())
                    .ifPresent(onward);
        } catch (IllegalArgumentException nonsense) {
            LOG.log(Level.WARNING, "An event of the PBX makes no sense ({0}): {1}", nonsense.getMessage(), event);
        } catch (RuntimeException unexpected) {
            LOG.log(Level.WARNING, "An event of the PBX was not taken: " + event, unexpected);
        }
    }
}
