package pl.hejnal.web.faces.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.reports.ConnectNext;
import pl.hejnal.reports.ConnectNextReport;
import pl.hejnal.reports.Period;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** Which department to connect next, over the period that the address names. */
@Named("connectBoard")
@RequestScoped
public class ConnectBoard {

    @Inject
    private ConnectNextReport report;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    private String period = Period.MONTH.name();
    private @Nullable ConnectNext next;
    private @Nullable Map<String, String> names;

    public ConnectNext getNext() {
        if (next == null) {
            next = report.over(Arrays.stream(Period.values())
                    .filter(one -> one.name().equals(period))
                    .findFirst()
                    .orElse(Period.MONTH));
        }
        return next;
    }

    /** A department's name, or its symbol if the directory does not know it any more. */
    public String name(String symbol) {
        if (names == null) {
            names = directory.departments().stream()
                    .collect(Collectors.toMap(each -> each.symbol().value(), each -> each.name(language.get())));
        }
        return names.getOrDefault(symbol, symbol);
    }

    public List<SelectItem> getPeriods() {
        return Arrays.stream(Period.values())
                .map(one -> new SelectItem(one.name(), words.one("reports", one)))
                .toList();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
