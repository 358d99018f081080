package pl.hejnal.web.faces.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.PrimeFaces;
import pl.hejnal.calls.telephony.TelephonyChanged;
import pl.hejnal.calls.telephony.TelephonyStatus;
import pl.hejnal.web.i18n.OfficeTime;

/** Whether the PBX can be heard, for the line that every page has. */
@Named("telephonyLine")
@RequestScoped
public class TelephonyLine {

    @Inject
    private TelephonyStatus telephony;

    public boolean isConnected() {
        return telephony.current().connected();
    }

    public String getSince() {
        return OfficeTime.clock(telephony.current().since());
    }

    /** To the page's script: {@code connected}, and {@code since} in milliseconds since 1970. */
    public void tell() {
        TelephonyChanged now = telephony.current();
        PrimeFaces.current().ajax().addCallbackParam("connected", now.connected());
        PrimeFaces.current().ajax().addCallbackParam("since", now.since().toEpochMilli());
    }
}
