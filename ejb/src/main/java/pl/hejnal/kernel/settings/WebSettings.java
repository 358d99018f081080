package pl.hejnal.kernel.settings;

import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where screens, REST and health are reached, by whom, and for how long somebody stays signed in. */
public interface WebSettings {

    Listener http();

    Health health();

    Management management();

    Server server();

    /** Not set: in production only. */
    Optional<Boolean> https();

    @Shown("https://sprawy.example.pl/status.xhtml")
    Optional<String> site();

    Screens screens();

    Proxy proxy();

    Session session();

    Wallboard wallboard();

    interface Listener {

        @WithDefault("127.0.0.1")
        String bind();

        @WithDefault("8080")
        @Between(least = 1, most = 65_535)
        int port();
    }

    interface Health {

        @WithDefault("127.0.0.1")
        String bind();

        @WithDefault("8081")
        @Between(least = 1, most = 65_535)
        int port();
    }

    interface Management {

        @WithDefault("9990")
        @Between(least = 1, most = 65_535)
        int port();
    }

    interface Server {

        /** Further ones of its JVM. */
        Optional<String> options();
    }

    interface Screens {

        @Shown("https://hejnal.example.org")
        Optional<String> url();
    }

    interface Proxy {

        /** Addresses, with commas or blanks between them. */
        Optional<String> trusted();

        @WithDefault("X-Forwarded-For")
        String header();
    }

    interface Wallboard {

        @WithDefault("initials")
        Clerks clerks();

        /** How clerks stand there. */
        enum Clerks {
            INITIALS,
            NAMES
        }
    }

    interface Session {

        @WithDefault("30")
        @Between(least = 1, most = 10_000)
        @WithConverter(Units.Minutes.class)
        Duration idle();

        @WithDefault("12")
        @Between(least = 1, most = 1_000)
        @WithConverter(Units.Hours.class)
        Duration longest();
    }
}
