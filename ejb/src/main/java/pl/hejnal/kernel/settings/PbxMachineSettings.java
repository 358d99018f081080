package pl.hejnal.kernel.settings;

import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.WithParentName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The PBX itself: the embedded one, which the launcher starts, or the city's own. */
public interface PbxMachineSettings {

    Pbx pbx();

    Sip sip();

    Rtp rtp();

    Outside outside();

    Logs logs();

    Journals journals();

    interface Pbx {

        @WithParentName
        @WithDefault("embedded")
        Kind kind();

        @WithName("ami.port")
        @Between(least = 1, most = 65_535)
        Optional<Integer> amiPort();

        /** A directory, or sftp://user@host:22/path. */
        Optional<String> journal();

        Optional<Path> secrets();

        enum Kind {
            EMBEDDED,
            EXTERNAL
        }
    }

    interface Sip {

        @WithDefault("127.0.0.1")
        String bind();

        @WithDefault("5060")
        @Between(least = 1, most = 65_535)
        int port();

        @WithDefault("127.0.0.1:5070")
        String trunk();
    }

    interface Rtp {

        @WithDefault("10000")
        @Between(least = 1, most = 65_535)
        int from();

        @WithDefault("11999")
        @Between(least = 1, most = 65_535)
        int to();
    }

    interface Outside {

        @WithDefault("12")
        List<@WithConverter(Stripped.class) String> prefixes();
    }

    interface Logs {

        /** In megabytes. */
        @WithDefault("100")
        @Between(least = 1, most = 1_000_000)
        int size();
    }

    interface Journals {

        @WithName("days")
        @WithDefault("180")
        @Between(least = 1, most = 36_500)
        @WithConverter(Units.Days.class)
        Duration kept();
    }
}
