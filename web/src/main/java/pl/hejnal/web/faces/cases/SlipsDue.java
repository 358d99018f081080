package pl.hejnal.web.faces.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.registry.RegistryDesk;
import pl.hejnal.cases.registry.Slip;
import pl.hejnal.cases.registry.SlipDue;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.OfficeTime;

/** The slips that wait to be printed; those that are printed are drawn their PIN, once, and leave the list. */
@Named("slipsDue")
@RequestScoped
public class SlipsDue {

    /** One waiting slip. */
    public record Row(String code, String sign, String department, String since) {}

    /** A department with its number of waiting slips. */
    public record Heap(String department, int count) {}

    @Inject
    private RegistryDesk registry;

    @Inject
    private SlipPrinter printer;

    @Inject
    private FacesMessages messages;

    private String department = "";
    private String slipLanguage = "pl";
    private @Nullable List<Row> rows;

    public List<Row> getRows() {
        if (rows == null) {
            rows = due().stream()
                    .map(each -> new Row(
                            each.code().digits(),
                            each.sign().value(),
                            each.department().value(),
                            OfficeTime.of(each.since())))
                    .toList();
        }
        return rows;
    }

    private List<SlipDue> due() {
        return registry.due(Optional.of(department)
                .filter(symbol -> symbol.matches("\\p{Lu}{1,5}"))
                .map(DepartmentSymbol::new));
    }

    public List<Heap> getHeaps() {
        Map<DepartmentSymbol, Integer> waiting = registry.dueByDepartment();
        return waiting.entrySet().stream()
                .map(each -> new Heap(each.getKey().value(), each.getValue()))
                .toList();
    }

    public int getTotal() {
        return getHeaps().stream().mapToInt(Heap::count).sum();
    }

    public int getMostAtOnce() {
        return RegistryDesk.MOST_AT_ONCE;
    }

    public void print() {
        String[] chosen = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("chosen", new String[0]);
        List<PhoneCode> codes = Arrays.stream(chosen)
                .map(PhoneCode::parse)
                .flatMap(Optional::stream)
                .toList();
        List<Slip> slips = registry.print(codes);
        if (slips.isEmpty()) {
            messages.refuse(codes.isEmpty() ? "slips.none-chosen" : "slips.printed-already");
        } else {
            printer.handOver(
                    slips.stream().map(slip -> printer.card(slip, slipLanguage)).toList(), "hejnal.pdf");
        }
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getSlipLanguage() {
        return slipLanguage;
    }

    public void setSlipLanguage(String slipLanguage) {
        this.slipLanguage = slipLanguage;
    }
}
