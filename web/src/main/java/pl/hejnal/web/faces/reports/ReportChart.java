package pl.hejnal.web.faces.reports;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * A report's lines as bars, in the form that Chart.js takes (chartjs.org, "Bar Chart"). It shows nothing that the table below
 * it does not: whoever cannot see it reads the table.
 */
final class ReportChart {

    /** Told apart by those who confuse red and green as well (Okabe and Ito, "Color Universal Design", 2008). */
    private static final List<String> COLOURS = List.of("#0072b2", "#d55e00", "#009e73");

    /** More bars are a grey wall. */
    static final int MOST_LINES = 62;

    private final JsonArrayBuilder labels = Json.createArrayBuilder();
    private final List<JsonArrayBuilder> bars;
    private final List<String> names;

    /** @param names of the figures whose bars stand on one another, in their order */
    ReportChart(List<String> names) {
        this.names = names;
        bars = names.stream().map(name -> Json.createArrayBuilder()).toList();
    }

    /** @param figures in the order of the names */
    void add(String label, List<Double> figures) {
        labels.add(label);
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).add(figures.get(i));
        }
    }

    /** @param sideways for long labels, which are read from left to right */
    String json(boolean sideways) {
        JsonArrayBuilder sets = Json.createArrayBuilder();
        for (int i = 0; i < bars.size(); i++) {
            sets.add(Json.createObjectBuilder()
                    .add("label", names.get(i))
                    .add("backgroundColor", COLOURS.get(i))
                    .add("data", bars.get(i)));
        }
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", sets))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("animation", false)
                                .add("maintainAspectRatio", false)
                                .add("indexAxis", sideways ? "y" : "x")
                                .add(
                                        "scales",
                                        Json.createObjectBuilder()
                                                .add("x", axis())
                                                .add("y", axis()))
                                .add(
                                        "plugins",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "legend",
                                                        Json.createObjectBuilder()
                                                                .add("display", bars.size() > 1)
                                                                .add("position", "bottom"))))
                .build()
                .toString();
    }

    private static JsonObjectBuilder axis() {
        return Json.createObjectBuilder()
                .add("stacked", true)
                .add("beginAtZero", true)
                .add("ticks", Json.createObjectBuilder().add("precision", 0));
    }
}
