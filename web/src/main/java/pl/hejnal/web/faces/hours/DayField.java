package pl.hejnal.web.faces.hours;

import java.io.Serializable;
import java.time.DayOfWeek;

/** One day of the week in the form. */
public class DayField implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DayOfWeek day;
    private String text;

    DayField(DayOfWeek day, String text) {
        this.day = day;
        this.text = text;
    }

    public DayOfWeek getDay() {
        return day;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
