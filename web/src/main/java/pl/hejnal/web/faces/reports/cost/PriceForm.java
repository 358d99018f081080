package pl.hejnal.web.faces.reports.cost;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.prices.PriceDesk;
import pl.hejnal.prices.domain.PriceEntry;
import pl.hejnal.prices.domain.PriceList;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.drafts.Drafts;
import pl.hejnal.web.faces.identity.People;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;

/** The prices that hold now, to be entered anew from a month on, and all that were entered before. */
@Named("priceForm")
@RequestScoped
public class PriceForm {

    static final String DRAFT = "reports/cost";

    /** A list as it was entered. */
    public record Row(
            String from,
            String line,
            String menu,
            String clerk,
            String exchange,
            String contract,
            String hours,
            String by,
            String at) {}

    @Inject
    private PriceDesk desk;

    @Inject
    private CostChoice choice;

    @Inject
    private CurrentUser user;

    @Inject
    private People people;

    @Inject
    private ScreenLanguage language;

    @Inject
    private FacesMessages messages;

    @Inject
    private Words words;

    @Inject
    private Drafts drafts;

    private @Nullable String from;
    private @Nullable String lineMinute;
    private @Nullable String menuMinute;
    private @Nullable String clerkHour;
    private @Nullable String exchangeMonth;
    private @Nullable String contractMonth;
    private @Nullable String clerkMonthHours;

    public void save() {
        try {
            desk.change(typed(), user.login());
            messages.done("cost", "saved");
            drafts.saved(DRAFT);
        } catch (Refusal no) {
            // Of a price it is told beside its field.
            String field = no.parameters().getOrDefault("field", "").toString();
            messages.refuse(field.isEmpty() ? no.code() : no.code() + "." + field, words.of("problems", no.code()));
        }
    }

    private PriceList typed() {
        return new PriceList(
                month(),
                amount("lineMinute", lineMinute),
                amount("menuMinute", menuMinute),
                amount("clerkHour", clerkHour),
                amount("exchangeMonth", exchangeMonth),
                amount("contractMonth", contractMonth),
                amount("clerkMonthHours", clerkMonthHours));
    }

    private YearMonth month() {
        try {
            return YearMonth.parse(from == null ? "" : from.strip());
        } catch (DateTimeException none) {
            throw new Refusal("cost.no-month");
        }
    }

    /** As people write it, with a comma or a point, and blanks between thousands. */
    private static BigDecimal amount(String field, @Nullable String typed) {
        String plain = typed == null
                ? ""
                : typed.replaceAll("[\\s\u00a0\u202f]|zł", "").replace(',', '.');
        if (!plain.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            throw new Refusal("prices.amount", Map.of("field", field));
        }
        return new BigDecimal(plain);
    }

    public List<Row> getRows() {
        AmountText text = new AmountText(language.getLocale());
        return desk.prices().entries().reversed().stream()
                .map(entry -> row(entry, text))
                .toList();
    }

    private Row row(PriceEntry entry, AmountText text) {
        PriceList list = entry.list();
        return new Row(
                list.validFrom().toString(),
                text.price(list.lineMinute()),
                text.price(list.menuMinute()),
                text.price(list.clerkHour()),
                text.price(list.exchangeMonth()),
                text.price(list.contractMonth()),
                text.number(list.clerkMonthHours(), 0),
                people.of(entry.by().value()),
                OfficeTime.of(entry.at()));
    }

    /** What holds now stands in a field that nobody has typed into yet. */
    private String shown(@Nullable String typed, Function<PriceList, BigDecimal> price) {
        return Optional.ofNullable(typed)
                .or(() -> desk.prices().of(choice.current()).map(price).map(this::written))
                .orElse("");
    }

    private String written(BigDecimal price) {
        String plain = price.stripTrailingZeros().toPlainString();
        return "en".equals(language.getCode()) ? plain : plain.replace('.', ',');
    }

    public String getFrom() {
        return from == null ? choice.current().toString() : from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getLineMinute() {
        return shown(lineMinute, PriceList::lineMinute);
    }

    public void setLineMinute(String lineMinute) {
        this.lineMinute = lineMinute;
    }

    public String getMenuMinute() {
        return shown(menuMinute, PriceList::menuMinute);
    }

    public void setMenuMinute(String menuMinute) {
        this.menuMinute = menuMinute;
    }

    public String getClerkHour() {
        return shown(clerkHour, PriceList::clerkHour);
    }

    public void setClerkHour(String clerkHour) {
        this.clerkHour = clerkHour;
    }

    public String getExchangeMonth() {
        return shown(exchangeMonth, PriceList::exchangeMonth);
    }

    public void setExchangeMonth(String exchangeMonth) {
        this.exchangeMonth = exchangeMonth;
    }

    public String getContractMonth() {
        return shown(contractMonth, PriceList::contractMonth);
    }

    public void setContractMonth(String contractMonth) {
        this.contractMonth = contractMonth;
    }

    public String getClerkMonthHours() {
        return shown(clerkMonthHours, PriceList::clerkMonthHours);
    }

    public void setClerkMonthHours(String clerkMonthHours) {
        this.clerkMonthHours = clerkMonthHours;
    }
}
