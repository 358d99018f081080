package pl.hejnal.web.faces.reports.wallboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/**
 * How a wallboard's address wants it to be: what counts as trouble, and which views follow one another how fast. What it names
 * wrongly is the usual instead, for nobody sits at a television to read a refusal.
 */
@Named("wallboardChoice")
@RequestScoped
public class WallboardChoice {

    private static final List<String> VIEWS = List.of("hours", "queues", "clerks");
    private static final int LONGEST = 3_600;

    private String goal = "";
    private String wait = "";
    private String waiting = "";
    private String rotate = "";
    private String pages = "";

    /** Percent answered in time; less is trouble. */
    public int goal() {
        return number(goal, 1, 100, 80);
    }

    /** Seconds; a longer wait is trouble. */
    public int longestWait() {
        return number(wait, 1, LONGEST, 60);
    }

    /** More callers who wait are trouble; 0 for any number. */
    public int mostWaiting() {
        return number(waiting, 0, LONGEST, 0);
    }

    /** Seconds for which each view stays; 0 for one that stays until somebody chooses another. */
    public int seconds() {
        int chosen = number(rotate, 0, LONGEST, 20);
        // Whoever reads from across the room needs some.
        return chosen == 0 ? 0 : Math.max(5, chosen);
    }

    /** The views in their order. */
    public List<String> views() {
        List<String> chosen = pages.isBlank()
                ? VIEWS
                : Arrays.stream(pages.split(","))
                        .map(String::strip)
                        .filter(VIEWS::contains)
                        .distinct()
                        .toList();
        return chosen.isEmpty() ? VIEWS : chosen;
    }

    private static int number(String typed, int least, int most, int usual) {
        try {
            int number = typed.isBlank() ? usual : Integer.parseInt(typed.strip());
            return number < least || number > most ? usual : number;
        } catch (NumberFormatException none) {
            return usual;
        }
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getWait() {
        return wait;
    }

    public void setWait(String wait) {
        this.wait = wait;
    }

    public String getWaiting() {
        return waiting;
    }

    public void setWaiting(String waiting) {
        this.waiting = waiting;
    }

    public String getRotate() {
        return rotate;
    }

    public void setRotate(String rotate) {
        this.rotate = rotate;
    }

    public String getPages() {
        return pages;
    }

    public void setPages(String pages) {
        this.pages = pages;
    }
}
