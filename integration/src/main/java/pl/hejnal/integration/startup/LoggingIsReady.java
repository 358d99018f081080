package pl.hejnal.integration.startup;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import org.slf4j.LoggerFactory;

/**
 * Camel and asterisk-java log by SLF4J, and start in threads of their own. Whoever of them came second while SLF4J was
 * still being set up lost its first lines and had six of SLF4J's own on the server's error output instead.
 */
public final class LoggingIsReady implements Extension {

    /** Before anything of the office starts, and in one thread. */
    void setUp(@Observes BeforeBeanDiscovery beginning) {
        LoggerFactory.getILoggerFactory();
    }
}
