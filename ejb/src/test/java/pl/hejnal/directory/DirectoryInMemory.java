package pl.hejnal.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.hejnal.directory.domain.CardText;
import pl.hejnal.directory.domain.Department;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.Directory;
import pl.hejnal.directory.domain.ProcedureCard;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.kernel.Language;

/** A directory without a database. */
final class DirectoryInMemory implements Directory {

    private final Map<String, Department> departments = new TreeMap<>();
    private final Map<String, ProcedureCard> procedures = new TreeMap<>();
    private final Map<String, CardText> texts = new TreeMap<>();

    @Override
    public void add(Department department) {
        departments.put(department.symbol().value(), department);
    }

    @Override
    public void add(ProcedureCard card) {
        procedures.put(card.symbol().value(), card);
    }

    @Override
    public Optional<CardText> text(ProcedureSymbol symbol, Language language) {
        return Optional.ofNullable(texts.get(symbol + " " + language));
    }

    @Override
    public void write(ProcedureSymbol symbol, Language language, CardText text) {
        texts.put(symbol + " " + language, text);
    }

    @Override
    public Optional<Department> find(DepartmentSymbol symbol) {
        return Optional.ofNullable(departments.get(symbol.value()));
    }

    @Override
    public Optional<ProcedureCard> find(ProcedureSymbol symbol) {
        return Optional.ofNullable(procedures.get(symbol.value()));
    }

    @Override
    public List<Department> departments() {
        return List.copyOf(departments.values());
    }

    @Override
    public List<ProcedureCard> procedures() {
        return List.copyOf(procedures.values());
    }
}
