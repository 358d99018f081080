package pl.hejnal.web.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.hejnal.kernel.Settings;

/** The name of the city whose office this is, for the head of every page. */
@Named("office")
@ApplicationScoped
public class OfficeName {

    @Inject
    private Settings settings;

    public String getCity() {
        return settings.groups().city();
    }
}
