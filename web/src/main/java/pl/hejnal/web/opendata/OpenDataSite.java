package pl.hejnal.web.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import pl.hejnal.kernel.Settings;
import pl.hejnal.kernel.settings.OpenDataSettings.Licence;
import pl.hejnal.reports.opendata.OpenFile;
import pl.hejnal.reports.opendata.RevisionView;

/** Where residents find open data, who publishes it and under which licence. */
@Named("openDataSite")
@ApplicationScoped
public class OpenDataSite {

    static final String PATH = "/statystyki";

    @Inject
    private Settings settings;

    /** The page's whole address, beside that of the state of a case; empty if the office has not told it. */
    public Optional<String> address() {
        return settings.groups()
                .site()
                .map(site -> URI.create(site).resolve(PATH).toString());
    }

    /** Of a file of a month, on this server. */
    public static String path(RevisionView revision, OpenFile file) {
        return PATH + "/" + revision.path() + "/" + file.file();
    }

    /** Who publishes. */
    public String getPublisher() {
        return settings.groups()
                .opendata()
                .publisher()
                .orElse(settings.groups().office().pl());
    }

    Optional<String> contact() {
        return settings.groups().opendata().contact();
    }

    private Licence licence() {
        return settings.groups().opendata().licence();
    }

    public String getLicenceName() {
        return switch (licence()) {
            case CC0 -> "CC0 1.0";
            case CC_BY -> "CC BY 4.0";
        };
    }

    public String getLicenceAddress() {
        return switch (licence()) {
            case CC0 -> "https://creativecommons.org/publicdomain/zero/1.0/deed.pl";
            case CC_BY -> "https://creativecommons.org/licenses/by/4.0/deed.pl";
        };
    }

    /** By which catalogues of open data know it. */
    String licenceAuthority() {
        return "http://publications.europa.eu/resource/authority/licence/"
                + switch (licence()) {
                    case CC0 -> "CC0";
                    case CC_BY -> "CC_BY_4_0";
                };
    }
}
