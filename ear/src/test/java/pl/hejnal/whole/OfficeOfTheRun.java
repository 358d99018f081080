package pl.hejnal.whole;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the office and the browser when the first test asks for them; JUnit closes both when the run ends. */
final class OfficeOfTheRun implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(OfficeOfTheRun.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Office.class || parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getStore(StoreScope.LAUNCHER_SESSION, HERE);
        Office office = store.getOrComputeIfAbsent(Office.class, any -> Office.open(), Office.class);
        return parameter.getParameter().getType() == Office.class ? office
                : store.getOrComputeIfAbsent(Browser.class, any -> new Browser(office.site()), Browser.class);
    }
}
