package pl.hejnal.web.faces.reports.unserved;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.recovery.UnservedDesk;
import pl.hejnal.web.faces.FacesMessages;

/** One of those who were not served, and what is done about it. */
@Named("unservedChoice")
@ViewScoped
public class UnservedChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UnservedDesk desk;

    @Inject
    private UnservedWords unservedWords;

    @Inject
    private FacesMessages messages;

    private String id = "";
    private String why = "";
    private transient @Nullable UnservedRow row;

    /** Null if none is chosen, or there is no such call. */
    public @Nullable UnservedRow getRow() {
        if (row == null && id.matches("[A-Za-z0-9._:-]{1,64}")) {
            row = desk.find(new LinkedId(id)).map(unservedWords::row).orElse(null);
        }
        return row;
    }

    public void settle() {
        if (messages.after("reports", "settledNow", () -> desk.settle(new LinkedId(id), why))) {
            why = "";
        }
        row = null;
    }

    public void callBack() {
        messages.after("reports", "orderedNow", () -> desk.callBack(new LinkedId(id)));
        row = null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
