package pl.hejnal.web.faces.menu;

import java.io.Serializable;
import java.util.stream.Collectors;
import pl.hejnal.speech.TextView;

/** A spoken text while it is being typed. */
public class TextRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String office;
    private final String names;
    private final boolean missing;
    private final long version;
    private String text;

    TextRow(TextView view) {
        key = view.key();
        office = view.office();
        names = view.names().stream().map(name -> "{" + name + "}").collect(Collectors.joining(" "));
        missing = view.text().isEmpty();
        version = view.version();
        text = view.text().orElse("");
    }

    public String getKey() {
        return key;
    }

    public String getOffice() {
        return office;
    }

    public String getNames() {
        return names;
    }

    public boolean isMissing() {
        return missing;
    }

    long version() {
        return version;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
